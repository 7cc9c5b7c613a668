import { setTimeout } from 'node:timers/promises';
import { MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { type Command, defineCommand } from '../../../src/command/command.js';
import { whole } from '../../../src/command/options.js';
import { UsageError } from '../../../src/errors.js';
import { button, paragraph, type Reply, reply, row } from '../../../src/reply/reply.js';
import { shownBy } from '../discord/seen.js';
import { startWeb } from './serving.js';
import { asMessage, replyIn, visitorOf } from './visitor.js';

/** Longer than the bot waits before it announces an answer to Discord, in milliseconds. */
const SLOW = 1_600;

const NAMES = { 'zh-CN': '慢', 'zh-TW': '慢' };
const DESCRIBE = { en: 'Slow', 'zh-CN': '慢', 'zh-TW': '慢' };
const LAST = 3;

const slow = defineCommand({
  name: 'slow',
  names: NAMES,
  describe: DESCRIBE,
  options: { page: whole(NAMES, DESCRIBE, { default: 1 }) },
  async run({ page }): Promise<Reply> {
    await setTimeout(SLOW);
    if (page === LAST) throw new UsageError('There is no such page.');
    const turn = button('next', slow.with({ page: page + 1 }));
    const open = button('open', slow.with({ page }, { press: 'open' }));
    return reply([paragraph(`Page ${page}`), row([turn, open])]);
  },
});

describe('a slow answer on the page', { timeout: 30_000 }, () => {
  it('comes whole, in its place, to whom it is for', async () => {
    const web = await startWeb({ more: [slow as unknown as Command] });
    const visitor = visitorOf(web.url);
    const first = await visitor.slash('slow', {});
    expect([first.told.kind, shownBy(asMessage(first))]).toEqual(['posted', 'Page 1']);
    const opened = await visitor.press(replyIn(first), 'open');
    expect(opened.told.kind).toBe('posted');
    expect(replyIn(opened).flags! & MessageFlags.Ephemeral).not.toBe(0);
    const second = await visitor.press(replyIn(first), 'next');
    expect([second.told.kind, shownBy(asMessage(second))]).toEqual(['updated', 'Page 2']);
    const third = await visitor.press(replyIn(second), 'next');
    expect([third.told.kind, shownBy(asMessage(third))]).toEqual(['posted', 'There is no such page.']);
  });

  it('is still given by a server that is told to end', async () => {
    const web = await startWeb({ more: [slow as unknown as Command] });
    const asked = visitorOf(web.url).slash('slow', {});
    await setTimeout(200);
    const ended = web.stop();
    expect(shownBy(asMessage(await asked))).toBe('Page 1');
    expect(await ended).toBe(0);
  });
});
