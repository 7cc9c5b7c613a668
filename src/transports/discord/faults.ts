import { DiscordAPIError } from '@discordjs/rest';
import {
  type APIInteraction,
  ApplicationIntegrationType,
  ChannelType,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
} from 'discord-api-types/v10';
import type { Locale, Localised } from '../../locale.js';
import { phrasesIn } from '../../reply/phrases.js';

type Permission = { readonly bit: bigint; readonly name: Localised };

const VIEW: Permission = {
  bit: PermissionFlagsBits.ViewChannel,
  name: { en: '“View Channel”', 'zh-CN': '“查看频道”', 'zh-TW': '「檢視頻道」' },
};
const SEND: Permission = {
  bit: PermissionFlagsBits.SendMessages,
  name: { en: '“Send Messages”', 'zh-CN': '“发送消息”', 'zh-TW': '「發送訊息」' },
};
const SEND_IN_THREADS: Permission = {
  bit: PermissionFlagsBits.SendMessagesInThreads,
  name: {
    en: '“Send Messages in Threads”',
    'zh-CN': '“在子区内发送消息”',
    'zh-TW': '「在討論串中發送訊息」',
  },
};
const THREADS: readonly (ChannelType | undefined)[] = [
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
];

/** The bot's permissions in the invite: to post, also in threads, and to reply to messages. */
export const INVITED_WITH =
  VIEW.bit | SEND.bit | SEND_IN_THREADS.bit | PermissionFlagsBits.ReadMessageHistory;

/** The permissions that the bot lacks to post; empty where only the user installed it, who needs them instead. */
export function lackingToPost(interaction: APIInteraction, locale: Locale): string {
  const owners = interaction.authorizing_integration_owners;
  if (owners?.[ApplicationIntegrationType.GuildInstall] === undefined) return '';
  if (interaction.guild_id === undefined) return '';
  const granted = permissionsIn(interaction.app_permissions);
  if ((granted & PermissionFlagsBits.Administrator) !== 0n) return '';
  const needed = [VIEW, THREADS.includes(interaction.channel?.type) ? SEND_IN_THREADS : SEND];
  const lacking = needed.filter(({ bit }) => (granted & bit) === 0n).map(({ name }) => name[locale]);
  return lacking.join(locale === 'en' ? ' and ' : '、');
}

/** Whether the user of an interaction manages messages there. */
export function managesMessages({ member }: APIInteraction): boolean {
  const granted = typeof member?.permissions === 'string' ? permissionsIn(member.permissions) : 0n;
  return (granted & (PermissionFlagsBits.ManageMessages | PermissionFlagsBits.Administrator)) !== 0n;
}

/** Reads a bit set in digits; without one, Discord itself will say what is lacking. */
function permissionsIn(digits: unknown): bigint {
  const isWritten = typeof digits === 'string' && /^\d{1,40}$/u.test(digits);
  return isWritten ? BigInt(digits) : PermissionFlagsBits.Administrator;
}

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
  const { blocked, mayNotPost } = phrasesIn(locale);
  if (hasCode(error, ...BLOCKED)) return blocked;
  if (hasCode(error, RESTJSONErrorCodes.MissingAccess)) return mayNotPost(VIEW.name[locale]);
  return hasCode(error, RESTJSONErrorCodes.MissingPermissions) ? mayNotPost(SEND.name[locale]) : null;
}

/** Whether the bot is at fault, or Discord refuses its message; not a fault of the line, nor an expired interaction. */
export function isOurFault(error: unknown): boolean {
  const isRefused = hasCode(error, RESTJSONErrorCodes.InvalidFormBodyOrContentType);
  return isRefused || error instanceof TypeError || error instanceof RangeError;
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
