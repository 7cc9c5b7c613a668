import type { APIInteraction } from 'discord-api-types/v10';

export type Person = {
  readonly id: string;
  /** The name that others on the server see. */
  readonly name: string;
  readonly username: string;
};

/** The user of an interaction, who on a server is a member. */
export function userOf({ member, user = member?.user }: APIInteraction): Person | null {
  if (!user) return null;
  const { id, username, global_name } = user;
  return { id, name: member?.nick ?? global_name ?? username, username };
}
