import { bodyLimit } from 'hono/body-limit';

/** The largest body to read, in bytes; a menu's message with all its embeds stays far below. */
const MAX_BODY = 1024 * 1024;

/** Refuses larger bodies before they are read. */
export const limitBody = bodyLimit({ maxSize: MAX_BODY, onError: ({ text }) => text('too long', 413) });
