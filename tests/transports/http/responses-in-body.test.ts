import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { REST } from '@discordjs/rest';
import type { APIInteraction } from 'discord-api-types/v10';
import { describe, expect, it, onTestFinished } from 'vitest';
import { responsesInBody } from '../../../src/transports/http/endpoint.js';

const interaction = { id: '1', application_id: '2', token: 'token' } as APIInteraction;

/** A Discord that does not know of a response yet, for so many requests. */
async function knowingLate(early: number, code = 10015) {
  const asked: string[] = [];
  const server = createServer(({ method }, response) => {
    asked.push(method!);
    const isEarly = asked.length <= early;
    response.writeHead(isEarly ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isEarly ? { code, message: 'Unknown' } : {}));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => void server.close());
  const rest = new REST({ api: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api` });
  return { asked, responses: responsesInBody(rest, async () => undefined) };
}

describe('what follows a response over HTTP', () => {
  it('is sent again where Discord has not read the response yet', async () => {
    const { asked, responses } = await knowingLate(2);
    await responses.remove(interaction);
    await responses.edit(interaction, {});
    expect(asked).toEqual(['DELETE', 'DELETE', 'DELETE', 'PATCH']);
  });

  it('is given up where Discord never knows of it', async () => {
    const { asked, responses } = await knowingLate(99);
    await expect(responses.edit(interaction, {})).rejects.toMatchObject({ code: 10015 });
    expect(asked).toHaveLength(5);
  });

  it('is not sent again after any other refusal', async () => {
    const { asked, responses } = await knowingLate(99, 10008);
    await expect(responses.edit(interaction, {})).rejects.toMatchObject({ code: 10008 });
    expect(asked).toHaveLength(1);
  });
});
