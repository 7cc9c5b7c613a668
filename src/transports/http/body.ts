import type { APIInteraction } from 'discord-api-types/v10';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';

/** The fields of every interaction; Discord's signature vouches for the rest. */
const Interaction = z.looseObject({
  id: z.string(),
  application_id: z.string(),
  type: z.int(),
  token: z.string(),
});

/** Reads the body of a signed request; null where it is no interaction. */
export function readInteraction(body: Uint8Array): APIInteraction | null {
  try {
    const { data } = Interaction.safeParse(JSON.parse(Buffer.from(body).toString()));
    return (data as APIInteraction | undefined) ?? null;
  } catch {
    return null;
  }
}

/** The largest body to read, in bytes; a menu's message with all its embeds stays far below. */
const MAX_BODY = 1024 * 1024;

/** Refuses larger bodies before they are read. */
export const limitBody = bodyLimit({ maxSize: MAX_BODY, onError: ({ text }) => text('too long', 413) });
