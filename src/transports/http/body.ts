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
export function readInteraction(body: Uint8Array): APIInteraction | null {
  try {
    const { data } = Interaction.safeParse(JSON.parse(Buffer.from(body).toString()));
    return (data as APIInteraction | undefined) ?? null;
  } catch {
    return null;
  }
}
