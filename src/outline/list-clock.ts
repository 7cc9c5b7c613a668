import { ITEM_NUMERALS, ORDINAL_NUMERALS } from '../lexicon/numerals.js';
import { advance, type Clock, NO_CLOCK } from './clock.js';
import type { Mention } from './deadlines.js';
import { type Setting, setsGoals } from './goals.js';

/** What opens an item of a list. */
export const BULLET = new RegExp(
  `^(?:[—–•·●◆■*-]|第[${ORDINAL_NUMERALS}]+条|[（(]?[\\d${ITEM_NUMERALS}]{1,3}(?:[)）、.．]|是))`,
  'u',
);
const LEADS_LIST = /[：:]$|(?:如下|以下(?:具体)?目标)[。：:]?$/u;
const SENTENCE_END = /[。！？!?…][”’」』》】）)]*$/u;

/** The deadline from sentence to sentence: each item of a list takes up what stood over the list. */
export class ListClock {
  current: Clock;
  private ofList: Clock;
  private isInList = false;

  constructor(private readonly context: { readonly setting: Setting; readonly clock: Clock }) {
    this.current = context.clock;
    this.ofList = context.clock;
  }

  enter(words: string, isNewParagraph: boolean): void {
    if (BULLET.test(words)) {
      this.current = this.ofList;
      this.isInList = true;
    } else if (isNewParagraph) {
      this.isInList = false;
    }
  }

  /** Outside the goals a deadline ends with its sentence, which may have been cut for its length. */
  leave(words: string, mentions: readonly Mention[], isTitle: boolean): void {
    const { setting, clock } = this.context;
    const years = mentions.filter(({ kind }) => kind !== 'base');
    const { date } = advance(this.current, years, setsGoals(setting));
    const isOver = SENTENCE_END.test(words) && (setting === 'yearly' || !setsGoals(setting));
    this.current = isOver ? (setting === 'yearly' ? clock : NO_CLOCK) : { date, isPast: false };
    if (!this.isInList || LEADS_LIST.test(words) || isTitle) this.ofList = this.current;
  }
}
