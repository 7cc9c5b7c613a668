import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Env, Hono } from 'hono';
import { ActionableError } from '../../errors.js';
import { within } from '../../within.js';
import type { Bot } from '../discord/bot.js';

/** How long a request may take to arrive, in milliseconds; Discord waits three seconds in all. */
const ARRIVAL = 10_000;

/** How long to keep an idle connection, in milliseconds: longer than a proxy does, so that no request meets a closing one. */
const KEEP_ALIVE = 75_000;

/** Serves a Hono app, and reports its faults. @returns the port too, as any may be asked for @throws ActionableError where it cannot */
export async function listen<E extends Env>(
  app: Hono<E>,
  { host, port }: { readonly host: string; readonly port: number },
  report: (error: Error) => void,
) {
  app.onError((error, { text }) => {
    report(error);
    return text('a fault in the server', 500);
  });
  const options = { requestTimeout: ARRIVAL, headersTimeout: ARRIVAL, keepAliveTimeout: KEEP_ALIVE };
  const server = createServer(options, getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  try {
    await once(server.listen(port, host), 'listening');
  } catch (error) {
    throw new ActionableError(
      `Nothing can be served on ${host}, port ${port} (${(error as Error).message}). Set HOST and PORT to an address of this machine that is free.`,
    );
  }
  return { server, port: (server.address() as AddressInfo).port };
}

/** How long a server may take to finish when it is told to end, in milliseconds. */
const LAST_WORDS = 10_000;

/** How often to close idle connections meanwhile, in milliseconds. */
const SWEEP = 50;

/** Takes no more connections, answers the open ones, and closes each when it is idle. */
export async function drain(server: Server, bot: Bot): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP);
  await within(
    LAST_WORDS,
    closed.then(() => bot.settle()),
  );
  clearInterval(sweep);
  server.closeAllConnections();
}
