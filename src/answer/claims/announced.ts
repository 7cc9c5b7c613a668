import type { Entry } from '../../corpus/corpus.js';
import { flatten } from '../../corpus/sections.js';
import type { Section } from '../../corpus/types.js';
import { fold } from '../../text/fold.js';
import { type Span, slice } from '../../text/span.js';
import { holdsAll, type ReadContent } from './content.js';
import { compareDates, type Dated } from './dated.js';
import { isNeutral } from './neutral.js';
import type { Sentence } from './statements.js';

const ISSUES = /发布|印发|公布|出台|颁布|发表|\b(?:published|released|issued|announced|unveiled)\b/iu;
const DATE_IN_WORDS = /(20\d\d)[年/.-](\d{1,2})[月/.-](\d{1,2})/gu;

/**
 * Compares the day on which a sentence says that the document was published; null where it says none or speaks of
 * something else, or where no passage of the document holds its own day.
 */
export function checkAnnounced(sentence: Sentence, entry: Entry, readContent: ReadContent): Dated | null {
  const { reworded, mentions, statements } = sentence;
  const { document } = entry;
  const [mention] = mentions;
  if (statements.length > 0 || mentions.length !== 1 || !mention || !ISSUES.test(reworded)) return null;
  const place = document.date && placeOfDate(entry, document.date);
  if (!place || !document.date) return null;
  const rest = reworded.slice(0, mention.span.start) + reworded.slice(mention.span.end).replace(ISSUES, ' ');
  const around = fold(
    `${document.title} ${document.publisher ?? ''} ${slice(document.text, place.sentence)}`,
  );
  const isOther = readContent(rest).some(
    ({ term, kind }) => kind !== 'weak' && !isNeutral(term.word) && !holdsAll(term, around),
  );
  if (isOther) return null;
  const compared = compareDates(mention.date, document.date);
  // A document may hold other days of its own, as when it was signed.
  const isUnsure = compared.verdict === 'differs' && holdsDate(document.text, mention.date);
  return {
    ...compared,
    ...(isUnsure ? { verdict: 'unsure' } : {}),
    claimed: mention.date,
    stated: document.date,
    ...place,
  };
}

/** The sentence that holds the day; one that says that something was issued before another. */
function placeOfDate(
  entry: Entry,
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
