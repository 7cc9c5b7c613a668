import type { Document } from '../corpus/types.js';
import { fold } from '../text/fold.js';

/** What a document is called and who published it, folded: a question that says it says nothing more of the document. */
export function namesOf({ title, publisher }: Document): string {
  return `${fold(title)} ${fold(publisher ?? '')}`;
}
