import type { Server } from 'node:http';
import { within } from '../../within.js';
import type { Bot } from '../discord/bot.js';

/** How long a server may take to finish when it is told to end, in milliseconds. */
const LAST_WORDS = 10_000;

/** How often to close idle connections meanwhile, in milliseconds. */
const SWEEP = 50;

/** Takes no more connections, answers the open ones, and closes each when it is idle. */
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
