import { flatten } from '../corpus/sections.js';
import type { Section } from '../corpus/types.js';
import { OPEN_TIMES } from '../lexicon/claim-doubts.js';
import { DONE, YEAR_BEFORE } from '../lexicon/time-words.js';
import { anyOf } from '../lexicon/word-list.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { readYears, type Years } from '../outline/deadlines.js';
import type { Fact } from '../outline/fact.js';
import type { Stating } from '../outline/types.js';
import { fold } from '../text/fold.js';
import { readPlain } from '../text/plain.js';
import { overlaps, type Span, slice } from '../text/span.js';
import type { Dated } from './fields.js';
import { legible } from './legible.js';
import { goOn, readLoose } from './loose.js';
import { marksOf } from './marks.js';
import { isEmpty, squeeze, type Vocabulary } from './words.js';

/** A fact of a document, ready to be compared with claims. */
export type Stated = Dated & {
  readonly section: Section;
  readonly sentence: Span;
  /** The words that its subject consists of. */
  readonly words: readonly string[];
  /** The clauses that state it, and those with its headings; folded, without spaces. */
  readonly own: string;
  readonly around: string;
  /** Whether the sentence names its year, or the document has but one; else it was carried over from one before. */
  readonly isYearNamed: boolean;
};

/** A sentence of a document as it is looked for. */
export type Saying = { readonly section: Section; readonly sentence: Span; readonly text: string };

/** What a document says, as claims are compared with it. */
export type Table = {
  readonly facts: readonly Stated[];
  readonly sayings: readonly Saying[];
  /** Its title and publisher, and all of it; folded, without spaces. */
  readonly name: string;
  readonly text: string;
};

const OPEN_WORD = new RegExp(anyOf(OPEN_TIMES), 'u');
const DONE_WORD = new RegExp(anyOf(DONE), 'u');

/** Reads what a document says. */
export function readTable({ document, sections, outline }: ParsedDocument, vocabulary: Vocabulary): Table {
  const name = squeeze(`${document.title} ${document.publisher ?? ''}`);
  const published = document.date === null ? null : Number(document.date.slice(0, 4));
  const facts = outline().facts.filter(({ value }) => value !== null);
  const hasOneYear = new Set(facts.flatMap(({ deadline }) => deadline?.slice(0, 4) ?? [])).size === 1;
  const sayings = flatten(sections).flatMap((section) =>
    section.sentences.map((sentence) => ({
      section,
      sentence,
      text: squeeze(slice(document.text, sentence)),
    })),
  );
  const loose = sayings.flatMap((saying) => looseIn(saying, facts, published));
  return {
    facts: goOn([...facts, ...loose].sort(byPlace), document.text).map((fact) =>
      toStated(fact, { name, published, hasOneYear }, vocabulary),
    ),
    sayings,
    name,
    text: squeeze(slice(document.text, document.body)),
  };
}

/** The amounts of a sentence that the outline passes over; their places are those of the sentence. */
function looseIn(
  { section, sentence }: Saying,
  facts: readonly Stating[],
  published: number | null,
): Stating[] {
  const { text: raw, folded } = section.document;
  if (/[|\t]/u.test(slice(raw, sentence)) || readPlain(slice(raw, sentence))) return [];
  const words = legible(slice(raw, sentence), slice(folded, sentence));
  const text = ' '.repeat(sentence.start) + words;
  const known = facts.filter(({ amount }) => amount && overlaps(amount, sentence));
  const mentions = readYears(text, sentence, { published, now: nowOf(section, published) });
  return readLoose(text, sentence, known, mentions).map((fact) => ({ ...fact, section }));
}

function byPlace(a: Fact, b: Fact): number {
  return a.amount!.start - b.amount!.start;
}

/** What the facts of a document have in common. */
type Common = { readonly name: string; readonly published: number | null; readonly hasOneYear: boolean };

function toStated(fact: Stating, { name, published, hasOneYear }: Common, { read }: Vocabulary): Stated {
  const { section, span, amount } = fact;
  const { text } = section.document;
  const sentence = sentenceOf(section, amount ?? span);
  const own = squeeze(slice(text, span));
  const before = squeeze(slice(text, { start: sentence.start, end: (amount ?? span).start }));
  const lead = before.includes('：') ? before.slice(0, before.indexOf('：')) : '';
  // 由45%提高到70%: the year is that of the second number; in a table each has its own.
  const year = fact.role === 'baseline' && !own.includes('|') ? null : yearIn(before, own, fact, published);
  return {
    ...fact,
    sentence,
    words: read(fold(fact.subject))
      .filter((word) => !isEmpty(word))
      .map(({ word }) => word),
    own,
    around: own + lead + squeeze(section.path.join('')) + name,
    year,
    isYearNamed: year !== null && (hasOneYear || `${before}${own}`.includes(year.slice(0, 4))),
    isDone: fact.role === 'result' && DONE_WORD.test(own),
    ...marksOf(text, amount ?? span, fact.to !== null),
    isOpen: OPEN_WORD.test(own),
  };
}

function sentenceOf({ sentences }: Section, { start, end }: Span): Span {
  const held = sentences.filter((sentence) => sentence.start < end && sentence.end > start);
  return held.length === 0 ? { start, end } : { start: held[0]!.start, end: held.at(-1)!.end };
}

/** The year of a fact: the last one before it, also in brackets (第一阶段（2025年6月底前）), or that of the work it tells of. */
function yearIn(before: string, own: string, fact: Stating, published: number | null): string | null {
  const none = { published: null, now: null };
  const named = /分别|依次/u.test(own) ? null : yearBefore(before, before.length, none);
  const bracketed = /[（(](20\d\d)年(?:\d{1,2}月)?[底末]?前?[）)]/u.exec(before)?.[1];
  const now = nowOf(fact.section, published);
  const relative = (): string | null => yearBefore(before, before.length, { published: null, now });
  if (named !== null && fact.deadline?.startsWith(named)) return fact.deadline;
  if (named === null && LAST_YEAR.test(before)) return relative();
  return named ?? fact.deadline ?? bracketed ?? yearOf(fact.section, fact) ?? relative();
}

/** The last year before an amount that it is not only counted from. */
function yearBefore(text: string, at: number, years: Years): string | null {
  const found = readYears(text, { start: 0, end: text.length }, years).filter(({ kind }) => kind !== 'base');
  return found.findLast(({ span }) => span.end <= at)?.date ?? null;
}

const LAST_YEAR = new RegExp(`(?<![较比])(?:${anyOf(YEAR_BEFORE)})[^,，。;；]*$`, 'u');
const YEAR = /20\d\d(?=年)/u;

/** The year that 今年 means: that of the work which the headings name, else that of publication. */
function nowOf({ path, document }: Section, published: number | null): number | null {
  const named = YEAR.exec(path.filter((heading) => heading !== document.title).join(' '))?.[0];
  return named === undefined ? published : Number(named);
}

/** 2024年工作回顾: the results below it are of that year. */
function yearOf({ path }: Section, { role }: Stating): string | null {
  return role === 'result' ? (YEAR.exec(path.at(-1) ?? '')?.[0] ?? null) : null;
}
