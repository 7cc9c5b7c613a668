import { createHash } from 'node:crypto';
import type { Document } from './types.js';

/** The longest id that goes into a button as it is, in UTF-16 code units. */
const MAX_ID = 24;

/** An id with other characters could grow when it is escaped. */
const PLAIN_ID = /^[\p{L}\p{N}._-]+$/u;

/** A document's id, or where that has no room in a button a digest of it. */
export function shortName({ id }: Document): string {
  if (id.length <= MAX_ID && PLAIN_ID.test(id)) return id;
  return `#${createHash('sha256').update(id).digest('hex').slice(0, 12)}`;
}
