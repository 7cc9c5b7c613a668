import type { Section } from '../../corpus/types.js';
import { type Mention, readMentions } from '../../outline/deadlines.js';
import { fold } from '../../text/fold.js';
import { type Span, slice } from '../../text/span.js';
import type { Content, ReadContent } from './content.js';
import type { Fact } from './fact.js';
import { readMeasure } from './measure.js';
import { type Part, readParts } from './parts.js';
import { isGrowthOnly, namesNothing, withoutGrowth } from './qualifiers.js';

/** The deadline of a target by the end of its clause in the document and its number; undefined where none is. */
export type Deadlines = (end: number, value: number) => string | null | undefined;

/** What reading a sentence takes of its document; `published` is the year. */
type Source = {
  readonly published: number | null;
  readonly deadlines: Deadlines;
  readonly readContent: ReadContent;
};

const DONE = /(?<!较|比)(?:去年|上年)|目前|已(?:经|建成|有|达|累计|形成|实现|超过|突破)/u;

/** Reads the amounts of a sentence that say what they are amounts of. `text` is the legible sentence. */
export function readSentenceFacts(
  text: string,
  place: { readonly section: Section; readonly sentence: Span },
  source: Source,
): Fact[] {
  const whole = { start: 0, end: text.length };
  const mentions = readMentions(text, whole, source.published);
  const years = mentions.map(({ span }) => span);
  let theme: Theme | null = null;
  return readParts(text, whole, years, false).flatMap((part) => {
    const measure = readMeasure(text, part.quantity);
    const about = themeOf(part, theme);
    if (!about) return [];
    if (!about.isInherited) theme = about;
    const named = measure.growth === null ? about.subject : withoutGrowth(about.subject);
    const subject = readSubject(named, source.readContent);
    if (subject.length === 0) return [];
    const deadline = source.deadlines(place.sentence.start + part.clause.end, part.quantity.value);
    const when = deadline === undefined ? whenOf(text, part, mentions) : { date: deadline, isPast: false };
    const words = { own: fold(about.own), near: fold(part.near), lead: fold(part.lead) };
    return [{ ...place, measure, ...when, ...words, subject }];
  });
}

/** What an amount is about. */
type Theme = { readonly subject: string; readonly own: string; readonly isInherited: boolean };

/** An amount without a noun, or of growth alone, is of what the one before it is of. */
function themeOf({ subject, counted, own }: Part, before: Theme | null): Theme | null {
  const named = subject ?? counted;
  if (namesNothing(named)) return null;
  if (named !== '' && !isGrowthOnly(named)) return { subject: named, own, isInherited: false };
  return before && { subject: before.subject, own: `${own} ${before.own}`, isInherited: true };
}

/** Words for parts of a plan count only where the noun has no others. */
function readSubject(words: string, readContent: ReadContent): Content[] {
  const contents = readContent(words, true);
  const strong = contents.filter(({ kind }) => kind !== 'weak');
  return strong.length > 0 ? strong : contents;
}

/** The year in the sentence of an amount that is no target. */
function whenOf(
  text: string,
  { quantity, clause }: Part,
  mentions: readonly Mention[],
): Pick<Fact, 'date' | 'isPast'> {
  const mention = mentions.findLast(({ span }) => span.end <= quantity.span.start);
  const isPast = mention?.kind === 'past' || DONE.test(slice(text, clause));
  return { date: mention?.date ?? null, isPast };
}
