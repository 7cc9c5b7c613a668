import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/** A fault in the bot, or a message that Discord refuses; not a fault of the line or an interaction that is over. */
export function isOurFault(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.code === RESTJSONErrorCodes.InvalidFormBodyOrContentType;
  return error instanceof TypeError || error instanceof RangeError;
}
