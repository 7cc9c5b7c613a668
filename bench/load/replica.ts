import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { projectFolder } from '../../src/paths.js';

export type ReplicaSettings = {
  readonly port: number;
  /** In hex. */
  readonly publicKey: string;
  /** The REST base for follow-ups. */
  readonly api: string;
  /** The folder of the built program; this project's own by default. */
  readonly folder?: string;
  /** How the program is called there. */
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** The user id to run as. */
  readonly uid?: number | undefined;
};

const SERVE = ['bin/ceyuan.js', 'serve'];

/** The pause between checks whether a starting replica is ready, in milliseconds. */
const PAUSE = 20;

/** A process of `npm run serve` that can be started again. */
export class Replica {
  private child: ChildProcess | null = null;
  /** Everything that it has written. */
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

  /** Ends it, with SIGTERM after what is in flight. @returns its exit status */
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
