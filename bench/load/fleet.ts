import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { startWebhooks, type WebhookDiscord } from './discord.js';
import { type Nginx, startNginx } from './nginx.js';
import { Replica } from './replica.js';

/** Replicas behind nginx, and the local Discord that they meet. */
export type Fleet = {
  readonly discord: WebhookDiscord;
  readonly replicas: readonly Replica[];
  readonly nginx: Nginx;
  readonly stop: () => Promise<void>;
};

/** Starts replicas behind nginx on free ports. */
export async function startFleet(size: number): Promise<Fleet> {
  const discord = await startWebhooks();
  const [port = 0, ...ports] = await freePorts(size + 1);
  const settings = { publicKey: discord.publicKey, api: discord.api };
  const replicas = ports.map((one) => new Replica({ ...settings, port: one }));
  const stopAll = async (): Promise<void> => {
    await Promise.all(replicas.map((replica) => replica.end('SIGKILL')));
    discord.close();
  };
  try {
    for (const replica of replicas) await replica.start();
    const nginx = await startNginx(port, ports);
    return { discord, replicas, nginx, stop: () => nginx.stop().then(stopAll) };
  } catch (error) {
    await stopAll();
    throw error;
  }
}

/** Ports on which nothing listens now. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return ports;
}
