import { bodyLimit } from 'hono/body-limit';

/** The longest body that is read, in bytes; a message in a menu with all its embeds stays far below. */
const MAX_BODY = 1024 * 1024;

/** Refuses what is longer, before it is read. */
export const limitBody = bodyLimit({ maxSize: MAX_BODY, onError: ({ text }) => text('too long', 413) });
