import { setTimeout } from 'node:timers/promises';
import { type APIInteraction, ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { apologise, type Dispatch, type Outcome } from '../../../src/dispatch/dispatch.js';
import { openLog } from '../../../src/log.js';
import { Bot } from '../../../src/transports/discord/bot.js';
import { UNPACED } from '../../../src/transports/discord/pace.js';
import type { Responses } from '../../../src/transports/discord/responses.js';
import { Kept } from '../../support/terminal.js';
import { commands } from './running.js';

/** More than can wait without that some are announced at once. */
const CROWD = 301;

/** A question of the crowd. */
const asked = (at: number): APIInteraction =>
  ({
    id: `${at}`,
    token: `${at}`,
    type: InteractionType.ApplicationCommand,
    data: { type: ApplicationCommandType.ChatInput, name: 'sources' },
  }) as unknown as APIInteraction;

/** A bot whose answers wait until they are let go, and the ids of the interactions in the order of their first responses. */
function waitingBot() {
  const first: string[] = [];
  const deferred: string[] = [];
  let letGo: () => void = () => undefined;
  const gate = new Promise<void>((open) => {
    letGo = open;
  });
  const run = async (): Promise<Outcome> => {
    await gate;
    return apologise('here it is');
  };
  const log = openLog('silent', new Kept() as unknown as NodeJS.WriteStream);
  const dispatch: Dispatch = { commands, run, suggest: async () => [] };
  const bot = new Bot(dispatch, log, () => undefined, UNPACED);
  const respond: Responses['respond'] = async ({ id }, response) => {
    first.push(id);
    if (!('data' in response)) deferred.push(id);
  };
  const nothing = async (): Promise<void> => undefined;
  const responses = { respond, edit: nothing, whisper: nothing, remove: nothing };
  return { first, deferred, letGo, answer: (at: number) => bot.answer(asked(at), responses) };
}

describe('a crowd of interactions', () => {
  it('is announced from its end on, so that the last need not wait for all before them', async () => {
    const { first, deferred, letGo, answer } = waitingBot();
    const all = Promise.all(Array.from({ length: CROWD }, (_, at) => answer(at)));
    while (first.length < CROWD) await setTimeout(5);
    expect(deferred).toHaveLength(CROWD);
    expect(first[0]).toBe(`${CROWD - 1}`);
    expect(first.at(-1)).toBe('0');
    letGo();
    await all;
  });

  it('that was answered takes no time from those who come after it', async () => {
    const { deferred, letGo, answer } = waitingBot();
    letGo();
    await Promise.all(Array.from({ length: CROWD }, (_, at) => answer(at)));
    deferred.length = 0;
    await answer(CROWD);
    expect(deferred).toEqual([]);
  });
});
