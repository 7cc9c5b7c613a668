import type { APIMessage } from 'discord-api-types/v10';

/** A message with what only Discord knows of it. */
export type Kept = {
  readonly message: APIMessage;
  /** The only person who sees it; null for one that all see. */
  readonly ephemeralTo: string | null;
};

/** The messages of all channels. */
export type MessageStore = {
  readonly add: (message: APIMessage, ephemeralTo?: string | null) => APIMessage;
  /** Undefined where it never was or was deleted. */
  readonly find: (id: string) => Kept | undefined;
  readonly remove: (id: string) => void;
  /** What all see in a channel, oldest first. */
  readonly in: (channelId: string) => readonly APIMessage[];
};

/** No messages yet. */
export function createMessageStore(): MessageStore {
  const kept = new Map<string, Kept>();
  return {
    add: (message, ephemeralTo = null) => {
      kept.set(message.id, { message, ephemeralTo });
      return message;
    },
    find: (id) => kept.get(id),
    remove: (id) => kept.delete(id),
    in: (channelId) =>
      [...kept.values()]
        .filter(({ message, ephemeralTo }) => message.channel_id === channelId && ephemeralTo === null)
        .map(({ message }) => message),
  };
}
