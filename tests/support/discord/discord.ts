import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type APIApplicationCommand, type APIMessage, type Locale, MessageType } from 'discord-api-types/v10';
import type { Faults } from './faults.js';
import type { GatewayControls } from './gateway/gateway.js';
import { deliverOverHttp } from './interactions/deliver.js';
import { createSigningKey, type SigningKey, verifyEndpoint } from './interactions/endpoint.js';
import { createToken, type InteractionRecord } from './interactions/store.js';
import { createMember } from './members/member.js';
import { buildMessage } from './messages/build.js';
import { type Inspect, openInspector } from './openapi.js';
import { allRoutes } from './rest/routes.js';
import { answerWith } from './rest/server.js';
import type { DiscordOptions, Json, Logged, Member, Settings, Violation } from './types.js';
import { createWorld, type World } from './world.js';

export type { Fault } from './faults.js';
export { componentsIn } from './members/components.js';
export type {
  Choice,
  DiscordOptions,
  Logged,
  Member,
  OptionValues,
  Saying,
  Seen,
  Violation,
  Where,
} from './types.js';

/** Channels by what the bot lacks in them; direct messages open on demand. */
export const CHANNELS = {
  general: '1300000000000000001',
  thread: '1300000000000000002',
  /** Without SEND_MESSAGES. */
  muted: '1300000000000000003',
  /** Without VIEW_CHANNEL. */
  hidden: '1300000000000000004',
  /** Without READ_MESSAGE_HISTORY. */
  forgetful: '1300000000000000005',
} as const;

/** Somebody who joins. */
type Who = {
  readonly name?: string;
  readonly locale?: `${Locale}`;
  /** Whether it is another bot. */
  readonly bot?: boolean;
  /** Whether it may delete what others wrote. */
  readonly managesMessages?: boolean;
};

/** A local Discord with one server, its members and one application. */
export type Discord = {
  /** For `new Client({ rest: { api } })`. */
  readonly api: string;
  readonly token: string;
  readonly appId: string;
  /** An application of somebody else, whose commands the token may not touch. */
  readonly otherAppId: string;
  readonly botId: string;
  /** What the signatures of posted interactions are checked with, in hex. */
  readonly publicKey: string;
  readonly guildId: string;
  readonly channels: typeof CHANNELS;
  readonly member: (who?: Who) => Member;
  /** What all see in a channel, oldest first. */
  readonly messages: (channelId: string) => readonly APIMessage[];
  /** Keeps a message of the bot as it is, as one of an older version that sent what today's does not. */
  readonly plant: (channelId: string, message: object) => APIMessage;
  /** The commands that are registered everywhere, or for the server, as Discord keeps them. */
  readonly commands: (guildId?: string) => readonly APIApplicationCommand[];
  readonly faults: Faults;
  readonly gateway: GatewayControls;
  /** What the bot did wrong so far; a test of a good bot expects none. */
  readonly violations: Violation[];
  /** All requests to the REST interface, in order. */
  readonly log: Logged[];
  /** All interactions, with how many first responses were accepted and refused. */
  readonly interactions: readonly InteractionRecord[];
  /** Ids of interactions that no client got. */
  readonly undelivered: readonly string[];
  /** Posts interactions here from now on, instead of over the gateway. @throws Error where Discord would not */
  readonly useEndpoint: (url: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Discord's own description of its interface, beside the checkout where it is there. */
const OPENAPI = fileURLToPath(new URL('../../../../shared/discord/openapi.json', import.meta.url));

const DEFAULTS: Settings = {
  token: 'MTEwMDAwMDAwMDAwMDAwMDAwMg.local.token-of-the-local-discord',
  port: 0,
  language: 'en-US',
  heartbeatInterval: 41_250,
  patience: 5_000,
  responseWindow: 3_000,
  tokenLifetime: 15 * 60_000,
  privilegedIntents: 0,
  seed: 1,
  openapi: OPENAPI,
};

/** Starts a local Discord on 127.0.0.1; `close` leaves nothing behind. */
export async function startDiscord(options: DiscordOptions = {}): Promise<Discord> {
  const world = createWorld({ ...DEFAULTS, ...options });
  const { settings, gateway } = world;
  const key = createSigningKey();
  const inspect = openInspector(settings.openapi);
  const server = createServer(answerWith(world, allRoutes(key.publicKey), inspect));
  server.on('connection', (socket) => {
    if (world.faults.draw('CONNECT')) socket.destroy();
  });
  await new Promise<void>((listening) => server.listen(settings.port, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  gateway.listen(server, port);
  return {
    ...faceOf(world),
    api: `http://127.0.0.1:${port}/api`,
    publicKey: key.publicKey,
    useEndpoint: (url) => useEndpoint(world, url, key, inspect),
    close: async () => {
      gateway.stop();
      world.timers.stop();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function faceOf(world: World): Omit<Discord, 'api' | 'publicKey' | 'useEndpoint' | 'close'> {
  const { place, settings, faults, gateway, violations, log, undelivered } = world;
  return {
    token: settings.token,
    appId: place.appId,
    otherAppId: place.otherAppId,
    botId: place.bot.id,
    guildId: place.guildId,
    channels: CHANNELS,
    member: ({
      name = `member${world.people.length + 1}`,
      locale = 'en-US',
      bot = false,
      managesMessages = false,
    } = {}) => createMember(world, { name, locale, bot, managesMessages }),
    messages: (channelId) => world.messages.in(channelId),
    plant: (channelId, message) => plant(world, channelId, message),
    commands: (guildId) => world.commands.list(guildId ?? null),
    interactions: world.interactions.all,
    faults,
    gateway,
    violations,
    log,
    undelivered,
  };
}

function plant(world: World, channelId: string, message: object): APIMessage {
  const { guildId } = world.channel(channelId);
  const origin = {
    id: world.nextId(),
    channelId,
    guildId,
    author: world.place.bot,
    type: MessageType.Default,
  };
  return world.messages.add(buildMessage(origin, message as Json));
}

async function useEndpoint(
  world: World,
  url: string,
  key: SigningKey,
  inspect: Inspect | null,
): Promise<void> {
  const { place } = world;
  const ping = { id: world.nextId(), application_id: place.appId, token: createToken(), version: 1 };
  await verifyEndpoint(url, key, ping);
  world.deliver = deliverOverHttp(world, url, key.privateKey, inspect);
}
