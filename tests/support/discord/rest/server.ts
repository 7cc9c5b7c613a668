import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../faults.js';
import { isObject } from '../form.js';
import { type Body, missingFiles, readBody } from '../multipart.js';
import type { Inspect } from '../openapi.js';
import { Refusal, unauthorized } from '../refusal.js';
import type { World } from '../world.js';
import { faultResponse } from './fault-response.js';
import { findRoute, type Route } from './router.js';

/** A response before it is written. */
export type Outcome = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** How the connection is closed instead. */
  readonly closes?: Fault['closes'];
};

type Incoming = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
} & Body;

const PREFIX = '/api/v10';

/** Answers requests as Discord's REST interface does. */
export function answerWith(world: World, routes: readonly Route[], inspect: Inspect | null): RequestListener {
  return (request, response) => {
    receive(request)
      .then((incoming) => handle(world, routes, inspect, incoming))
      .catch((error: unknown) => broken(world, error))
      .then((outcome) => write(request, response, outcome));
  };
}

async function receive(request: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  return {
    method: request.method ?? 'GET',
    path: url.pathname.startsWith(PREFIX) ? url.pathname.slice(PREFIX.length) : url.pathname,
    query: url.searchParams,
    authorization: request.headers.authorization,
    ...(await readBody(Buffer.concat(chunks), request.headers['content-type'])),
  };
}

async function handle(
  world: World,
  routes: readonly Route[],
  inspect: Inspect | null,
  incoming: Incoming,
): Promise<Outcome> {
  const fault = world.faults.draw(`${incoming.method} ${incoming.path}`);
  if (fault?.delay) await sleep(fault.delay, undefined, { ref: false });
  const failure = fault ? faultResponse(fault) : null;
  const outcome =
    failure && !fault?.after ? failure : answer(world, routes, inspect, incoming, failure !== null);
  const shown = failure?.closes ? { ...outcome, closes: failure.closes } : (failure ?? outcome);
  log(world, incoming, shown);
  return shown;
}

function answer(
  world: World,
  routes: readonly Route[],
  inspect: Inspect | null,
  incoming: Incoming,
  isHidden: boolean,
): Outcome {
  const { method, path, query, sent } = incoming;
  for (const name of missingFiles(incoming))
    world.violations.push({
      what: `names a file that does not come with it: ${name}`,
      method,
      path,
      detail: sent,
    });
  try {
    const { found, params } = findRoute(routes, method, path);
    if (found.needsToken && incoming.authorization !== `Bot ${world.settings.token}`) throw unauthorized();
    for (const detail of inspect?.(method, path, query, sent) ?? [])
      world.violations.push({
        what: `does not keep to Discord's OpenAPI: ${detail}`,
        method,
        path,
        detail: sent,
      });
    const body = found.answer({
      world,
      method,
      path,
      params,
      query,
      sent,
      body: isObject(sent) ? sent : {},
      isHidden,
    });
    return body === undefined ? { status: 204 } : { status: 200, body };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.violation !== null)
      world.violations.push({ what: error.violation, method, path, detail: error.body });
    return { status: error.status, body: error.body };
  }
}

function log(
  { log }: World,
  { method, path, query, sent, files }: Incoming,
  { status, body }: Outcome,
): void {
  const code = isObject(body) && typeof body.code === 'number' ? body.code : undefined;
  log.push({ method, path, query: query.toString(), body: sent, files, status, code });
}

/** A mistake in the local Discord itself must not pass for one of the bot's or go unseen. */
function broken({ violations }: World, error: unknown): Outcome {
  violations.push({ what: `The local Discord is broken: ${error}`, method: '', path: '', detail: error });
  return { status: 500, body: { message: '500: Internal Server Error', code: 0 } };
}

function write(
  { socket }: IncomingMessage,
  response: ServerResponse,
  { status, body, headers = {}, closes }: Outcome,
): void {
  const text = body === undefined ? '' : JSON.stringify(body);
  if (closes === 'reset') return void socket.resetAndDestroy();
  if (closes !== undefined) return void socket.end(closes === 'halfway' ? halfOf(status, text) : '');
  response.writeHead(status, { ...(text === '' ? {} : { 'content-type': 'application/json' }), ...headers });
  response.end(text);
}

/** The first half of a response as it goes over the line. */
function halfOf(status: number, text: string): string {
  const whole = `HTTP/1.1 ${status} OK\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
  return whole.slice(0, whole.length / 2);
}
