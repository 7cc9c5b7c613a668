import { createHash } from 'node:crypto';
import type { Document } from './types.js';

/** The longest id that a button holds as it is, in UTF-16 code units. */
const MAX_ID = 24;

/** Escaping could make an id with other characters longer. */
const PLAIN_ID = /^[\p{L}\p{N}._-]+$/u;

/** A document's id, or a digest of it where a button has no room. */
export function shortName({ id }: Document): string {
  if (id.length <= MAX_ID && PLAIN_ID.test(id)) return id;
  return `#${createHash('sha256').update(id).digest('hex').slice(0, 12)}`;
}
