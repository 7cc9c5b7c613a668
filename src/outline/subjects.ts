import { TOTALS } from '../lexicon/claim-doubts.js';
import { EFFORTS } from '../lexicon/comparators.js';
import { GOALS } from '../lexicon/headings.js';
import { OF_WHICH, OWN_PLACES } from '../lexicon/narrowings.js';
import { DIGITS } from '../lexicon/numerals.js';
import { AND, CAUSES, MAKES, MANNERS, NO_THINGS, NOUN_ENDINGS, PLAN_CONTENT } from '../lexicon/plan-verbs.js';
import { LATER } from '../lexicon/time-words.js';
import { isCounter } from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';
import { type Span, trim } from '../text/span.js';

const OPENING = new RegExp(
  `^(?:“[^“”]{1,12}”(?:则?是|系)?指|[、，“”\\s]|[（(][^（）()]{1,60}[）)]|\\d{1,2}\\s?月[底份]?前?|${OF_WHICH}|尽快|(?:首|第[${DIGITS}])批$|${anyOf(LATER)}|原则上|用于|即|[将把]|${anyOf(EFFORTS)}|累计|每年|分别|[${DIGITS}\\d]{1,2}年(?:之?内|累计|共|$|(?=${anyOf(MAKES)}))|[为在向]各(?:区县|市县|地区|[区县市地])|以及|${AND}|[及与并且]|${anyOf(OWN_PLACES)}|在20\\d\\d年基础上|20\\d\\d年(?:起|开始)|较20\\d\\d年)+`,
  'u',
);
/** 引导机构逐步将 (费率降至1%以下): what comes before names who is to do it. */
const DISPOSED = /^[^，、；。]{0,20}[将把](?=\p{Script=Han}{2})/u;
const CAUSED = new RegExp(`^(?:${anyOf(CAUSES)}|一(?:大?批|系列))+`, 'u');
/** Words that join verbs. */
const JOINING = new RegExp(`^(?:${AND}|[、并或])`, 'u');
const NOUN_ENDING = new RegExp(`^(?:${anyOf(NOUN_ENDINGS)})`, 'u');
const ENDS_IN_ACTION = new RegExp(`(?:${anyOf(MAKES)})(?:${anyOf(MANNERS)}|了|有|成)*$`, 'u');
const CLOSING =
  /(?:[从由][^，]*\d[\s\S]*|(?:[、，\s]|以及|相当于|约?[是为占]|[和及与的等]|每年|逐年|(?:原则上)?按照|原则上|(?<=[区县市省点站镇村]|地区)(?:累计)?建成)+|分别\p{Script=Han}{0,2})$/u;
const FEWEST = 2;

/** Takes off what stands before the noun; verbs too, where they act on it. Empty where no noun is left. */
export function trimNoun(text: string, span: Span, isObject: boolean): Span {
  let noun = trim(text, span);
  const caused = (words: string): number => CAUSED.exec(words)?.[0].length ?? 0;
  for (const opening of isObject ? [opened, acted, opened, acted] : [opened, caused, opened]) {
    noun = { start: noun.start + opening(text.slice(noun.start, noun.end)), end: noun.end };
  }
  const closing = CLOSING.exec(text.slice(noun.start, noun.end));
  const end = closing ? noun.start + closing.index : noun.end;
  return trim(text, { start: noun.start - missingQuote(text, { start: noun.start, end }), end });
}

/** “揭榜挂帅”项目 keeps both its marks. */
function missingQuote(text: string, { start, end }: Span): number {
  const words = text.slice(start, end);
  const closing = words.indexOf('”');
  const isCut = closing > 0 && !words.slice(0, closing).includes('“');
  return isCut && text[start - 1] === '“' ? 1 : 0;
}

function opened(words: string): number {
  return (DISPOSED.exec(words) ?? OPENING.exec(words))?.[0].length ?? 0;
}

/** How far the words are verbs with adverbs; a pattern would try every reading of a long row, as 规划 is both. */
function acted(words: string): number {
  const places = new Set([0]);
  let length = 0;
  for (const place of places) {
    for (const adverb of MANNERS) if (words.startsWith(adverb, place)) places.add(place + adverb.length);
    for (const end of actionEnds(words, place)) {
      places.add(end);
      if (!NOUN_ENDING.test(words.slice(end))) length = Math.max(length, end);
    }
  }
  return length;
}

/** Where a verb at a place ends, with and without what joins it to the next. */
function actionEnds(words: string, place: number): number[] {
  return MAKES.filter((action) => words.startsWith(action, place)).flatMap(({ length }) => {
    const end = place + length;
    return JOINING.test(words.slice(end)) ? [end, end + 1] : [end];
  });
}

const NO_THING = new RegExp(`^(?:${anyOf(NO_THINGS)})`, 'u');
const PART_OF_PLAN = new RegExp(`(?:${anyOf(PLAN_CONTENT)})$`, 'u');

/** Whether words name something, by two characters and a letter; only if measured what a plan consists of: 完成任务的80%. */
export function isNoun(words: string, isMeasured = false): boolean {
  const isWord = words.length >= FEWEST && /\p{L}/u.test(words) && !NO_THING.test(words);
  return isWord && (isMeasured || !PART_OF_PLAN.test(words));
}

/** Whether the words begin with such a verb: 培育 (低空经济2个示范区). */
export function beginsInAction(words: string): boolean {
  return acted(words.slice(opened(words))) > 0;
}

/** Whether the words end in a verb that takes the amount after them as its object: 打造 (30个标杆). */
export function endsInAction(words: string): boolean {
  return words === '' || ENDS_IN_ACTION.test(words);
}

/** 绿道建设工程：到2028年新建90公里: the thing that a sentence names before its colon; null where that is no thing. */
export function labelOf(text: string, { start, end }: Span): string | null {
  const label = LABEL.exec(text.slice(start, end))?.groups?.label ?? '';
  return isNoun(label) && !NO_LABEL.test(label) ? label : null;
}

const LABEL =
  /^(?:——|[^\p{L}]*[、）.]|专栏\s?\d*\s*)?\s*(?<label>\p{Script=Han}[^，。；：:！？\s\d]{2,19})[：:]/u;
const NO_LABEL = new RegExp(anyOf(GOALS), 'u');

/** A subject and the start of its clause. */
export type ClauseSubject = { readonly subject: string; readonly start: number };

const TOTAL = new RegExp(`^(?:${anyOf(TOTALS)})$`, 'u');

/** What the clauses of a sentence are about, for those that name nothing. */
export class LastSubject {
  private last: ClauseSubject | null = null;
  private readonly counted = new Map<string, ClauseSubject>();

  /** Gives what is named with what it is of: 新建站点20个，总规模达50个. */
  name(named: ClauseSubject, unit: string | null): ClauseSubject {
    const counted = TOTAL.test(named.subject) && isCounter(unit) ? this.of(unit) : null;
    if (counted) return { subject: counted.subject + named.subject, start: counted.start };
    this.last = named;
    if (unit !== null && isCounter(unit)) this.counted.set(unit, named);
    return named;
  }

  forget(): void {
    this.last = null;
    this.counted.clear();
  }

  /** 安排项目150个，投资200亿元，其中竣工40个: what was counted by the same unit, else the last of all. */
  of(unit: string | null): ClauseSubject | null {
    return this.counted.get(unit ?? '') ?? this.last;
  }
}
