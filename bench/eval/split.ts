import { createHash } from 'node:crypto';

/**
 * Two halves, to see how far figures differ by chance. The threshold of the confidence is read off `tune`; the weights
 * are trained on both, and how good they are on other questions is told by the folds of `npm run train`.
 */
export type Half = 'tune' | 'check';

/** The half of all questions on a document: they are alike, and seen from one half would give away the other. */
export function halfOf(documentId: string): Half {
  return hashOf(documentId).readUInt8(0) % 2 === 0 ? 'tune' : 'check';
}

/** The first so many, or all where no number is said, in an order that is the same in every run and nobody chose. */
export function sample<T extends { readonly id: string }>(all: readonly T[], most: number | undefined): T[] {
  if (most === undefined) return [...all];
  const keyed = all.map((one) => ({ one, key: hashOf(one.id).toString('hex') }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  return keyed.slice(0, most).map(({ one }) => one);
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
