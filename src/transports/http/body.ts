import type { IncomingMessage } from 'node:http';
import type { APIInteraction } from 'discord-api-types/v10';
import { z } from 'zod';

/** The fields of every interaction; Discord's signature vouches for the rest. */
const Interaction = z.looseObject({
  id: z.string(),
  application_id: z.string(),
  type: z.int(),
  token: z.string(),
});

/** Reads the body of a signed request; null where it is no interaction. */
export function readInteraction(body: Buffer): APIInteraction | null {
  const { data } = Interaction.safeParse(parseJson(body));
  return (data as APIInteraction | undefined) ?? null;
}

/** The value of a body; undefined where it is no JSON. */
export function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}

/** The largest body to read, in bytes; a menu's message with all its embeds stays far below. */
const MAX_BODY = 1024 * 1024;

/** Reads the raw bytes of a request; null where they are too many. */
export async function readBody(incoming: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  // What is left unread must not close the connection before the refusal has left.
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > MAX_BODY) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
