import type { APIInteraction } from 'discord.js';
import { z } from 'zod';

/** What every interaction holds; of the rest Discord's signature is warrant enough. */
const Interaction = z.looseObject({
  id: z.string(),
  application_id: z.string(),
  type: z.int(),
  token: z.string(),
});

/** Reads the body of a request that Discord signed; null where it is no interaction. */
export function readInteraction(body: Uint8Array): APIInteraction | null {
  try {
    const { data } = Interaction.safeParse(JSON.parse(Buffer.from(body).toString()));
    return (data as APIInteraction | undefined) ?? null;
  } catch {
    return null;
  }
}
