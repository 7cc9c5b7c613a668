import { clausePassages } from '../corpus/passages.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { share } from '../question/coverage.js';
import type { Question } from '../question/question.js';
import { TELLING } from '../question/terms.js';
import type { Hit } from '../rank/search.js';
import { MAX_QUOTE } from '../rank/windows.js';
import { readQuantities } from '../text/quantities.js';
import { overlaps, slice } from '../text/span.js';
import { listAnnouncedBy } from './heading-list.js';
import type { FoundList, ListItem } from './list-item.js';

/** The whole list that a found item is one of, where a question tells it from none of the others: all rates for 怎么收费; null for any other. */
export function listAround(
  { folded, terms }: Question,
  { answer }: Hit,
  parsed: ParsedDocument,
): FoundList | null {
  const list = announcedBefore(answer.start, parsed);
  const own = list?.items.find(({ whole }) => overlaps(whole, answer));
  if (!list || !own || readQuantities(folded).length > 0 || !list.items.every(isShort)) return null;
  const { document } = parsed;
  const announcing = slice(document.folded, list.announcement!.span);
  const words = slice(document.folded, own.whole);
  const others = list.items.filter((item) => item !== own).map(({ whole }) => slice(document.folded, whole));
  const tells = terms.filter(
    (term) => term.weight >= TELLING && share(term, announcing) === 0 && share(term, words) > 0,
  );
  return tells.every((term) => others.every((one) => share(term, one) > 0)) ? list : null;
}

/** Whether an item is shown whole. */
function isShort({ whole }: ListItem): boolean {
  return whole.end - whole.start <= MAX_QUOTE;
}

/** The list that the last announcing sentence before an offset announces. */
function announcedBefore(offset: number, parsed: ParsedDocument): FoundList | null {
  const last = clausePassages(parsed.sections).findLast(
    ({ span }) => span.end <= offset && /[:：]$/u.test(slice(parsed.document.text, span)),
  );
  return last ? listAnnouncedBy(last, parsed) : null;
}
