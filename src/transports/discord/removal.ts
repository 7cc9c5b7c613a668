import { controlsOf, type Reply } from '../../reply/reply.js';

const REMOVE = /^remove\|(?<owner>\d{1,20})$/u;

/** The custom_id of the button with which one user, and nobody else, removes a message. */
export function removalBy(userId: string): string {
  return `remove|${userId}`;
}

/** The user who may press such a button; null for any other custom_id. */
export function ownerIn(customId: string): string | null {
  return REMOVE.exec(customId)?.groups?.owner ?? null;
}

/** The user who may remove a message; null where it has no such button. */
export function ownerOf(message: Pick<Reply, 'components'>): string | null {
  const ids = controlsOf(message).flatMap((control) => ('custom_id' in control ? [control.custom_id] : []));
  return ids.map(ownerIn).find((owner) => owner !== null) ?? null;
}
