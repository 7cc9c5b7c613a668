import { DiscordAPIError, HTTPError } from '@discordjs/rest';
import { describe, expect, it } from 'vitest';
import { describeError } from '../../../src/transports/discord/api.js';
import type { Discord, Fault } from '../../support/discord/discord.js';
import { startBoth } from './running.js';

const TOKEN = 'aW50ZXJhY3Rpb246c2VjcmV0';
const URL = `https://discord.com/api/v10/interactions/1/${TOKEN}/callback`;
const BODY = { body: { content: 'marker' }, files: [] };

/** Errors that hold an address with a token or a text, as discord.js, undici and Node make them. */
const ERRORS: readonly (readonly [string, unknown])[] = [
  [
    'a refusal of Discord',
    new DiscordAPIError({ code: 10062, message: 'Unknown interaction' }, 10062, 404, 'POST', URL, BODY),
  ],
  [
    'a refusal of a value',
    new DiscordAPIError(
      {
        code: 50035,
        message: 'Invalid Form Body',
        errors: { content: { _errors: [{ code: 'X', message: 'Value "marker" is no snowflake.' }] } },
      },
      50035,
      400,
      'POST',
      URL,
      BODY,
    ),
  ],
  ['a fault of the server', new HTTPError(502, 'Bad Gateway', 'POST', URL, BODY)],
  [
    'an address that is none',
    Object.assign(new TypeError(`Invalid URL: ${URL}`), { code: 'ERR', input: URL }),
  ],
  ['a number that is none', new SyntaxError('Cannot convert marker to a BigInt')],
  [
    'a connection that is closed',
    Object.assign(new Error('closed', { cause: URL }), { code: 'X', url: URL }),
  ],
  ['no error', URL],
];

describe('what the log says of an error', () => {
  it.each(ERRORS)('holds neither the address nor a text: %s', (_, error) => {
    const said = JSON.stringify(describeError(error));
    expect(said).not.toContain(TOKEN);
    expect(said).not.toContain('marker');
  });

  it('still says which and where', () => {
    expect(ERRORS.map(([, error]) => describeError(error))).toMatchObject([
      { status: 404, code: 10062, method: 'POST', message: 'Unknown interaction' },
      { status: 400, code: 50035, message: expect.stringContaining('content[X]') },
      { status: 502, message: 'Bad Gateway' },
      {
        name: 'TypeError',
        at: [expect.stringContaining('logged.test.ts'), ...Array(3).fill(expect.any(String))],
      },
      { name: 'SyntaxError' },
      { message: 'closed' },
      { message: 'unknown' },
    ]);
  });
});

/** What can go wrong with a response, and the level at which the log tells of it; null where it need not. */
const FAULTS: readonly (readonly [string, Fault, number | null])[] = [
  ['is refused for its rate', { status: 429, retryAfter: 0.05 }, null],
  ['is refused for the rate of all', { status: 429, retryAfter: 0.05, global: true }, null],
  ['is late', { delay: 400 }, 40],
  ['meets a fault each time', { status: 502 }, 50],
  ['meets a closed connection each time', { closes: 'quietly' }, 50],
];

describe('the token of an interaction', () => {
  it.each(FAULTS)('is in no line of the log where a response %s', async (_, fault, level) => {
    const settings = { patience: 3_000, responseWindow: fault.delay ? 200 : 3_000 };
    const { discord, bot } = await startBoth(settings, { mayViolate: true });
    discord.faults.next(level === 50 ? 100 : 1, fault, /callback$/u);
    await discord
      .member()
      .slash('sources')
      .catch(() => null);
    expect(await bot.stop()).toBe(0);
    const levels = bot.lines().map((line) => line.level);
    if (level !== null) expect(levels).toContain(level);
    expectNoToken(discord, bot.logged());
  });
});

/** Of a token the part that is secret is looked for, as its colon may be written in another way. */
function expectNoToken({ interactions }: Discord, logged: string): void {
  expect(interactions).not.toEqual([]);
  for (const { token } of interactions) expect(logged).not.toContain(token.slice('interaction:'.length));
}
