import { firstFound } from '../first-found.js';
import { INTRODUCES_GOALS, SECURING_VERBS } from '../lexicon/headings.js';
import { WIDER_PLACES } from '../lexicon/narrowings.js';
import {
  BECOMES,
  CAUSES,
  DEED_NOUNS,
  DEGREES,
  GRADUALLY,
  IMPROVES,
  MAKES,
  MANNERS,
  NO_SUBJECTS,
  OBSERVES,
  QUANTIFIERS,
} from '../lexicon/plan-verbs.js';
import { anyOf, madeOf } from '../lexicon/word-list.js';
import { isWithin, type Span, slice } from '../text/span.js';
import type { Item } from './clauses.js';
import type { Mention } from './deadlines.js';
import { isNoun, trimNoun } from './subjects.js';

const BECOMING = new RegExp(
  `^(?<before>.*?)(?:${anyOf(BECOMES)})(?<object>.+?)(?:的?(?:总体|发展|奋斗)?目标)?$`,
  'u',
);
const REACHES = new RegExp(
  `^(?<subject>(?!${anyOf([...DEGREES, ...NO_SUBJECTS])})[^把]{2,40}?)(?:在?(?:${anyOf(WIDER_PLACES)}))?(?:${anyOf([...DEGREES, ...GRADUALLY])})*(?:${anyOf(IMPROVES)}|(?:显著|明显|大幅|全面)$)`,
  'u',
);
const QUANTIFIER = new RegExp(`^(?:${anyOf(QUANTIFIERS)})`, 'u');
const INTRODUCES = new RegExp(`(?:${anyOf(INTRODUCES_GOALS)})$`, 'u');

/** 推动, 全面巩固: verbs and adverbs name nothing. */
const isDeed = madeOf([
  ...MAKES,
  ...DEED_NOUNS,
  ...CAUSES,
  ...MANNERS,
  ...DEGREES,
  ...IMPROVES,
  ...SECURING_VERBS,
]);

/** 是…的关键时期, 我们既要看到: how things are, and no goal. */
const TELLS = new RegExp(`^(?:是|(?:我们)?[既也更还]?要?(?:${anyOf(OBSERVES)}))`, 'u');

/** The subject of a goal without a number: what is to be built (建成…), else what is to change (实力显著增强). */
export function aimOf(text: string, item: Item, mentions: readonly Mention[]): Span | null {
  const clauses = item.clauses
    .map((clause) => opened(clause, mentions))
    .filter((clause) => !INTRODUCES.test(slice(text, clause)));
  const [first] = clauses;
  if (first && TELLS.test(slice(text, first))) return null;
  return (
    firstFound(clauses, (clause) => built(text, clause)) ??
    firstFound(clauses, (clause) => reaching(text, clause))
  );
}

/** Without the year that opens a clause: 到2030年. */
function opened(clause: Span, mentions: readonly Mention[]): Span {
  const last = mentions.findLast(({ span }) => isWithin(span, clause));
  return { start: last ? last.span.end : clause.start, end: clause.end };
}

/** What is to become something is the subject (机器人成为…), unless the words only name a place. */
function built(text: string, clause: Span): Span | null {
  const { before = '', self, object } = BECOMING.exec(slice(text, clause))?.groups ?? {};
  if (!object) return null;
  const subject = trimNoun(text, { start: clause.start, end: clause.start + before.length }, false);
  if (self && subject.end > subject.start) return null;
  const start = text.indexOf(object, clause.start + before.length);
  const skipped = QUANTIFIER.exec(object)?.[0].length ?? 0;
  const span = { start: start + skipped, end: start + object.length };
  return isNoun(slice(text, span)) ? span : null;
}

/** 增加碳汇和 (增强能力): what comes before the verb is another deed. */
const JOINS_DEEDS = /[和与及]$/u;

/** The noun that a clause says to change, whatever by how much: 产业规模持续壮大. */
export function reaching(text: string, clause: Span): Span | null {
  const noun = trimNoun(text, clause, false);
  const whole = REACHES.test(slice(text, noun)) ? noun : clause;
  const subject = REACHES.exec(slice(text, whole))?.groups?.subject ?? '';
  if (JOINS_DEEDS.test(subject)) return null;
  const named = { start: whole.start, end: whole.start + subject.length };
  const span = trimNoun(text, named, false);
  const isNamed = (words: string): boolean => isNoun(words) && !isDeed(words) && !/期间$/u.test(words);
  return [span, named].find((found) => isNamed(slice(text, found))) ?? null;
}

/** The noun that a clause says to make: 培育专精特新企业. */
export function madeIn(text: string, clause: Span): Span | null {
  const noun = trimNoun(text, clause, true);
  return isNoun(slice(text, noun)) ? noun : null;
}
