import type { Document } from '../corpus/types.js';
import type { Question } from '../question/question.js';
import type { Hit } from '../rank/search.js';
import { lettersOf } from '../text/fold.js';
import { slice } from '../text/span.js';
import { narrowedAnswer } from './narrowed.js';

/** The fewest letters and digits that two documents hardly share by chance. */
const FEWEST = 10;

/** The hits without those that say the words of an earlier one again in another document, which that names instead. */
export function withoutCopies(hits: readonly Hit[], question: Question): readonly Hit[] {
  const documents = new Set(hits.map(({ passage }) => passage.section.document));
  if (documents.size < 2) return hits;
  const kept: { readonly words: string; readonly hit: Hit; readonly also: Set<Document> }[] = [];
  for (const hit of hits) {
    const { document } = hit.passage.section;
    const words = lettersOf(slice(document.folded, narrowedAnswer(question, hit)));
    const copied = kept.find(
      (one) =>
        one.hit.passage.section.document !== document &&
        one.words.length >= FEWEST &&
        words.includes(one.words),
    );
    if (copied) for (const other of [document, ...hit.also]) copied.also.add(other);
    else kept.push({ words, hit, also: new Set(hit.also) });
  }
  return kept.map(({ hit, also }) => ({
    ...hit,
    also: [...also].filter((other) => other !== hit.passage.section.document),
  }));
}
