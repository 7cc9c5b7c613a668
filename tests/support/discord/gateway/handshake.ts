import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { isObject } from '../form.js';
import type { Json } from '../types.js';
import { type Counts, endsSession, type Sessions } from './gateway.js';
import { identify, resume } from './identify.js';
import type { Session } from './session.js';

/** What the gateway knows of the application, and what it tells a new client. */
export type Welcome = {
  readonly token: string;
  readonly heartbeatInterval: number;
  /** Privileged intents that the application was granted. */
  readonly granted: number;
  readonly user: object;
  readonly application: object;
  readonly guildId: string;
  readonly guild: () => object;
  readonly url: () => string;
  readonly violates: (what: string) => void;
  /** Interactions that no client will see any more. */
  readonly lost: (interactions: readonly unknown[]) => void;
};

/** What a connection needs to answer its client. */
export type Connection = {
  readonly socket: WebSocket;
  readonly sessions: Sessions;
  readonly counts: Counts;
  readonly welcome: Welcome;
  session: Session | null;
};

/** Greets a client and answers what it sends: https://discord.com/developers/docs/events/gateway */
export function handshake(socket: WebSocket, sessions: Sessions, counts: Counts, welcome: Welcome): void {
  const connection: Connection = { socket, sessions, counts, welcome, session: null };
  tell(socket, GatewayOpcodes.Hello, { heartbeat_interval: welcome.heartbeatInterval, _trace: [] });
  socket.on('message', (data) => receive(connection, data.toString()));
  socket.on('close', (code) => leave(connection, code));
  // A connection that breaks is closed as well.
  socket.on('error', () => undefined);
}

/** Sends what is no event. */
export function tell(socket: WebSocket, op: number, d: unknown): void {
  socket.send(JSON.stringify({ op, d, s: null, t: null }));
}

/** Whether the client identified; one whose session was invalidated may do so again. */
export function isReady({ session, sessions }: Connection): boolean {
  return session !== null && sessions.has(session.id);
}

function leave({ session, socket, sessions, welcome }: Connection, code: number): void {
  // The session may have moved to another socket already.
  if (session?.socket !== socket) return;
  session.socket = null;
  if (!endsSession(code)) return;
  sessions.delete(session.id);
  welcome.lost(session.unsent);
}

function receive(connection: Connection, text: string): void {
  const payload = parse(text);
  if (!payload) connection.socket.close(GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
  else if (HANDLERS[Number(payload.op)]) HANDLERS[Number(payload.op)]?.(connection, dataOf(payload));
  else
    connection.welcome.violates(`sends gateway opcode ${payload.op}, which the local Discord does not know`);
}

const HANDLERS: Readonly<Record<number, (connection: Connection, d: Json) => void>> = {
  [GatewayOpcodes.Heartbeat]: ({ socket }) => tell(socket, GatewayOpcodes.HeartbeatAck, undefined),
  [GatewayOpcodes.Identify]: identify,
  [GatewayOpcodes.Resume]: resume,
  [GatewayOpcodes.PresenceUpdate]: (connection) => {
    if (!isReady(connection))
      connection.socket.close(GatewayCloseCodes.NotAuthenticated, 'Not authenticated.');
  },
};

function dataOf({ d }: Json): Json {
  return isObject(d) ? d : {};
}

function parse(text: string): Json | null {
  try {
    const payload: unknown = JSON.parse(text);
    return isObject(payload) ? payload : null;
  } catch {
    return null;
  }
}
