import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RESTOptions } from '@discordjs/rest';
import { type APIInteraction, type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openLog } from '../../../src/log.js';
import { paragraph, reply } from '../../../src/reply/reply.js';
import { logRateLimits, openRest, retryClosed } from '../../../src/transports/discord/api.js';
import { privately, repliesOver, responsesOver } from '../../../src/transports/discord/responses.js';
import { Kept } from '../../support/terminal.js';
import { linesOf, openDiscord } from './running.js';

const TOKEN = 'aW50ZXJhY3Rpb246c2VjcmV0';

const interaction = {
  id: '1400000000000000001',
  application_id: '1100000000000000001',
  token: TOKEN,
} as APIInteraction;

const words = reply([paragraph('here it is')]);

/** Something that takes every request, one in half a second, and keeps what was sent. */
async function takingAll() {
  const bodies: { readonly flags?: number }[] = [];
  const server = createServer(async (request, response) => {
    bodies.push(JSON.parse((await request.toArray()).join('')));
    const limit = { limit: 1, remaining: 0, 'reset-after': 0.5, bucket: 'edits' };
    for (const [name, value] of Object.entries(limit)) response.setHeader(`x-ratelimit-${name}`, value);
    response.setHeader('content-type', 'application/json').end('{}');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => void server.close());
  return {
    bodies,
    rest: openRest({ api: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api` }),
  };
}

describe('what is sent to Discord', () => {
  it('waits for its turn, of which the log tells without the token in its address', async () => {
    const { rest } = await takingAll();
    const output = new Kept();
    logRateLimits(rest, openLog('debug', output as unknown as NodeJS.WriteStream));
    const { edit } = responsesOver(rest);
    // The first tells of the limit, and the second begins to count.
    for (const _ of [1, 2, 3]) await edit(interaction, words);
    const route = '/webhooks/:id/:token/messages/%40original';
    expect(linesOf(output.text)).toContainEqual(expect.objectContaining({ msg: 'rate limited', route }));
    expect(output.text).not.toContain(TOKEN);
  });

  it('as an edit does not say who sees it, which was settled before', async () => {
    const { rest, bodies } = await takingAll();
    await responsesOver(rest).edit(interaction, privately(words));
    expect(bodies).toEqual([expect.objectContaining({ flags: MessageFlags.IsComponentsV2 })]);
  });

  it('as a reply is posted also where the message is gone', async () => {
    const discord = await openDiscord();
    const gone = { id: '1400000000000000002', channel_id: discord.channels.general } as APIMessage;
    const rest = openRest(discord, discord);
    await repliesOver(rest, gone, discord.appId).post(words);
    expect(discord.messages(discord.channels.general)).toHaveLength(1);
  });
});

type MakeRequest = RESTOptions['makeRequest'];

describe('a request that fails', () => {
  it.each([
    ['is sent again where its connection was closed', 'ECONNRESET', 2],
    ['is not sent again for any other reason', 'ENOTFOUND', 1],
  ])('%s', async (_, code, times) => {
    let tried = 0;
    const make = async (): Promise<Response> => {
      tried += 1;
      if (tried === 1) throw Object.assign(new Error('failed'), { code });
      return new Response('{}');
    };
    const requested = retryClosed(make as unknown as MakeRequest)('http://127.0.0.1', {});
    await requested.catch((error: unknown) => expect(error).toMatchObject({ code }));
    expect(tried).toBe(times);
  });
});
