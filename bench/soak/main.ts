import { mkdtempSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startDispatch } from '../../src/dispatch/guarded.js';
import { readEnv } from '../../src/env.js';
import { openLog } from '../../src/log.js';
import { projectFolder } from '../../src/paths.js';
import { runServer } from '../../src/transports/http/serve.js';
import { Crowd } from '../load/crowd.js';
import { startWebhooks, type WebhookDiscord } from '../load/discord.js';
import { post } from '../load/drive.js';
import { freePorts } from '../load/fleet.js';
import { printTable, type Row } from '../table.js';
import { runTool } from '../tool.js';
import { type Held, readHeld } from './held.js';
import { readSoakOptions, type SoakOptions } from './options.js';
import { heldByWorkers } from './workers.js';

/** How many are posted at the same time. */
const AT_ONCE = 4;

/** For how long the server counts what one person asks, in milliseconds; the faster the machine, the more persons that are. */
const WINDOW = 31_000;

/** The pause between checks whether the server is ready, in milliseconds. */
const PAUSE = 20;

/** By how much memory may grow. */
const BOUND = 1.05;

/** What the server holds, and both of its workers together. */
type Use = { readonly server: Held; readonly workers: Held };

async function run({ total, from }: SoakOptions): Promise<void> {
  const discord = await startWebhooks();
  const folder = mkdtempSync(join(tmpdir(), 'ceyuan-soak-'));
  const { url, stop } = await serve(discord, folder);
  const look = async (): Promise<Use> => ({ server: readHeld(), workers: await heldByWorkers(folder) });
  const crowd = new Crowd();
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const lost: string[] = [];
  const postMany = async (count: number): Promise<void> => {
    let left = count;
    const live = async (): Promise<void> => {
      while (left-- > 0) {
        const interaction = crowd.next();
        const done = await post({ discord, url, agent, due: performance.now(), interaction, crowd });
        if (done.lost !== '') lost.push(done.lost);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, live));
  };
  await postMany(from);
  await setTimeout(WINDOW);
  const before = await look();
  await postMany(total - from);
  await setTimeout(WINDOW);
  const after = await look();
  agent.destroy();
  await stop();
  discord.close();
  rmSync(folder, { recursive: true });
  printTable(`${total} interactions, ${lost.length} lost`, [...rows(from, before), ...rows(total, after)]);
  for (const reason of new Set(lost)) process.stderr.write(`lost: ${reason}\n`);
  if (lost.length > 0 || hasGrown(before, after)) process.exitCode = 1;
}

/** Serves in this process, with its workers, as `npm run serve` does. @param folder where the workers tell what they hold */
async function serve({ publicKey, api }: WebhookDiscord, folder: string) {
  const [port] = await freePorts(1);
  const env = readEnv({
    ...{ DISCORD_PUBLIC_KEY: publicKey, DISCORD_API_URL: api, HOST: '127.0.0.1', PORT: `${port}` },
  });
  const file = join(projectFolder, 'dist/tools/soak-worker.js');
  const report = (error: unknown): void => void process.stderr.write(`${error}\n`);
  const program = {
    file,
    commands: join(projectFolder, 'dist/commands'),
    env: { PATH: process.env.PATH, SOAK_FOLDER: folder },
  };
  const dispatch = await startDispatch(program, report);
  await dispatch.complete;
  const controller = new AbortController();
  const versions = { version: '0', corpus: dispatch.corpus };
  const log = openLog('error', process.stderr);
  const parts = { env, dispatch, log, versions, signal: controller.signal };
  const ended = runServer(parts);
  const isUp = () =>
    fetch(`http://127.0.0.1:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isUp())) await setTimeout(PAUSE);
  return {
    url: `http://127.0.0.1:${port}/interactions`,
    stop: async (): Promise<void> => {
      controller.abort();
      await ended;
      await dispatch.close();
    },
  };
}

function hasGrown(before: Use, after: Use): boolean {
  const grows = (who: keyof Use, what: keyof Held, bound = 1): boolean =>
    after[who][what] > before[who][what] * bound;
  return (['server', 'workers'] as const).some(
    (who) => grows(who, 'heap', BOUND) || grows(who, 'handles') || grows(who, 'listeners'),
  );
}

function rows(count: number, { server, workers }: Use): Row[] {
  return [row(`the server after ${count}`, server), row(`both workers after ${count}`, workers)];
}

function row(name: string, { heap, resident, handles, listeners }: Held): Row {
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  return {
    name,
    figures: {
      'memory, swept': megabytes(heap),
      resident: megabytes(resident),
      handles: `${handles}`,
      listeners: `${listeners}`,
    },
  };
}

await runTool(readSoakOptions, run);
