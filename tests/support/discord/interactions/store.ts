import { randomBytes } from 'node:crypto';
import type { APIMessage } from 'discord-api-types/v10';
import type { Timers } from '../timers.js';
import type { Json, Seen } from '../types.js';

/** How far the bot is with an interaction. */
export type State = 'waiting' | 'thinking' | 'updating' | 'answered';

/** An interaction with what the bot did about it. */
export type InteractionRecord = {
  readonly id: string;
  readonly token: string;
  readonly userId: string;
  readonly channelId: string;
  readonly payload: Json;
  readonly createdAt: number;
  /** The message that holds the pressed component. */
  readonly source: APIMessage | null;
  state: State;
  /** What `@original` is. */
  original: APIMessage | null;
  readonly messageIds: Set<string>;
  ephemeral: boolean;
  deferred: boolean;
  /** First responses that were accepted; more than one is impossible. */
  accepted: number;
  refused: number;
  delivered: boolean;
  /** A fault hid from the bot that its response was accepted. */
  unsure: boolean;
};

type Waiting = { readonly resolve: (seen: Seen) => void; readonly reject: (error: Error) => void };

/** All interactions, and those who wait for them. */
export type InteractionStore = {
  readonly all: InteractionRecord[];
  readonly open: (
    made: Pick<InteractionRecord, 'id' | 'token' | 'userId' | 'channelId' | 'payload' | 'source'>,
  ) => InteractionRecord;
  readonly byId: (id: string) => InteractionRecord | undefined;
  readonly byToken: (token: string) => InteractionRecord | undefined;
  /** Resolves with what the person sees in the end. */
  readonly seen: (record: InteractionRecord, patience: number) => Promise<Seen>;
  readonly settle: (record: InteractionRecord, seen?: Partial<Seen>) => void;
  readonly fail: (record: InteractionRecord) => void;
};

/** A token that leads to nothing outside of this local Discord. */
export const createToken = (): string => `interaction:${randomBytes(24).toString('base64url')}`;

/** No interactions yet. */
export function createInteractionStore(timers: Timers): InteractionStore {
  const all: InteractionRecord[] = [];
  const waiting = new Map<InteractionRecord, Waiting>();
  return {
    all,
    open: (made) => {
      const record = { ...made, ...fresh() };
      all.push(record);
      return record;
    },
    byId: (id) => all.find((one) => one.id === id),
    byToken: (token) => all.find((one) => one.token === token),
    seen: (record, patience) => waitFor({ waiting, timers }, record, patience),
    settle: (record, seen) => waiting.get(record)?.resolve({ ...seenOf(record), ...seen }),
    fail: (record) => waiting.get(record)?.reject(noResponse(record)),
  };
}

function fresh() {
  return {
    createdAt: Date.now(),
    state: 'waiting' as State,
    original: null,
    messageIds: new Set<string>(),
    ephemeral: false,
    deferred: false,
    accepted: 0,
    refused: 0,
    delivered: false,
    unsure: false,
  };
}

function seenOf({ id, original, ephemeral, deferred }: InteractionRecord): Seen {
  return { id, message: original, ephemeral, deferred, choices: [] };
}

type Wait = { readonly waiting: Map<InteractionRecord, Waiting>; readonly timers: Timers };

function waitFor({ waiting, timers }: Wait, record: InteractionRecord, patience: number): Promise<Seen> {
  return new Promise((resolve, reject) => {
    const cancel = timers.after(patience, () => {
      // A deferred update that is never made is no failure: the message just stays.
      if (record.state === 'updating') end(() => resolve({ ...seenOf(record), message: null }));
      else end(() => reject(noResponse(record)));
    });
    const end = (act: () => void): void => {
      cancel();
      waiting.delete(record);
      act();
    };
    waiting.set(record, {
      resolve: (seen) => end(() => resolve(seen)),
      reject: (error) => end(() => reject(error)),
    });
  });
}

function noResponse({ state, refused, delivered }: InteractionRecord): Error {
  const why = [
    delivered ? '' : 'it was not delivered',
    state === 'thinking' ? 'it is still thinking' : '',
    refused > 0 ? `${refused} of its responses were refused` : '',
  ];
  return new Error(['The application did not respond', ...why.filter((part) => part !== '')].join('; '));
}
