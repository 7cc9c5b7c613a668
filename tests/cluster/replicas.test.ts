import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fleet, startFleet } from '../../bench/load/fleet.js';
import { driveWhile, killInTurn, restartInTurn } from '../../bench/load/mishaps.js';
import { hasNginx } from '../../bench/load/nginx.js';
import { isCluster } from './cluster.js';

/** Few enough for any machine: what is held here is that none is lost, and bench:load tells how fast it is. */
const LOAD = { rate: 10, seconds: 15 };

/** How often a replica is killed, in milliseconds; it takes some seconds until it is back. */
const KILLED_EVERY = 5_000;
const PATIENCE = 120_000;

function canRun(): boolean {
  if (!isCluster('Three replicas take the whole machine')) return false;
  if (hasNginx()) return true;
  process.stderr.write('Skipped: nginx is missing. Install it: apt-get install nginx.\n');
  return false;
}

describe.skipIf(!canRun())('three replicas behind nginx', { timeout: PATIENCE }, () => {
  let fleet: Fleet;

  beforeAll(async () => {
    fleet = await startFleet(3);
  }, PATIENCE);
  afterAll(() => fleet.stop());

  it('agree on their code and their documents', async () => {
    const told = await Promise.all(
      fleet.replicas.map(async ({ url }) => (await fetch(`${url}/readyz`)).json()),
    );
    expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(told[0]).toMatchObject({ state: 'ready', corpus: expect.stringMatching(/^[\da-f]{12}$/u) });
  });

  it('offer nothing to the world but the interactions', async () => {
    for (const path of ['/metrics', '/readyz', '/healthz', '/'])
      expect((await fetch(new URL(path, fleet.nginx.url))).status).toBe(404);
    expect((await fetch(fleet.nginx.url, { method: 'POST', body: '{}' })).status).toBe(401);
  });

  it('lose nothing and answer nothing twice while one after the other is killed', async () => {
    let killed = 0;
    const tally = await driveWhile(fleet, LOAD, async (isOver) => {
      killed = await killInTurn(fleet, isOver, KILLED_EVERY);
    });
    expect(tally).toMatchObject({ sent: LOAD.rate * LOAD.seconds, lost: [], twice: 0 });
    expect(killed).toBeGreaterThanOrEqual(2);
  });

  it('lose nothing and answer nothing twice while all are restarted in turn', async () => {
    const statuses: (number | null)[] = [];
    const tally = await driveWhile(fleet, LOAD, async () => {
      statuses.push(...(await restartInTurn(fleet)));
    });
    expect(tally).toMatchObject({ lost: [], twice: 0 });
    expect(statuses).toEqual([0, 0, 0]);
  });
});
