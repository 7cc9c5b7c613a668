import type { APIMessage, APIUser } from 'discord-api-types/v10';
import { type CommandRegistry, createCommandRegistry } from './commands.js';
import { createFaults, type FaultSource } from './faults.js';
import { createGateway, type Gateway } from './gateway/gateway.js';
import { createIds } from './ids.js';
import { deliverOverGateway, lose } from './interactions/deliver.js';
import { createInteractionStore, type InteractionStore } from './interactions/store.js';
import { createMessageStore, type MessageStore } from './messages/store.js';
import { type Channel, createPlace, type Place } from './place.js';
import { guildJson } from './place-json.js';
import { unknownChannel } from './refusal.js';
import { createTimers, type Timers } from './timers.js';
import type { Json, Logged, Settings, Violation } from './types.js';

/** All that a local Discord knows. */
export type World = {
  readonly settings: Settings;
  readonly place: Place;
  readonly people: APIUser[];
  readonly nextId: () => string;
  /** @throws Refusal where there is no such channel */
  readonly channel: (id: string) => Channel;
  readonly commands: CommandRegistry;
  readonly messages: MessageStore;
  readonly interactions: InteractionStore;
  readonly timers: Timers;
  readonly gateway: Gateway;
  readonly faults: FaultSource;
  readonly violations: Violation[];
  readonly log: Logged[];
  /** Ids of interactions that no client got. */
  readonly undelivered: string[];
  /** Sends an interaction to the bot; false where nobody is there. */
  deliver: (payload: Json, guildId: string | null) => boolean;
  /** Told of each message that the bot sends to a channel. */
  readonly listeners: Set<(message: APIMessage) => void>;
};

/** A world in which nothing has happened yet. */
export function createWorld(settings: Settings): World {
  const place = createPlace(settings.language);
  const timers = createTimers();
  const world: World = {
    settings,
    place,
    people: [],
    nextId: createIds(),
    channel: (id) => channelOf(place, id),
    commands: createCommandRegistry(),
    messages: createMessageStore(),
    interactions: createInteractionStore(timers),
    timers,
    gateway: createGateway({
      token: settings.token,
      heartbeatInterval: settings.heartbeatInterval,
      granted: settings.privilegedIntents,
      user: place.bot,
      application: { id: place.appId, flags: 0 },
      guildId: place.guildId,
      guild: () => guildJson(place, world.people),
      url: () => world.gateway.url(),
      violates: (what) => world.violations.push({ what, method: 'GATEWAY', path: '/gateway' }),
      lost: (interactions) => {
        for (const one of interactions) lose(world, one);
      },
    }),
    faults: createFaults(settings.seed),
    violations: [],
    log: [],
    undelivered: [],
    listeners: new Set(),
    deliver: (payload, guildId) => deliverOverGateway(world, payload, guildId),
  };
  return world;
}

function channelOf({ channels }: Place, id: string): Channel {
  const channel = channels.get(id);
  if (!channel) throw unknownChannel();
  return channel;
}
