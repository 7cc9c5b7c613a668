import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { ActionableError } from '../../errors.js';

type HostAndPort = { readonly host: string; readonly port: number };

export type Listening = {
  readonly server: Server;
  /** The port, also where any was asked for. */
  readonly port: number;
};

/** How long a request may take to arrive, in milliseconds; Discord waits three seconds in all. */
const ARRIVAL = 10_000;

/** How long to keep an idle connection, in milliseconds: longer than a proxy does, so that no request meets a closing one. */
const KEEP_ALIVE = 75_000;

/** Serves a Hono app, and reports its faults. @throws ActionableError where it cannot listen there */
export async function listen(
  app: Hono,
  { host, port }: HostAndPort,
  report: (error: Error) => void,
): Promise<Listening> {
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
