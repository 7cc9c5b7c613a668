import { randomUUID } from 'node:crypto';
import {
  type APIInteraction,
  type APIInteractionResponse,
  type GatewayMessageCreateDispatchData,
  InteractionContextType,
  InteractionResponseType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { LOCALES, type Locale, type Localised } from '../../locale.js';
import type { Reply } from '../../reply/reply.js';
import { type MessageReplies, privately, type Responses } from '../discord/responses.js';
import type { SentReply, Told } from './protocol.js';

/** The bot's id, and that of the one person who uses the page; Discord's own are far longer. */
const BOT = '1';
const PERSON = '2';

const YOU: Localised = { en: 'You', 'zh-CN': '你', 'zh-TW': '你' };

const Holding = z.object({
  flags: z.int().optional(),
  components: z.array(z.looseObject({ type: z.int() })),
});

/** An action on the page in the form of a Discord interaction, which the bot reads as one. */
const Act = z.object({
  type: z.int(),
  locale: z.enum(LOCALES),
  data: z.looseObject({}),
  message: Holding.optional(),
});

/** A written message, the one it replies to, and the bot's newest ones, newest first. */
const Written = z.object({
  content: z.string(),
  locale: z.enum(LOCALES),
  repliesTo: Holding.nullable(),
  latest: z.array(Holding).default([]),
});

/** Reads what the page does as an interaction; null where it is none. */
export function readAct(body: unknown): APIInteraction | null {
  const { data: act } = Act.safeParse(body);
  if (!act) return null;
  const fields = { id: randomUUID(), application_id: BOT, token: 'none', version: 1, entitlements: [] };
  const place = { context: InteractionContextType.Guild, authorizing_integration_owners: {} };
  return { ...act, ...fields, ...place, user: personIn(act.locale) } as unknown as APIInteraction;
}

/** Reads what somebody writes as a message to the bot, and what that said before it; null where it is none. */
export function readWritten(body: unknown) {
  const { data: written } = Written.safeParse(body);
  if (!written) return null;
  const { content, locale, repliesTo, latest } = written;
  const before = repliesTo && { ...repliesTo, author: { id: BOT } };
  const fields = { id: randomUUID(), type: MessageType.Default, author: personIn(locale), mentions: [] };
  const sent: unknown = { ...fields, content, referenced_message: before };
  const message = sent as GatewayMessageCreateDispatchData;
  return {
    addressed: { message, botId: BOT, language: locale, locale },
    latest: latest as readonly Pick<Reply, 'components'>[],
  };
}

function personIn(locale: Locale) {
  return { id: PERSON, username: YOU[locale] };
}

/** Responds to a page, which waits: what Discord gets announced is told when it is there. */
export function inOneResponse(tell: (told: Told) => void): Responses {
  let announced: APIInteractionResponse | null = null;
  const follow = (reply: Reply): Told => {
    if (announced?.type === InteractionResponseType.DeferredMessageUpdate)
      return { kind: 'updated', reply: sent(reply) };
    const isPrivate =
      announced?.type === InteractionResponseType.DeferredChannelMessageWithSource &&
      announced.data?.flags === MessageFlags.Ephemeral;
    return { kind: 'posted', reply: sent(isPrivate ? privately(reply) : reply) };
  };
  return {
    respond: async (_, response) => {
      const told = readResponse(response);
      if (told) tell(told);
      else announced = response;
    },
    edit: async (_, reply) => tell(follow(reply)),
    whisper: async (_, reply) => tell({ kind: 'posted', reply: sent(privately(reply)) }),
    remove: async () => tell({ kind: 'removed' }),
  };
}

/** Replies to a message to a page. */
export function messageReplies(
  tell: (told: Told) => void,
  latest: readonly Pick<Reply, 'components'>[],
): MessageReplies {
  return {
    post: async (reply) => tell({ kind: 'posted', reply: sent(reply) }),
    tell: async (reply) => tell({ kind: 'posted', reply: sent(privately(reply)) }),
    before: async (isWanted) => latest.find(isWanted) ?? null,
    leave: () => tell({ kind: 'left' }),
  };
}

/** What a response tells; null for one that only announces. */
function readResponse(response: APIInteractionResponse): Told | null {
  if (response.type === InteractionResponseType.ApplicationCommandAutocompleteResult)
    return { kind: 'offered', choices: response.data.choices ?? [] };
  if (response.type === InteractionResponseType.ChannelMessageWithSource)
    return { kind: 'posted', reply: sent(response.data) };
  return response.type === InteractionResponseType.UpdateMessage
    ? { kind: 'updated', reply: sent(response.data ?? {}) }
    : null;
}

function sent({ files, ...reply }: Reply): SentReply {
  if (files === undefined) return reply;
  return {
    ...reply,
    files: files.map(({ name, data }) => ({ name, data: Buffer.from(data).toString('base64') })),
  };
}
