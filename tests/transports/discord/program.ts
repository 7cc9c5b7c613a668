import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { Discord } from '../../support/discord/discord.js';
import { program, type Run, runProgram } from '../../support/terminal.js';

/** The environment of the design; a name that is left out must not come from somebody's .env. */
const NOTHING = {
  DISCORD_TOKEN: '',
  DISCORD_APP_ID: '',
  DISCORD_GUILD_ID: '',
  DISCORD_API_URL: '',
  SEEDS_DIR: '',
  LOG_LEVEL: '',
};

/** What the bot needs to know of a local Discord. */
const envOf = ({ token, appId, api }: Discord): NodeJS.ProcessEnv => ({
  ...NOTHING,
  DISCORD_TOKEN: token,
  DISCORD_APP_ID: appId,
  DISCORD_API_URL: api,
});

/** Runs the built program for a local Discord until it ends. */
export function runFor(discord: Discord, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Run> {
  return runProgram(args, { env: { ...envOf(discord), ...env } });
}

/** The built bot in a process of its own. */
export type BotProcess = {
  readonly output: () => string;
  readonly errors: () => string;
  /** Whether it has begun to start its workers; only Linux tells. */
  readonly hasWorkers: () => boolean;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Sends a signal to its workers too, as terminals and some supervisors do. */
  readonly killAll: (signal: NodeJS.Signals) => void;
  /** Its exit status; null where a signal ended it. */
  readonly ended: Promise<number | null>;
};

/** Starts the built bot; it ends with the test. */
export function spawnBot(discord: Discord, env: NodeJS.ProcessEnv = {}): BotProcess {
  const child = spawn(process.execPath, [program, 'start'], {
    env: { PATH: process.env.PATH, ...envOf(discord), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, to which signals can go.
    detached: true,
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    ended,
    output: () => output,
    errors: () => errors,
    hasWorkers: () => readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8') !== '',
    kill: (signal) => child.kill(signal),
    killAll: (signal) => process.kill(-child.pid!, signal),
  };
}

/** Starts the built bot, and waits until it is ready. @throws Error where it ends instead */
export async function spawnReadyBot(discord: Discord, env: NodeJS.ProcessEnv = {}): Promise<BotProcess> {
  const bot = spawnBot(discord, env);
  let hasEnded = false;
  void bot.ended.then(() => {
    hasEnded = true;
  });
  while (!bot.output().includes('"msg":"ready as ')) {
    if (hasEnded) throw new Error(`The bot ended: ${bot.errors()}`);
    await setTimeout(10);
  }
  return bot;
}
