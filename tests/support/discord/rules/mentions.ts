import { isObject } from '../form.js';
import type { Json } from '../types.js';

/** What is wrong with the mentions that a message allows; null where it can ping nobody. */
export function mentionsFault({ allowed_mentions: allowed }: Json): string | null {
  if (!isObject(allowed)) return 'sends a message without allowed_mentions';
  const { parse, users, roles, replied_user } = allowed;
  if (!Array.isArray(parse) || parse.length > 0) return 'sends a message that may mention anybody';
  if ([users, roles].some((named) => Array.isArray(named) && named.length > 0))
    return 'sends a message that mentions somebody';
  return replied_user === true ? 'sends a reply that pings whom it answers' : null;
}
