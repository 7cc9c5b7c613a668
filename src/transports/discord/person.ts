import type { APIInteraction } from 'discord.js';

/** Somebody who does something in Discord. */
export type Person = {
  readonly id: string;
  /** As the others on a server see it. */
  readonly name: string;
  readonly username: string;
};

/** Who caused an interaction: on a server a member, elsewhere a user. */
export function userOf({ member, user = member?.user }: APIInteraction): Person | null {
  if (!user) return null;
  const { id, username, global_name } = user;
  return { id, name: member?.nick ?? global_name ?? username, username };
}
