import type { ParsedDocument } from '../../outline/corpus.js';
import type { Term } from '../../question/terms.js';
import { fold } from '../../text/fold.js';
import { mentions } from './content.js';
import { isTitleOf, titleWords } from './same.js';
import type { Sentence } from './statements.js';

/** Whether a sentence names a place, an organisation or a work of which the document knows nothing. */
export function namesOther({ names, works }: Sentence, entry: ParsedDocument): boolean {
  return (
    names.some(({ term }) => !speaksOf(entry, term)) ||
    works.some((work) => !entry.document.folded.includes(fold(work)) && !isTitleOf(work, entry.document))
  );
}

/** Whether the document speaks of a thing, in its title or in its text. */
export function speaksOf({ document }: ParsedDocument, term: Term): boolean {
  return mentions(term, titleWords(document)) || mentions(term, document.folded);
}

/** Whether all works that a sentence names are the document itself. */
export function worksAreOf({ works }: Sentence, entry: ParsedDocument): boolean {
  return works.every((work) => isTitleOf(work, entry.document));
}
