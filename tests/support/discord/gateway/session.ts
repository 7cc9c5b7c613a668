import { randomBytes } from 'node:crypto';
import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

/** An event for those who asked for it. */
export type Event = {
  readonly name: string;
  readonly data: unknown;
  /** Whose shard gets it; null for direct messages, which go to shard 0. */
  readonly guildId: string | null;
  /** Any of these intents; 0 for an event that all get. */
  readonly intents: number;
  /** What a session sees of it, by its intents; all unless told. */
  readonly shownTo?: (intents: number) => unknown;
};

type Sent = { readonly op: number; readonly t: string; readonly s: number; readonly d: unknown };

/** What a client identified for; it outlives the socket, so that it can be resumed. */
export class Session {
  readonly id = randomBytes(16).toString('hex');
  readonly #sent: Sent[] = [];
  /** The last event that went over a socket. */
  #reached = 0;
  socket: WebSocket | null;

  constructor(
    socket: WebSocket,
    readonly intents: number,
    readonly shard: readonly [number, number],
  ) {
    this.socket = socket;
  }

  get seq(): number {
    return this.#sent.length;
  }

  wants({ guildId, intents }: Event): boolean {
    const [at, count] = this.shard;
    const shard = guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count));
    return shard === at && (intents === 0 || (intents & this.intents) !== 0);
  }

  /** Sends an event, or keeps it for when the session is resumed. */
  send(name: string, data: unknown): void {
    const sent = { op: GatewayOpcodes.Dispatch, t: name, s: this.seq + 1, d: data };
    this.#sent.push(sent);
    if (this.socket) this.#put(this.socket, sent);
  }

  #put(socket: WebSocket, sent: Sent): void {
    // Its client has said that it closes.
    if (socket.readyState !== socket.OPEN) return;
    socket.send(JSON.stringify(sent));
    this.#reached = sent.s;
  }

  /** Goes on over another socket after what the client saw last. */
  resume(socket: WebSocket, seq: number): void {
    this.socket = socket;
    for (const sent of this.#sent.filter(({ s }) => s > seq)) this.#put(socket, sent);
    this.send('RESUMED', { _trace: [] });
  }

  /** Sends all events again that are no part of the handshake. */
  repeat(): void {
    const events = this.#sent.filter(({ t }) => /^(?:INTERACTION|MESSAGE)_CREATE$/u.test(t));
    for (const sent of events) this.socket?.send(JSON.stringify(sent));
  }

  /** Interactions that came while no socket was open. */
  get unsent(): readonly unknown[] {
    return this.#sent.filter(({ t, s }) => t === 'INTERACTION_CREATE' && s > this.#reached).map(({ d }) => d);
  }
}
