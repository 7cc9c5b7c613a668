import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type Command, defineCommand } from '../../../src/command/command.js';
import { flag, text, whole } from '../../../src/command/options.js';
import { button, paragraph, type Reply, reply, row } from '../../../src/reply/reply.js';
import { startBoth } from './running.js';
import { labelsIn, shownBy } from './seen.js';

/** Longer than the bot waits before it announces an answer, in milliseconds. */
const SLOW = 2_000;

/** For tests of several slow answers, in milliseconds. */
const SLOW_TEST = 15_000;

/** More than a message can hold. */
const TOO_MUCH = '字'.repeat(5000);

const NAMES = { 'zh-CN': '慢', 'zh-TW': '慢' };
const DESCRIBE = { en: 'Slow', 'zh-CN': '慢', 'zh-TW': '慢' };

const slow = defineCommand({
  name: 'slow',
  names: NAMES,
  describe: DESCRIBE,
  options: {
    says: text(NAMES, DESCRIBE),
    private: flag(NAMES, DESCRIBE),
    page: whole(NAMES, DESCRIBE, { default: 1, hidden: true }),
  },
  isPrivate: (values) => values.private,
  async run(values): Promise<Reply> {
    await setTimeout(SLOW);
    if (values.says === 'fail' || values.page > 2) throw new Error('oh no');
    const content = values.says === 'too much' ? TOO_MUCH : `page ${values.page}`;
    const next = slow.with({ ...values, page: values.page + 1 });
    return reply([paragraph(content), row([button('next', next)])]);
  },
});

const BROKEN = 'because of a fault in the bot';

async function startSlow(mayViolate = false) {
  const more = [slow as unknown as Command];
  const { discord, bot } = await startBoth({}, { more, mayViolate });
  return { discord, bot, ann: discord.member({ name: 'ann' }) };
}

describe('a slow answer', () => {
  it('is announced in time, and then fills in what was announced', async () => {
    const { discord, ann } = await startSlow();
    const seen = await ann.slash('slow');
    expect(seen).toMatchObject({ deferred: true, ephemeral: false });
    expect(shownBy(seen)).toBe('page 1');
    expect(labelsIn(seen)).toEqual(['next', '🗑️']);
    expect(discord.messages(discord.channels.general)).toEqual([seen.message]);
  });

  it('that is private is announced and given to the one who asked alone', async () => {
    const { discord, ann } = await startSlow();
    const seen = await ann.slash('slow', { private: true });
    expect(seen).toMatchObject({ deferred: true, ephemeral: true });
    expect(labelsIn(seen)).toEqual(['next', 'Share']);
    expect(discord.messages(discord.channels.general)).toEqual([]);
  });

  it(
    'to a button for pages changes the message when it comes, and no earlier',
    async () => {
      const { ann } = await startSlow();
      const first = await ann.slash('slow');
      const turning = ann.press(first, 'next');
      await setTimeout(SLOW - 200);
      expect(shownBy(first)).toBe('page 1');
      const second = await turning;
      expect(second).toMatchObject({ deferred: true, message: first.message });
      expect(shownBy(first)).toBe('page 2');
      expect(labelsIn(first)).toEqual(['next', '🗑️']);
    },
    SLOW_TEST,
  );

  it(
    'that is shared names who shared it',
    async () => {
      const { discord, ann } = await startSlow();
      const shared = await ann.press(await ann.slash('slow', { private: true }), 'Share');
      expect(shared).toMatchObject({ deferred: true, ephemeral: false });
      expect(shownBy(shared)).toBe('-# Shared by ann\npage 1');
      expect(discord.messages(discord.channels.general)).toEqual([shared.message]);
    },
    SLOW_TEST,
  );

  it('that fails says so in place of what was announced', async () => {
    const { bot, ann } = await startSlow();
    const seen = await ann.slash('slow', { says: 'fail' });
    expect(seen.deferred).toBe(true);
    expect(shownBy(seen)).toContain(BROKEN);
    expect(bot.lines()).toContainEqual(expect.objectContaining({ level: 50, msg: 'a fault in the bot' }));
  });

  it(
    'to a button for pages that fails leaves the message as it was, and tells the one who pressed',
    async () => {
      const { discord, ann } = await startSlow();
      const first = await ann.slash('slow');
      await ann.press(first, 'next');
      const before = structuredClone(first.message);
      // The update is never made, so that this ends with the local Discord.
      ann.press(first, 'next').catch(() => null);
      const whisper = () =>
        discord.log.find(({ path, method }) => method === 'POST' && /^\/webhooks/u.test(path));
      await expect.poll(whisper, { timeout: 5_000 }).toMatchObject({
        status: 200,
        body: { flags: (1 << 15) | 64 },
      });
      expect(JSON.stringify(whisper()!.body)).toContain(BROKEN);
      expect(first.message).toEqual(before);
    },
    SLOW_TEST,
  );
});

describe('a slow answer that Discord refuses', () => {
  it('is followed by a message that says so', async () => {
    const { discord, ann } = await startSlow(true);
    const seen = await ann.slash('slow', { says: 'too much' });
    expect(seen.deferred).toBe(true);
    expect(shownBy(seen)).toContain(BROKEN);
    for (const { what } of discord.violations) expect(what).toMatch(/OpenAPI|Invalid Form Body/u);
  });
});

describe('a slow answer that the rules of a server stop', () => {
  it('is taken back, and whoever asked is told why alone', async () => {
    const { discord, ann } = await startSlow();
    discord.faults.next(1, { status: 400, code: 200_000 }, /^PATCH /u);
    // The announced answer never comes, so that this ends with the local Discord.
    ann.slash('slow').catch(() => null);
    const whisper = () =>
      discord.log.find(({ path, method }) => method === 'POST' && /^\/webhooks/u.test(path));
    await expect.poll(whisper, { timeout: 5_000 }).toMatchObject({
      status: 200,
      body: { flags: (1 << 15) | 64 },
    });
    expect(JSON.stringify(whisper()!.body)).toContain('AutoMod');
    expect(discord.messages(discord.channels.general)).toEqual([]);
  });
});
