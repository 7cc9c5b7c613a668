import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import type { Json } from '../types.js';
import { type Connection, isReady, tell, type Welcome } from './handshake.js';
import { Session } from './session.js';

const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

const KNOWN = Object.values(GatewayIntentBits)
  .filter((bit): bit is GatewayIntentBits => typeof bit === 'number')
  .reduce((all, bit) => all | bit, 0);

type Refused = { readonly code: GatewayCloseCodes; readonly reason: string };

/** Starts a session, or closes the connection where Discord does. */
export function identify(connection: Connection, d: Json): void {
  const refused = whyRefused(connection, d);
  if (refused) connection.socket.close(refused.code, refused.reason);
  else start(connection, Number(d.intents), shardOf(d.shard));
}

function whyRefused(connection: Connection, { token, intents }: Json): Refused | null {
  const { welcome, counts } = connection;
  if (counts.refusesWith !== null) return { code: counts.refusesWith, reason: 'Refused by the test.' };
  if (isReady(connection))
    return { code: GatewayCloseCodes.AlreadyAuthenticated, reason: 'Already authenticated.' };
  if (token !== welcome.token)
    return { code: GatewayCloseCodes.AuthenticationFailed, reason: 'Authentication failed.' };
  if (!Number.isInteger(intents) || (Number(intents) & ~KNOWN) !== 0)
    return { code: GatewayCloseCodes.InvalidIntents, reason: 'Invalid intent(s).' };
  const disallowed = Number(intents) & PRIVILEGED & ~welcome.granted;
  if (disallowed === 0) return null;
  welcome.violates(`asks for privileged intents: ${disallowed}`);
  return { code: GatewayCloseCodes.DisallowedIntents, reason: 'Disallowed intent(s).' };
}

function shardOf(shard: unknown): readonly [number, number] {
  return Array.isArray(shard) ? [Number(shard[0]), Number(shard[1])] : [0, 1];
}

function start(connection: Connection, intents: number, shard: readonly [number, number]): void {
  const { sessions, socket, welcome } = connection;
  forget(connection, shard);
  const session = new Session(socket, intents, shard);
  connection.session = session;
  connection.counts.identifiedAt.push(Date.now());
  sessions.set(session.id, session);
  const { guildId } = welcome;
  const owns = session.wants({ name: 'GUILD_CREATE', guildId, intents: 0, data: null });
  session.send('READY', ready(welcome, session, owns));
  if (owns && (intents & GatewayIntentBits.Guilds) !== 0) session.send('GUILD_CREATE', welcome.guild());
}

/** A client that identifies anew will not resume what it had before; what waited there is lost. */
function forget({ sessions, welcome }: Connection, shard: readonly [number, number]): void {
  const left = [...sessions.values()].filter((one) => one.socket === null && `${one.shard}` === `${shard}`);
  for (const session of left) {
    sessions.delete(session.id);
    welcome.lost(session.unsent);
  }
}

function ready(welcome: Welcome, session: Session, ownsGuild: boolean): object {
  return {
    v: 10,
    user: { ...welcome.user, verified: true, mfa_enabled: false, email: null, flags: 0 },
    guilds: ownsGuild ? [{ id: welcome.guildId, unavailable: true }] : [],
    session_id: session.id,
    resume_gateway_url: welcome.url(),
    application: welcome.application,
    shard: session.shard,
    private_channels: [],
    relationships: [],
    user_settings: {},
    session_type: 'normal',
    geo_ordered_rtc_regions: [],
    _trace: [],
  };
}

/** Goes on with a session that is still known; others have to identify. */
export function resume(connection: Connection, { token, session_id, seq }: Json): void {
  const { socket, sessions, welcome, counts } = connection;
  const session = sessions.get(String(session_id));
  if (token !== welcome.token) socket.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
  else if (!session) tell(socket, GatewayOpcodes.InvalidSession, false);
  else if (!(Number(seq) <= session.seq)) socket.close(GatewayCloseCodes.InvalidSeq, 'Invalid seq.');
  else {
    counts.resumed += 1;
    connection.session = session;
    session.resume(socket, Number(seq));
  }
}
