import { DiscordAPIError, type REST } from '@discordjs/rest';
import { RESTJSONErrorCodes, Routes } from 'discord-api-types/v10';
import type { Locale } from '../../locale.js';
import { phrasesIn } from '../../reply/phrases.js';
import type { Reply } from '../../reply/reply.js';
import { LACKING } from './permissions.js';
import { messageParts } from './responses.js';

/** Discord's errors for a message that a server's rules block. */
const BLOCKED: readonly (string | number)[] = [
  RESTJSONErrorCodes.MessageWasBlockedByAutomaticModeration,
  RESTJSONErrorCodes.TitleWasBlockedByAutomaticModeration,
];

/** Why Discord refuses an answer, for the asker; null for any other error. */
export function whyRefused(error: unknown, locale: Locale): string | null {
  if (!(error instanceof DiscordAPIError)) return null;
  const { blocked, mayNotPost } = phrasesIn(locale);
  if (BLOCKED.includes(error.code)) return blocked;
  const lacking = LACKING.get(error.code);
  return lacking === undefined ? null : mayNotPost(lacking[locale]);
}

/** Sends somebody a direct message. @throws DiscordAPIError where that person takes none */
export async function tellDirectly(rest: REST, person: string, reply: Reply): Promise<void> {
  const opened = await rest.post(Routes.userChannels(), { body: { recipient_id: person } });
  const { id } = opened as { readonly id: string };
  await rest.post(Routes.channelMessages(id), messageParts(reply));
}
