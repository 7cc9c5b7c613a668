import { type APIInteraction, type APIInteractionResponse, MessageFlags } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLog } from '../../src/log.js';
import type { Reply } from '../../src/reply/reply.js';
import { Bot } from '../../src/transports/discord/bot.js';
import type { Responses } from '../../src/transports/discord/responses.js';
import { contextOf } from '../commands/plan.js';
import { dispatchOf } from '../support/all-replies.js';
import { createSigningKey } from '../support/discord/interactions/endpoint.js';
import { seconds, signatureOf } from '../support/discord/signed.js';
import { expectWithinLimits } from '../support/limits.js';
import { Kept } from '../support/terminal.js';
import { ANSWERED, DROPPED } from '../transports/discord/broken.js';
import { library, openDiscord } from '../transports/discord/running.js';
import { startServer } from '../transports/http/serving.js';
import { spoiltJson } from './inputs.js';

const WHO = { member: { user: { id: '7', username: 'eve' } }, channel_id: '6', locale: 'zh-CN', version: 1 };

/** Interactions of all kinds, each with something else somewhere in it. */
const interaction = fc
  .constantFrom(...ANSWERED, ...DROPPED)
  .map(({ action, forged }) => ({
    id: '4',
    application_id: '5',
    token: 'token',
    ...WHO,
    ...action,
    ...forged,
  }))
  .chain((whole) => spoiltJson(whole));

/** Nobody asks too fast. */
const pace = { waitOf: async () => null };

/** What a bot responds to one interaction, and what it logs. */
async function respondedTo(
  payload: unknown,
): Promise<{ readonly given: APIInteractionResponse[]; readonly logged: string }> {
  const given: APIInteractionResponse[] = [];
  const output = new Kept();
  const nothing = async (): Promise<void> => undefined;
  const respond: Responses['respond'] = async (_, response) => void given.push(response);
  const responses = { respond, edit: nothing, whisper: nothing, remove: nothing };
  const log = openLog('debug', output as unknown as NodeJS.WriteStream);
  const bot = new Bot(dispatchOf(contextOf(library)), log, () => undefined, pace);
  await bot.answer(payload as APIInteraction, responses);
  return { given, logged: output.text };
}

/** The message of a response as it is without what an interaction adds to it. */
function messageIn(response: APIInteractionResponse): Reply[] {
  const data = 'data' in response ? response.data : undefined;
  if (!data || !('components' in data)) return [];
  const { attachments: _, flags = 0, ...message } = data as Reply & { attachments?: unknown };
  return [{ ...message, flags: flags & ~MessageFlags.Ephemeral }];
}

describe('whatever an interaction holds', () => {
  it('it is answered once at most, by a message that Discord takes, and no fault of the bot is logged', async () => {
    const object = interaction.filter((payload) => typeof payload === 'object' && payload !== null);
    await fc.assert(
      fc.asyncProperty(object, async (payload) => {
        const { given, logged } = await respondedTo(payload);
        expect(given.length).toBeLessThanOrEqual(1);
        for (const message of given.flatMap(messageIn)) expectWithinLimits(message);
        expect(logged).not.toContain('"msg":"not answered"');
      }),
    );
  });

  it('over HTTP each body gets a status that Discord knows, and the next one is answered', async () => {
    const { publicKey, privateKey } = createSigningKey();
    const { url, logged } = await startServer(await openDiscord(), { publicKey });
    const post = async (body: string, headers: Record<string, string>): Promise<number> =>
      (await fetch(`${url}/interactions`, { method: 'POST', body, headers })).status;
    const body = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.json(),
      interaction.map((payload) => JSON.stringify(payload) ?? ''),
    );
    const header = fc.constantFrom('x-signature-ed25519', 'x-signature-timestamp');
    await fc.assert(
      fc.asyncProperty(body, header, fc.stringMatching(/^[!-~]{0,140}$/u), async (text, name, other) => {
        const signed = signatureOf(text, privateKey);
        expect(await post(text, { ...signed, [name]: other })).toBe(401);
        expect([200, 400, 500]).toContain(await post(text, signed));
      }),
    );
    expect(logged()).not.toContain('a fault in the');
    const ping = JSON.stringify({ id: '1', application_id: '2', token: 'token', type: 1 });
    expect(await post(ping, signatureOf(ping, privateKey, seconds()))).toBe(200);
  });
});
