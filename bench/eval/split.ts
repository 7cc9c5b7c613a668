import { createHash } from 'node:crypto';

/**
 * Two halves, to see how figures vary by chance. The confidence threshold is read off `tune`; the weights are trained
 * on both, and `npm run train` judges them on other questions.
 */
export type Half = 'tune' | 'check';

/** The half of all questions on a document, as similar ones in both halves would give each other away. */
export function halfOf(documentId: string): Half {
  return hashOf(documentId).readUInt8(0) % 2 === 0 ? 'tune' : 'check';
}

/** A sample of so many, or all, in an order that is fixed but that nobody chose. */
export function sample<T extends { readonly id: string }>(all: readonly T[], most: number | undefined): T[] {
  if (most === undefined) return [...all];
  const keyed = all.map((one) => ({ one, key: hashOf(one.id).toString('hex') }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  return keyed.slice(0, most).map(({ one }) => one);
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
