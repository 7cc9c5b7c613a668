import { startsItem } from '../corpus/markers.js';
import { OTHER_TIMES } from '../lexicon/time-words.js';
import { anyOf } from '../lexicon/word-list.js';
import type { Span } from '../text/span.js';
import type { Mention } from './deadlines.js';
import { type Setting, setsGoals } from './goals.js';

/** The deadline for the words that follow. */
export type Clock = {
  /** The deadline in force; null before the first. */
  readonly date: string | null;
  /** Whether the words speak of the past, or only name a year. */
  readonly isPast: boolean;
};

/** Before any deadline. */
export const NO_CLOCK: Clock = { date: null, isPast: false };

/** A deadline holds until the next one; a past year suspends it, and a year without 到 or 前 is one only among goals. */
export function advance(clock: Clock, mentions: readonly Mention[], takesImplied: boolean): Clock {
  return mentions.reduce(
    ({ date }, mention) =>
      ['stated', 'coming'].includes(mention.kind) || (mention.kind === 'implied' && takesImplied)
        ? { date: mention.date, isPast: false }
        : { date, isPast: true },
    clock,
  );
}

const LEADS_LIST = /[：:]$|(?:如下|以下(?:具体)?目标)[。：:]?$/u;
const SENTENCE_END = /[。！？!?….][”’」』》】）)]*$/u;

/** 2020年，老年人口1286万人。养老床位41.2万张。: the year goes on in its paragraph. */
const OPENS_IN_YEAR = /^\s*(?:截至|到)?20\d\d年/u;

/** Carries the deadline through a list: each item takes up that above the list, and a paragraph of a past year suspends it. */
export class ListClock {
  current: Clock;
  private ofList: Clock;
  private isInList = false;
  private looksBack = false;

  constructor(private readonly context: { readonly setting: Setting; readonly clock: Clock }) {
    this.current = context.clock;
    this.ofList = context.clock;
  }

  /** The deadline for the next section. */
  get left(): Clock {
    return this.current.isPast ? this.ofList : this.current;
  }

  enter(words: string, mentions: readonly Mention[], isNewParagraph: boolean): void {
    if (startsItem(words)) {
      this.current = this.ofList;
      this.isInList = true;
    } else if (isNewParagraph) {
      this.current = this.left;
      this.isInList = false;
    }
    if (isNewParagraph) this.looksBack = OPENS_IN_YEAR.test(words) && mentions[0]?.kind === 'past';
  }

  /** Outside the goals a deadline ends with its sentence, which may have been cut for its length. */
  leave(words: string, mentions: readonly Mention[], isTitle: boolean): void {
    const { setting, clock } = this.context;
    const years = carried(mentions, isTitle);
    const { date, isPast } = advance(this.current, years, setsGoals(setting));
    const isOver = SENTENCE_END.test(words) && (setting === 'yearly' || !setsGoals(setting));
    if (isOver) this.current = setting === 'yearly' ? clock : NO_CLOCK;
    else this.current = this.looksBack && isPast ? { date: null, isPast } : { date, isPast: false };
    if (!this.isInList || LEADS_LIST.test(words) || isTitle) this.ofList = this.left;
  }
}

/** The years that also hold for the next sentence: 2026 of 到2026年达到800亿元、2027年突破千亿元. */
function carried(all: readonly Mention[], isTitle: boolean): readonly Mention[] {
  const mentions = all.filter(({ within }) => within === undefined);
  const isStated = !isTitle && mentions.some(({ kind }) => kind === 'stated');
  return mentions.filter(({ kind }) => kind !== 'base' && !(isStated && kind === 'coming'));
}

/** Spaces before the first words of a line. */
const LONGEST_INDENT = 6;
const OPENS_LINE = /(?:^|[\r\n])\s*$/u;
const OF_OTHER_TIME = new RegExp(anyOf(OTHER_TIMES), 'u');

/** The deadline that opens the paragraph being read (到2027年，建成甲。建成乙。): later sentences of a task have no other. */
export class OpeningDate {
  private date: string | null = null;

  /** @param plain where the mentions count the sentence from */
  enter(text: string, { start }: Span, plain: Span, [first]: readonly Mention[]): void {
    if (!OPENS_LINE.test(text.slice(Math.max(0, start - LONGEST_INDENT), start))) return;
    const opens = first?.kind === 'stated' && first.span.start === plain.start && text[start] === '到';
    this.date = opens ? first.date : null;
  }

  /** The deadline of a sentence that names none. */
  of(setting: Setting, words: string): string | null {
    return setting === 'tasks' && !OF_OTHER_TIME.test(words) ? this.date : null;
  }
}
