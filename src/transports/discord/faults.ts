import { DiscordAPIError } from '@discordjs/rest';
import { RESTJSONErrorCodes } from 'discord-api-types/v10';

/** Whether the bot is at fault, or Discord refuses its message; not a fault of the line, nor an expired interaction. */
export function isOurFault(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.code === RESTJSONErrorCodes.InvalidFormBodyOrContentType;
  return error instanceof TypeError || error instanceof RangeError;
}

/** An event of an undocumented form; its cause says where reading it failed. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** Reads an event. @throws Unreadable where that fails */
export function reading<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new Unreadable('An event is not of the form that Discord documents.', { cause });
  }
}
