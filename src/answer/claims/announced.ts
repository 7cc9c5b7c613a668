import { flatten } from '../../corpus/sections.js';
import type { Section } from '../../corpus/types.js';
import type { ParsedDocument } from '../../outline/corpus.js';
import { type Span, slice } from '../../text/span.js';
import { holdsAll, type ReadContent } from './content.js';
import { compareDates, type Dated } from './dated.js';
import { denies, refutes } from './doubts.js';
import { isNeutral } from './neutral.js';
import { wordsOutside } from './parts.js';
import { isTitleOf, titleWords } from './same.js';
import type { Sentence } from './statements.js';

const ISSUES = /发布|印发|公布|出台|颁布|发表|\b(?:published|released|issued|announced|unveiled)\b/iu;
const DATE_IN_WORDS = /(20\d\d)[年/.-](\d{1,2})[月/.-](\d{1,2})/gu;

/**
 * Compares the day on which a sentence says that the document was published; null where it says none, denies it or
 * speaks of something else, or where no passage of the document holds its own day.
 */
export function checkAnnounced(sentence: Sentence, { entry, readContent }: Source): Dated | null {
  const { mentions, statements } = sentence;
  const [mention] = mentions;
  const published = entry.document.date;
  if (statements.length > 0 || mentions.length !== 1 || !mention || !published) return null;
  const place = says(sentence) ? placeOfDate(entry, published) : null;
  const subject = place && subjectOf(sentence, mention.span, place.sentence, { entry, readContent });
  if (!place || subject === 'other') return null;
  const compared = compareDates(mention.date, published);
  // It may hold other days of its own, as when it was signed; and of one topic there may be other documents.
  const isOpen = subject === 'topic' || holdsDate(entry.document.text, mention.date);
  return {
    ...compared,
    ...(compared.verdict === 'differs' && isOpen ? { verdict: 'unsure' } : {}),
    claimed: mention.date,
    stated: published,
    ...place,
  };
}

type Source = { readonly entry: ParsedDocument; readonly readContent: ReadContent };

function says({ reworded }: Sentence): boolean {
  return ISSUES.test(reworded) && !denies(reworded) && !refutes(reworded);
}

/** What a sentence says was published: this document, something on a topic of it, or something else. */
function subjectOf(
  { reworded, works }: Sentence,
  date: Span,
  passage: Span,
  { entry: { document }, readContent }: Source,
): 'this' | 'topic' | 'other' {
  if (works.some((work) => !isTitleOf(work, document))) return 'other';
  const rest = wordsOutside(reworded, { start: 0, end: reworded.length }, [date]).replace(ISSUES, ' ');
  const title = titleWords(document);
  const contents = readContent(rest).filter(({ term }) => !isNeutral(term.word));
  const around = `${title} ${slice(document.folded, passage)}`;
  if (contents.some(({ term, kind }) => kind !== 'weak' && !holdsAll(term, around))) return 'other';
  return works.length === 0 && contents.some(({ kind }) => kind === 'thing') ? 'topic' : 'this';
}

/** The sentence that holds the day; one that says that something was issued before another. */
function placeOfDate(
  entry: ParsedDocument,
  date: string,
): { readonly section: Section; readonly sentence: Span } | null {
  const places = flatten(entry.sections).flatMap((section) =>
    section.sentences.map((sentence) => ({ section, sentence })),
  );
  const dated = places.filter(({ sentence }) => holdsDate(slice(entry.document.text, sentence), date));
  return dated.find(({ sentence }) => ISSUES.test(slice(entry.document.text, sentence))) ?? dated[0] ?? null;
}

function holdsDate(text: string, date: string): boolean {
  return [...text.matchAll(DATE_IN_WORDS)].some(([, year, month, day]) =>
    `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`.startsWith(date),
  );
}
