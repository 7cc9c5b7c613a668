import { setTimeout } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { Library } from '../../../src/answer/library.js';
import type { Command } from '../../../src/command/command.js';
import { createDispatch } from '../../../src/dispatch/dispatch.js';
import { openLog } from '../../../src/log.js';
import { runWeb } from '../../../src/transports/web/run-web.js';
import { Kept, terminalWith } from '../../support/terminal.js';
import { commands, library as seeds } from '../discord/running.js';

/** A chat that is served. */
export type Served = {
  readonly url: string;
  readonly logged: () => string;
  /** Tells it to end; yields its exit status. */
  readonly stop: () => Promise<number>;
};

type WebSettings = {
  readonly library?: Library;
  /** Commands beside the project's own. */
  readonly more?: readonly Command[];
  readonly host?: string;
};

/** Serves the chat as `npm run web` does, in this process, on any free port; whoever starts it ends it. */
export async function serveWeb({
  library = seeds,
  more = [],
  host = '127.0.0.1',
}: WebSettings = {}): Promise<Served> {
  const controller = new AbortController();
  const { terminal, output } = terminalWith(library);
  const logged = new Kept();
  const ended = runWeb([], terminal, {
    answer: async (_, report) => {
      const all = new Map([...commands, ...more.map((command) => [command.name, command] as const)]);
      return createDispatch(all, library, { about: { version: '1.2.3', homepage: null }, report });
    },
    http: { host, port: 0 },
    log: openLog('debug', logged as unknown as NodeJS.WriteStream),
    signal: controller.signal,
  });
  while (!output.text.includes('http://')) await Promise.race([setTimeout(5), ended]);
  const stop = (): Promise<number> => {
    controller.abort();
    return ended;
  };
  return { stop, logged: () => logged.text, url: /http:\/\/[^\s/]+/u.exec(output.text)![0] };
}

/** The same for one test, with which it ends. */
export async function startWeb(settings: WebSettings = {}): Promise<Served> {
  const served = await serveWeb(settings);
  onTestFinished(async () => void (await served.stop()));
  return served;
}
