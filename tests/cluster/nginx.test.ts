import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { freePorts } from '../../bench/load/fleet.js';
import { hasNginx, startNginx } from '../../bench/load/nginx.js';
import { isCluster } from './cluster.js';

/** How many are posted, so that each replica has its turn. */
const POSTED = 6;

/** Listens, and then takes no connection, as a machine that is gone. */
const GONE = `require('node:net').createServer().listen({ port: Number(process.argv[1]), host: '127.0.0.1', backlog: 1 }, () => {
  process.stdout.write('listening', () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0));
});`;

async function startGone(): Promise<number> {
  const [port = 0] = await freePorts(1);
  const child = spawn(process.execPath, ['-e', GONE, `${port}`], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  // What the system takes by itself leaves no room for more.
  for (const _ of Array(6)) {
    const socket = connect(port, '127.0.0.1').on('error', () => undefined);
    onTestFinished(() => void socket.destroy());
  }
  return port;
}

async function startReplica(answer: RequestListener): Promise<number> {
  const server = createServer(answer);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => server.close().closeAllConnections());
  return (server.address() as AddressInfo).port;
}

/** The statuses of some requests through nginx, as `deploy/nginx.conf` has it. */
async function statusesBefore(...replicas: number[]): Promise<number[]> {
  const [port = 0] = await freePorts(1);
  const { url, stop } = await startNginx(port, replicas);
  onTestFinished(stop);
  const posted = Array.from({ length: POSTED }, () => fetch(url, { method: 'POST', body: 'x' }));
  return (await Promise.all(posted)).map(({ status }) => status);
}

const runs = isCluster('nginx waits for seconds') && hasNginx();

describe.skipIf(!runs)('nginx', { timeout: 30_000 }, () => {
  it('asks another replica where the machine of one is gone', async () => {
    const alive = await startReplica(
      (request, response) => void request.resume().on('end', () => response.end()),
    );
    expect(await statusesBefore(await startGone(), alive)).toEqual(Array(POSTED).fill(200));
  });

  it('asks no other replica for what one takes too long to answer', async () => {
    let asked = 0;
    const slow: RequestListener = () => {
      asked += 1;
    };
    expect(await statusesBefore(await startReplica(slow), await startReplica(slow))).toEqual(
      Array(POSTED).fill(504),
    );
    expect(asked).toBe(POSTED);
  });
});
