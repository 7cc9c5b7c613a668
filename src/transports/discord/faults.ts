import { DiscordAPIError } from '@discordjs/rest';
import { RESTJSONErrorCodes } from 'discord-api-types/v10';
import type { Locale } from '../../locale.js';
import { phrasesIn } from '../../reply/phrases.js';
import { LACKING } from './permissions.js';

/** Discord's errors for a message that a server's rules block. */
const BLOCKED = [
  RESTJSONErrorCodes.MessageWasBlockedByAutomaticModeration,
  RESTJSONErrorCodes.TitleWasBlockedByAutomaticModeration,
];

/** Whether Discord refuses something with one of some codes. */
export function hasCode(error: unknown, ...codes: readonly (string | number)[]): boolean {
  return error instanceof DiscordAPIError && codes.includes(error.code);
}

/** Why Discord refuses an answer, for the asker; null for any other error. */
export function whyRefused(error: unknown, locale: Locale): string | null {
  if (!(error instanceof DiscordAPIError)) return null;
  const { blocked, mayNotPost } = phrasesIn(locale);
  if (hasCode(error, ...BLOCKED)) return blocked;
  const lacking = LACKING.get(error.code);
  return lacking === undefined ? null : mayNotPost(lacking[locale]);
}

/** Whether the bot is at fault, or Discord refuses its message; not a fault of the line, nor an expired interaction. */
export function isOurFault(error: unknown): boolean {
  if (error instanceof DiscordAPIError)
    return hasCode(error, RESTJSONErrorCodes.InvalidFormBodyOrContentType);
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
