import { setTimeout } from 'node:timers/promises';
import type { RESTOptions, ResponseLike } from '@discordjs/rest';

type MakeRequest = RESTOptions['makeRequest'];

/** How often to retry a request whose connection was closed; with the pauses this takes half of the three seconds. */
const RETRIES = 5;

/** The pause before the first retry, in milliseconds; each later one is twice as long. */
const PAUSE = 50;

/** Codes of Node and undici for a closed or refused connection. */
const CLOSED: readonly unknown[] = ['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'UND_ERR_SOCKET'];

/** A connection that was closed each time; @discordjs/rest, which knows only ECONNRESET, does not retry it. */
class ConnectionClosed extends Error {
  override readonly name = 'ConnectionClosed';
  readonly code = 'CONNECTION_CLOSED';
}

/** Retries a request whose connection closes early; it must be safe to repeat, as Discord may have carried it out. */
export function retryClosed(makeRequest: MakeRequest): MakeRequest {
  const attempt = async (retry: number, ...request: Parameters<MakeRequest>): Promise<ResponseLike> => {
    try {
      return await whole(await makeRequest(...request));
    } catch (error) {
      if (!isClosed(error)) throw error;
      if (retry === RETRIES) throw new ConnectionClosed(error.message, { cause: error });
    }
    const [, { signal }] = request;
    await setTimeout(PAUSE * 2 ** retry, null, signal ? { signal } : {});
    return attempt(retry + 1, ...request);
  };
  return (...request) => attempt(0, ...request);
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
