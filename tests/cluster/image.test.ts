import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWebhooks } from '../../bench/load/discord.js';
import { drive } from '../../bench/load/drive.js';
import { freePorts } from '../../bench/load/fleet.js';
import { Replica } from '../../bench/load/replica.js';
import { isCluster } from './cluster.js';
import { buildImage, type Image, readDockerfile } from './dockerfile.js';

/** What it takes to fetch and build everything, in milliseconds. */
const BUILD = 600_000;
const START = 60_000;

/** Nobody, who may write nowhere; only root may become them. */
const NOBODY = process.getuid?.() === 0 ? 65_534 : undefined;

describe('the Dockerfile', () => {
  it('runs as a user that is not root, and holds no settings', () => {
    const instructions = readDockerfile();
    expect(instructions.findLast(({ name }) => name === 'USER')?.rest).toBe('node');
    expect(instructions.map(({ rest }) => rest).join('\n')).not.toMatch(/DISCORD_|(?<!process)\.env\b/u);
  });
});

describe.skipIf(!isCluster('The Dockerfile needs the network'))('the steps of the Dockerfile', () => {
  let image: Image;

  beforeAll(() => {
    image = buildImage();
    chmodSync(image.root, 0o755);
  }, BUILD);
  afterAll(() => rmSync(image.root, { recursive: true, force: true }));

  it('leave what runs, and nothing that builds', () => {
    const app = join(image.root, image.workdir);
    expect(readdirSync(app).sort()).toEqual(['bin', 'dist', 'node_modules', 'package.json', 'seeds']);
    for (const name of ['typescript', 'vitest', '@biomejs'])
      expect(existsSync(join(app, 'node_modules', name))).toBe(false);
  });

  it(
    'make a server that answers, and is healthy, as a user who may write nowhere',
    async () => {
      const discord = await startWebhooks();
      const [port = 0] = await freePorts(1);
      const [program, ...args] = image.command;
      expect(program).toBe('node');
      const { publicKey, api } = discord;
      const folder = join(image.root, image.workdir);
      const replica = new Replica({ port, publicKey, api, folder, args, env: image.env, uid: NOBODY });
      try {
        await replica.start();
        const url = `${replica.url}/interactions`;
        const { sent, lost } = await drive({ discord, url, rate: 10, seconds: 2 });
        expect({ sent, lost }).toEqual({ sent: 20, lost: [] });
        const [, ...check] = image.healthCheck;
        const checked = (PORT: string) => spawnSync(process.execPath, check, { env: { PORT } }).status;
        expect(checked(`${port}`)).toBe(0);
        expect(await replica.end('SIGTERM')).toBe(0);
        expect(checked(`${port}`)).toBe(1);
      } finally {
        await replica.end('SIGKILL');
        discord.close();
      }
    },
    START,
  );
});
