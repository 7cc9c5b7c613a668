import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { projectFolder } from '../../src/paths.js';

/** What a replica needs to know. */
export type ReplicaSettings = {
  readonly port: number;
  /** In hex. */
  readonly publicKey: string;
  /** Where follow-ups go. */
  readonly api: string;
  /** The folder that holds the built program; this project's own unless told. */
  readonly folder?: string;
  /** How the program is called there. */
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** As whom it runs. */
  readonly uid?: number | undefined;
};

const SERVE = ['bin/ceyuan.js', 'serve'];

/** How often a replica that starts is asked whether it is ready, in milliseconds. */
const PAUSE = 20;

/** A process that runs `npm run serve`, which can be started again where it was. */
export class Replica {
  private child: ChildProcess | null = null;
  /** What it said on the way. */
  output = '';

  constructor(private readonly settings: ReplicaSettings) {}

  get url(): string {
    return `http://127.0.0.1:${this.settings.port}`;
  }

  /** Starts it, and waits until it is ready. @throws Error where it ends instead */
  async start(): Promise<void> {
    const { port, publicKey, api, folder = projectFolder, args = SERVE, env, uid } = this.settings;
    const own = { HOST: '127.0.0.1', PORT: `${port}`, DISCORD_PUBLIC_KEY: publicKey, DISCORD_API_URL: api };
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: { PATH: process.env.PATH, ...env, ...own },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(uid === undefined ? {} : { uid }),
    });
    this.child = child;
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        this.output += chunk.toString();
      });
    while (!(await this.isReady())) {
      if (child.exitCode !== null) throw new Error(`A replica ended: ${this.output}`);
      await setTimeout(PAUSE);
    }
  }

  /** Ends it, and waits for that: at once with SIGKILL, after what is in flight with SIGTERM. @returns its exit status */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
    return child.exitCode;
  }

  private async isReady(): Promise<boolean> {
    const response = await fetch(`${this.url}/readyz`).catch(() => null);
    return response?.ok ?? false;
  }
}
