import {
  type APIInteraction,
  ApplicationIntegrationType,
  ChannelType,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
} from 'discord-api-types/v10';
import type { Locale, Localised } from '../../locale.js';

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

/** The permission that the bot lacks to post, by Discord's error code. */
export const LACKING: ReadonlyMap<string | number, Localised> = new Map([
  [RESTJSONErrorCodes.MissingAccess, VIEW.name],
  [RESTJSONErrorCodes.MissingPermissions, SEND.name],
]);

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
