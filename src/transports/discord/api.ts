import {
  DefaultRestOptions,
  DiscordAPIError,
  HTTPError,
  REST,
  type RESTOptions,
  type ResponseLike,
} from '@discordjs/rest';
import type { DiscordEnv } from '../../env.js';
import { ActionableError } from '../../errors.js';
import type { Log } from '../../log.js';
import { retrying } from '../../retrying.js';

/** How often to retry a request after a fault of the server or a timeout. */
const RETRIES = 6;

type Account = { readonly token: string; readonly appId: string };

/** Advice where Discord refuses the token. */
export const NEEDS_TOKEN =
  'Discord does not accept DISCORD_TOKEN. Reset the token of your bot and put the new one into .env: https://discord.com/developers/applications › your application › Bot.';

/** The account in the environment. @throws ActionableError naming the missing setting */
export function accountIn({ token, appId }: DiscordEnv): Account {
  if (token === undefined)
    throw new ActionableError(
      'DISCORD_TOKEN is missing. Put the token of your bot into .env: https://discord.com/developers/applications › your application › Bot › Reset Token.',
    );
  if (appId === undefined)
    throw new ActionableError(
      'DISCORD_APP_ID is missing. Put the id of your application into .env: https://discord.com/developers/applications › your application › General Information › Application ID.',
    );
  return { token, appId };
}

/** A client of Discord's REST interface, which waits out rate limits; interactions need no account. */
export function openRest({ api }: Pick<DiscordEnv, 'api'>, account?: Pick<Account, 'token'>): REST {
  const makeRequest = retryClosed(DefaultRestOptions.makeRequest);
  const rest = new REST({ api, version: '10', retries: RETRIES, makeRequest });
  return account ? rest.setToken(account.token) : rest;
}

/** Logs rate limits; a route holds no token. */
export function logRateLimits(rest: REST, log: Log): void {
  rest.on('rateLimited', ({ route, retryAfter, global }) =>
    log.debug({ route, retryAfter, global }, 'rate limited'),
  );
}

/** Turns Discord's refusal of an account into advice; returns any other error unchanged. */
export function explain(error: unknown): unknown {
  const advice = adviceOn(error);
  return advice === null ? error : new ActionableError(advice, { cause: describeError(error) });
}

function adviceOn(error: unknown): string | null {
  if (error instanceof HTTPError)
    return `Discord is out of order (${error.status} ${error.message}). Try again later: https://discordstatus.com.`;
  if (error instanceof DiscordAPIError) return adviceOnRefusal(error);
  return error instanceof Error && isUnreachable(error)
    ? `Discord cannot be reached (${error.message}). See that this machine has a connection, and what DISCORD_API_URL is set to.`
    : null;
}

function adviceOnRefusal({ status, message }: DiscordAPIError): string {
  if (status === 401) return NEEDS_TOKEN;
  if (status !== 403 && status !== 404) return `Discord refuses what the bot asks: ${status} ${message}.`;
  return `Discord does not let this token register commands (${status} ${message}). See that DISCORD_APP_ID is the id of the application that DISCORD_TOKEN belongs to, and that the bot was invited to the server of DISCORD_GUILD_ID, if that is set.`;
}

/** Whether Discord could not be reached: network errors carry a code (ECONNREFUSED), and a timeout aborts. */
function isUnreachable(error: Error): boolean {
  return ('code' in error || error.name === 'AbortError') && !(error instanceof TypeError);
}

/** What a log may hold of an error: no address, which holds a token, and no text; of others only the name and place. */
export function describeError(error: unknown): object {
  if (error instanceof DiscordAPIError)
    return {
      status: error.status,
      code: error.code,
      method: error.method,
      // Discord quotes what it refuses.
      message: error.message.replace(/"[^"]*"/gu, '"…"'),
    };
  if (error instanceof HTTPError)
    return { status: error.status, method: error.method, message: error.message };
  if (!(error instanceof Error)) return { message: 'unknown' };
  return isUnreachable(error)
    ? { name: error.name, message: error.message }
    : { name: error.name, at: placeOf(error) };
}

/** How many lines of a stack tell the place of an error. */
const PLACE = 4;

function placeOf({ stack = '' }: Error): string[] {
  const lines = stack.split('\n').filter((line) => /^ {4}at /u.test(line));
  return lines.slice(0, PLACE).map((line) => line.trim());
}

type MakeRequest = RESTOptions['makeRequest'];

/** The pauses before a request is retried whose connection was closed, in milliseconds: half of the three seconds. */
const PAUSES = [50, 100, 200, 400, 800];

/** Codes of Node and undici for a closed or refused connection. */
const CLOSED: readonly unknown[] = ['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'UND_ERR_SOCKET'];

/** A connection that was closed each time; @discordjs/rest, which knows only ECONNRESET, does not retry it. */
class ConnectionClosed extends Error {
  override readonly name = 'ConnectionClosed';
  readonly code = 'CONNECTION_CLOSED';
}

/** Retries a request whose connection closes early; it must be safe to repeat, as Discord may have carried it out. */
export function retryClosed(makeRequest: MakeRequest): MakeRequest {
  return async (...request) => {
    const [, { signal }] = request;
    try {
      return await retrying(async () => whole(await makeRequest(...request)), PAUSES, isClosed, signal);
    } catch (error) {
      throw isClosed(error) ? new ConnectionClosed(error.message, { cause: error }) : error;
    }
  };
}

/** Waits for the whole body, as a connection closed halfway has answered nothing. */
async function whole(response: ResponseLike): Promise<ResponseLike> {
  const body = await response.arrayBuffer();
  const { status, statusText, headers } = response;
  return new Response(body.byteLength > 0 ? body : null, { status, statusText, headers });
}

function isClosed(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && CLOSED.includes(error.code);
}
