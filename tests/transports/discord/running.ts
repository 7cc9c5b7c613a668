import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished } from 'vitest';
import { readAbout } from '../../../src/about.js';
import type { Library } from '../../../src/answer/library.js';
import type { Command } from '../../../src/command/command.js';
import { createDispatch, type Dispatch } from '../../../src/dispatch/dispatch.js';
import { type Commands, loadCommands } from '../../../src/dispatch/load.js';
import type { DiscordEnv } from '../../../src/env.js';
import { openLog, reportTo } from '../../../src/log.js';
import { commandsFolder } from '../../../src/paths.js';
import { runBot } from '../../../src/transports/discord/start.js';
import { type Discord, type DiscordOptions, startDiscord } from '../../support/discord/discord.js';
import { openSeeds } from '../../support/library.js';
import { folderWith } from '../../support/temp-folder.js';
import { Kept } from '../../support/terminal.js';

const { library: seeds } = await openSeeds();

/** The project's own commands. */
export const commands: Commands = await loadCommands(commandsFolder);

/** The library of the project's own documents. */
export const library: Library = seeds;

/** How long a member waits for an answer, in milliseconds; a slow machine is no fault of the bot. */
const PATIENCE = 10_000;

/** A local Discord that ends with the test, and whose bot did nothing wrong, unless the test says otherwise. */
export async function openDiscord(
  options: DiscordOptions = {},
  { mayViolate = false }: { readonly mayViolate?: boolean } = {},
): Promise<Discord> {
  const discord = await startDiscord({ patience: PATIENCE, ...options });
  onTestFinished(async () => {
    await discord.close();
    if (!mayViolate) expect(discord.violations).toEqual([]);
  });
  return discord;
}

/** What one line of the log says. */
export type Line = { readonly level: number; readonly msg: string } & Readonly<Record<string, unknown>>;

/** A bot that runs. */
export type Bot = {
  /** All that was logged, as it was written. */
  readonly logged: () => string;
  readonly lines: () => readonly Line[];
  /** Its exit status, once it has ended; rejects where it fails. */
  readonly ended: Promise<number>;
  /** Tells it to end. */
  readonly stop: () => Promise<number>;
};

type BotSettings = {
  readonly library?: Library;
  /** Commands beside the project's own. */
  readonly more?: readonly Command[];
  /** What answers in place of one in this process. */
  readonly dispatch?: Dispatch;
  /** What differs from the environment that the local Discord is for. */
  readonly env?: Partial<DiscordEnv>;
};

/** Starts the bot as `npm start` does, in this process, and waits until it is ready; it ends with the test. */
export async function startBot(discord: Discord, settings: BotSettings = {}): Promise<Bot> {
  const controller = new AbortController();
  const output = new Kept();
  const before = discord.gateway.connected;
  const ended = runBot({ ...partsOf(discord, settings, output), signal: controller.signal });
  const stop = (): Promise<number> => {
    controller.abort();
    return ended;
  };
  onTestFinished(async () => void (await Promise.allSettled([stop()])));
  await Promise.race([ended, untilReady(output)]);
  expect(discord.gateway.connected).toBe(before + 1);
  return { ended, stop, logged: () => output.text, lines: () => linesOf(output.text) };
}

/** Why the bot does not start. */
export async function failToStart(discord: Discord, env: Partial<DiscordEnv>): Promise<unknown> {
  const { signal } = new AbortController();
  return runBot({ ...partsOf(discord, { env }, new Kept()), signal }).catch((error: unknown) => error);
}

function partsOf(discord: Discord, settings: BotSettings, output: Kept) {
  const { library = seeds, more = [], env = {} } = settings;
  const { token, appId, api } = discord;
  const log = openLog('debug', output as unknown as NodeJS.WriteStream);
  const all = new Map([...commands, ...more.map((command) => [command.name, command] as const)]);
  const report = reportTo(log, 'bot');
  return {
    log,
    env: { token, appId, guildId: undefined, api, mentionsOnly: false, shards: undefined, ...env },
    cacheFolder: folderWith({}),
    observe: () => undefined,
    become: () => undefined,
    dispatch: settings.dispatch ?? createDispatch(all, library, { about: readAbout(), report }),
  };
}

/** Waits for the line with which the bot says that it is ready. */
async function untilReady(output: Kept): Promise<void> {
  while (!output.text.includes('"msg":"ready as ')) await setTimeout(5);
}

/** The lines of a log of JSON. */
export function linesOf(text: string): Line[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

/** A local Discord with a ready bot, both of which end with the test. */
export async function startBoth(
  options: DiscordOptions = {},
  settings: BotSettings & { readonly mayViolate?: boolean } = {},
): Promise<{ readonly discord: Discord; readonly bot: Bot }> {
  const discord = await openDiscord(options, settings);
  return { discord, bot: await startBot(discord, settings) };
}
