import { existsSync } from 'node:fs';
import type { Dispatch } from '../../dispatch/dispatch.js';
import type { HttpEnv } from '../../env.js';
import { ActionableError } from '../../errors.js';
import { type Log, reportTo } from '../../log.js';
import { webFolder } from '../../paths.js';
import { aborted } from '../../within.js';
import { Bot } from '../discord/bot.js';
import { UNPACED } from '../discord/pace.js';
import { drain, listen } from '../http/listen.js';
import { readFlags, type Terminal } from '../terminal/terminal.js';
import { createWebApp } from './app.js';

const USAGE = 'Usage: npm run web -- [--seeds DIR]';
const OPTIONS = { seeds: { type: 'string' } } as const;

type ClosableDispatch = Dispatch & { readonly close?: () => Promise<void> };

type WebSettings = {
  /** Starts what answers from a folder of documents, or from the usual one. @param report takes what went wrong unexpectedly */
  readonly answer: (seeds: string | undefined, report: (error: unknown) => void) => Promise<ClosableDispatch>;
  readonly http: Pick<HttpEnv, 'host' | 'port'>;
  readonly log: Log;
  /** Aborts when the chat is to end. */
  readonly signal: AbortSignal;
};

/** `npm run web`: the chat in a browser, until it is told to end. @returns the exit status */
export async function runWeb(
  args: readonly string[],
  terminal: Terminal,
  { answer, http, log, signal }: WebSettings,
): Promise<number> {
  const values = readFlags(args, OPTIONS, USAGE, terminal.output);
  if (values === null) return 0;
  const report = reportTo(log, 'bot');
  if (!existsSync(webFolder))
    throw new ActionableError('dist/web, the built page, is missing. Run "npm run build".');
  const library = await terminal.open(values.seeds);
  const dispatch = await answer(values.seeds, report);
  try {
    // One person asks, on their own machine, and a slow answer costs nobody else: nothing is paced.
    const bot = new Bot(dispatch, log, () => undefined, UNPACED);
    const app = createWebApp({ bot, dispatch, library, host: http.host });
    const { server, port } = await listen(app, http, report);
    const host = http.host.includes(':') ? `[${http.host}]` : http.host;
    terminal.output.write(`The chat is at http://${host}:${port} (Ctrl+C ends it).\n`);
    await aborted(signal);
    await drain(server, bot);
  } finally {
    await dispatch.close?.();
  }
  return 0;
}
