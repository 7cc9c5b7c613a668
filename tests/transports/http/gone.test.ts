import { EventEmitter, once } from 'node:events';
import { request } from 'node:http';
import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { createSigningKey } from '../../support/discord/interactions/endpoint.js';
import { signatureOf } from '../../support/discord/signed.js';
import { waitingCommand } from '../../support/waiting-command.js';
import { openDiscord } from '../discord/running.js';
import { startServer } from './serving.js';

const BODY = JSON.stringify({
  id: '1400000000000000001',
  application_id: '1100000000000000001',
  token: 'interaction:token',
  type: InteractionType.ApplicationCommand,
  data: { type: ApplicationCommandType.ChatInput, name: 'waits' },
  version: 1,
});

/** Tells when the command has begun, and is told when it may answer. */
const turns = new EventEmitter();

const waits = waitingCommand('waits', () => {
  turns.emit('begun');
  return once(turns, 'told');
});

describe('an interaction whose connection closes before it is answered', () => {
  it('counts as lost', async () => {
    const { publicKey, privateKey } = createSigningKey();
    const more = [waits];
    const { url, lines } = await startServer(await openDiscord(), { publicKey, more });
    const begun = once(turns, 'begun');
    const asking = request(`${url}/interactions`, { method: 'POST', headers: signatureOf(BODY, privateKey) });
    asking.on('error', () => undefined).end(BODY);
    await begun;
    asking.destroy();
    // Whatever comes after it shows that the server has heard of it.
    await fetch(`${url}/healthz`);
    turns.emit('told');
    await expect.poll(lines).toContainEqual(expect.objectContaining({ msg: 'not answered' }));
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('ceyuan_lost_total 1\n');
  });
});
