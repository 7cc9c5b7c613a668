import type { Server } from 'node:http';
import { GatewayOpcodes } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { handshake, type Welcome } from './handshake.js';
import type { Event, Session } from './session.js';

/** Close codes after which a session cannot be resumed. */
const FATAL = new Set([1000, 1001, 4003, 4004, 4007, 4009, 4010, 4011, 4012, 4013, 4014]);

/** What tests do to the gateway. */
export type GatewayControls = {
  /** Cuts all connections without a close frame; their sessions can be resumed. */
  readonly drop: () => void;
  /** Closes all connections with a code of Discord's. */
  readonly close: (code: number) => void;
  /** Asks all clients to reconnect and resume (op 7). */
  readonly reconnect: () => void;
  /** Tells all clients that their sessions are invalid (op 9); they are gone unless `resumable`. */
  readonly invalidate: (resumable?: boolean) => void;
  /** Sends again all events that the connected clients got already, as a resumed session may. */
  readonly repeat: () => void;
  /** Sends a frame to all clients as it is, be it one of Discord's or none. */
  readonly send: (frame: string) => void;
  /** Refuses connections until `false`, as in an outage. */
  readonly refuse: (refusing: boolean) => void;
  /** Closes every connection that identifies with this code of Discord's, from now on; null lets them in. */
  readonly closeOnIdentify: (code: number | null) => void;
  readonly url: () => string;
  /** How many clients are connected and ready. */
  readonly connected: number;
  readonly identified: number;
  /** When, in milliseconds since 1970. */
  readonly identifiedAt: readonly number[];
  readonly resumed: number;
};

/** The gateway as the rest of the local Discord sees it. */
export type Gateway = GatewayControls & {
  /** Whether any session got the event, or will when it is resumed. */
  readonly dispatch: (event: Event) => boolean;
  readonly listen: (server: Server, port: number) => void;
  readonly stop: () => void;
};

/** What the connections of a gateway share. */
export type Sessions = Map<string, Session>;

/** A gateway without clients. */
export function createGateway(welcome: Welcome): Gateway {
  const sessions: Sessions = new Map();
  const counts: Counts = { identifiedAt: [], resumed: 0, port: 0, refusing: false, refusesWith: null };
  const sockets = new WebSocketServer({ noServer: true });
  sockets.on('connection', (socket: WebSocket) => handshake(socket, sessions, counts, welcome));
  return {
    ...createControls(sessions, sockets, counts, welcome),
    get connected() {
      return attached(sessions).length;
    },
    get identified() {
      return counts.identifiedAt.length;
    },
    identifiedAt: counts.identifiedAt,
    get resumed() {
      return counts.resumed;
    },
    dispatch: (event) => dispatch(sessions, event),
    listen: (server, port) => {
      counts.port = port;
      listen(server, sockets, counts);
    },
    stop: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

/** Counters and switches of a gateway. */
export type Counts = {
  readonly identifiedAt: number[];
  resumed: number;
  port: number;
  refusing: boolean;
  /** The code that closes connections which identify; null where none does. */
  refusesWith: number | null;
};

function listen(server: Server, sockets: WebSocketServer, counts: Counts): void {
  server.on('upgrade', (request, socket, head) => {
    if (counts.refusing || !request.url?.startsWith('/gateway')) socket.destroy();
    else sockets.handleUpgrade(request, socket, head, (open) => sockets.emit('connection', open, request));
  });
}

type Controls = Omit<GatewayControls, 'connected' | 'identified' | 'identifiedAt' | 'resumed'>;

function createControls(
  sessions: Sessions,
  sockets: WebSocketServer,
  counts: Counts,
  welcome: Welcome,
): Controls {
  const tell = (op: number, d: unknown): void => {
    for (const { socket } of attached(sessions)) socket?.send(JSON.stringify({ op, d, s: null, t: null }));
  };
  return {
    drop: () => part(sessions, sockets, (socket) => socket.terminate()),
    close: (code) => {
      part(sessions, sockets, (socket) => socket.close(code));
      if (endsSession(code)) forget(sessions, welcome);
    },
    reconnect: () => tell(GatewayOpcodes.Reconnect, null),
    invalidate: (resumable = false) => {
      tell(GatewayOpcodes.InvalidSession, resumable);
      // What happens until the client resumes is replayed then; sent at once as well, it would come twice.
      if (resumable) detach(sessions);
      else forget(sessions, welcome);
    },
    repeat: () => {
      for (const session of attached(sessions)) session.repeat();
    },
    send: (frame) => {
      for (const { socket } of attached(sessions)) socket?.send(frame);
    },
    refuse: (refusing) => {
      counts.refusing = refusing;
    },
    closeOnIdentify: (code) => {
      counts.refusesWith = code;
    },
    url: () => `ws://127.0.0.1:${counts.port}/gateway`,
  };
}

/** Parts sessions from their sockets at once: what happens from now on waits until they are resumed. */
function part(sessions: Sessions, sockets: WebSocketServer, end: (socket: WebSocket) => void): void {
  detach(sessions);
  for (const socket of sockets.clients) end(socket);
}

function detach(sessions: Sessions): void {
  for (const session of attached(sessions)) session.socket = null;
}

function forget(sessions: Sessions, welcome: Welcome): void {
  for (const { unsent } of sessions.values()) welcome.lost(unsent);
  sessions.clear();
}

function attached(sessions: Sessions): Session[] {
  return [...sessions.values()].filter(({ socket }) => socket !== null);
}

function dispatch(sessions: Sessions, event: Event): boolean {
  const wanting = [...sessions.values()].filter((session) => session.wants(event));
  for (const session of wanting)
    session.send(event.name, event.shownTo ? event.shownTo(session.intents) : event.data);
  return wanting.length > 0;
}

/** Whether a session ends when its client, or Discord, closes with this code. */
export const endsSession = (code: number): boolean => FATAL.has(code);
