import type { Entry } from '../../corpus/corpus.js';
import { type Mention, readMentions } from '../../corpus/outline/deadlines.js';
import { flatten } from '../../corpus/sections.js';
import type { Section } from '../../corpus/types.js';
import { fold } from '../../text/fold.js';
import { readQuantities } from '../../text/quantities.js';
import { type Span, slice } from '../../text/span.js';
import type { Content, ReadContent } from './content.js';
import { legible } from './legible.js';
import { type Measure, readMeasure } from './measure.js';
import { type Part, readParts } from './parts.js';
import { isGrowthOnly, withoutGrowth } from './qualifiers.js';
import { toPlain } from './units.js';

/** An amount that a document states, with what it is an amount of. */
export type Fact = {
  readonly section: Section;
  readonly sentence: Span;
  readonly measure: Measure;
  /** By when or when; null where the document does not say. */
  readonly date: string | null;
  /** Whether it tells what was, not what is to be. */
  readonly isPast: boolean;
  /** The words that a claim on it has to hold. */
  readonly subject: readonly Content[];
  /** The words that belong to the amount, folded. */
  readonly own: string;
  /** The amount with the words about it, folded. */
  readonly near: string;
  /** What the sentence says before it, folded. */
  readonly lead: string;
};

/** The amounts of a document. */
export type Facts = {
  readonly facts: readonly Fact[];
  /** Whether the document holds the number in that unit anywhere; any unit where there is none. */
  readonly states: (value: number, unit: string | null) => boolean;
};

const NUMERAL = /[\d０-９〇零一二两三四五六七八九十百千万亿翻]/u;
const DONE = /(?<!较|比)(?:去年|上年)|目前|已(?:经|建成|有|达|累计|形成|实现|超过|突破)/u;

/** Reads all amounts of a document that say what they are amounts of. */
export function readFacts(entry: Entry, readContent: ReadContent): Facts {
  const { document } = entry;
  const published = document.date === null ? null : Number(document.date.slice(0, 4));
  const values = new Set<string>();
  const facts = flatten(entry.sections).flatMap((section) =>
    section.sentences.flatMap((sentence) => {
      const raw = slice(document.text, sentence);
      if (!NUMERAL.test(raw)) return [];
      const text = legible(raw, slice(document.folded, sentence));
      for (const { value, unit } of readQuantities(text, { start: 0, end: text.length })) {
        const plain = toPlain(value, unit ?? '');
        values.add(key(plain.value, plain.unit)).add(key(plain.value, null));
      }
      return readSentence(entry, section, sentence, text, published, readContent);
    }),
  );
  return {
    facts,
    states: (value, unit) => {
      const plain = toPlain(value, unit ?? '');
      return values.has(key(plain.value, unit === null ? null : plain.unit));
    },
  };
}

function key(value: number, unit: string | null): string {
  return `${value} ${unit ?? '*'}`;
}

function readSentence(
  entry: Entry,
  section: Section,
  sentence: Span,
  text: string,
  published: number | null,
  readContent: ReadContent,
): Fact[] {
  const whole = { start: 0, end: text.length };
  const mentions = readMentions(text, whole, published);
  const years = mentions.map(({ span }) => span);
  let theme: Theme | null = null;
  return readParts(text, whole, years, false).flatMap((part) => {
    const measure = readMeasure(text, part.quantity);
    const about = themeOf(part, theme);
    if (!about) return [];
    if (!about.isInherited) theme = about;
    const subject = readSubject(
      measure.growth === null ? about.subject : withoutGrowth(about.subject),
      readContent,
    );
    if (subject.length === 0) return [];
    const when = whenOf(entry, section, sentence, part, mentions, text);
    const words = { own: fold(about.own), near: fold(part.near), lead: fold(part.lead) };
    return [{ section, sentence, measure, ...when, ...words, subject }];
  });
}

/** What an amount is about. */
type Theme = { readonly subject: string; readonly own: string; readonly isInherited: boolean };

/** An amount without a noun, or of growth alone, is of what the one before it is of. */
function themeOf({ subject, counted, own }: Part, before: Theme | null): Theme | null {
  const named = subject ?? counted;
  if (named !== '' && !isGrowthOnly(named)) return { subject: named, own, isInherited: false };
  return before && { subject: before.subject, own: `${own} ${before.own}`, isInherited: true };
}

/** Words for parts of a plan count only where the noun has no others. */
function readSubject(words: string, readContent: ReadContent): Content[] {
  const contents = readContent(words, true);
  const strong = contents.filter(({ kind }) => kind !== 'weak');
  return strong.length > 0 ? strong : contents;
}

/** The deadline of the target that the outline made of the amount, else the year in its own sentence. */
function whenOf(
  { outline }: Entry,
  section: Section,
  sentence: Span,
  { quantity, clause }: Part,
  mentions: readonly Mention[],
  text: string,
): { readonly date: string | null; readonly isPast: boolean } {
  const target = outline().targets.find(
    ({ section: own, span, value }) =>
      own === section && span.end === sentence.start + clause.end && value === quantity.value,
  );
  if (target) return { date: target.deadline, isPast: false };
  const mention = mentions.findLast(({ span }) => span.end <= quantity.span.start);
  const isPast = mention?.kind === 'past' || DONE.test(slice(text, clause));
  return { date: mention?.date ?? null, isPast };
}
