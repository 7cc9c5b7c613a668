import type { Server } from 'node:http';
import { within } from '../../within.js';
import type { Bot } from '../discord/bot.js';

/** How long a server may take to finish what it has begun once it is told to end, in milliseconds. */
const LAST_WORDS = 10_000;

/** How often connections are closed meanwhile on which nothing happens, in milliseconds. */
const SWEEP = 50;

/** Takes no more connections, answers what came over the open ones, and closes each as soon as it is idle. */
export async function drain(server: Server, bot: Bot): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP);
  await within(
    LAST_WORDS,
    closed.then(() => bot.settle()),
  );
  clearInterval(sweep);
  server.closeAllConnections();
}
