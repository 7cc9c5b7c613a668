import type { RESTOptions, ResponseLike } from '@discordjs/rest';
import { retrying } from '../../retrying.js';

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
