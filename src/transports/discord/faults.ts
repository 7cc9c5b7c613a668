import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/** A fault in the bot, or a message that Discord refuses; not a fault of the line or an interaction that is over. */
export function isOurFault(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.code === RESTJSONErrorCodes.InvalidFormBodyOrContentType;
  return error instanceof TypeError || error instanceof RangeError;
}

/** An event is not of the form that Discord documents; the cause says where reading it failed. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** Reads what Discord tells of. @throws Unreadable where that fails */
export function reading<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new Unreadable('An event is not of the form that Discord documents.', { cause });
  }
}
