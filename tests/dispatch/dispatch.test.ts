import { describe, expect, it } from 'vitest';
import { type Command, defineCommand } from '../../src/command/command.js';
import { requiredText, text, whole } from '../../src/command/options.js';
import { apologise, createDispatch, fromMenu, isPrivate, pressed } from '../../src/dispatch/dispatch.js';
import { LOCALES, type Locale } from '../../src/locale.js';
import { phrasesIn } from '../../src/reply/phrases.js';
import { paragraph, reply } from '../../src/reply/reply.js';
import { buttonsIn, inPlan, commands as own, pressOf, quotesIn, shownBy } from '../commands/plan.js';

const WORDS = { en: 'a', 'zh-CN': '一', 'zh-TW': '一' };
const described = { names: WORDS, describe: WORDS };

function fail(): never {
  throw new TypeError('secret detail');
}

/** A command with a fault in it. */
const faulty = defineCommand({
  ...described,
  name: 'faulty',
  options: {
    name: text(WORDS, WORDS, { suggest: fail }),
    page: whole(WORDS, WORDS, { default: 1 }),
  },
  run: fail,
});

/** A command that says what it was run with. */
const echo = defineCommand({
  ...described,
  name: 'echo',
  options: {
    claim: requiredText(WORDS, WORDS, { max: 20, resolve: (typed) => typed.slice(0, 20), resolvable: 200 }),
  },
  menu: {
    name: { en: 'Echo', 'zh-CN': '回声', 'zh-TW': '回聲' },
    fills: 'claim',
  },
  run: async ({ claim }, { locale, today, about }) =>
    reply([paragraph([claim, locale, today, about.version].join(' / '))]),
});

const commands = new Map<string, Command>([...own, ['faulty', faulty], ['echo', echo]]);

function dispatching() {
  const reported: unknown[] = [];
  const about = { version: '1.2.3', homepage: null };
  const report = (error: unknown) => reported.push(error);
  return { dispatch: createDispatch(commands, inPlan(), { about, report }), reported };
}

describe('dispatch', () => {
  it('runs a command in the language of the request', async () => {
    const { dispatch, reported } = dispatching();
    const values = { about: '算力' };
    const shown = async (locale: Locale) =>
      shownBy((await dispatch.run({ command: 'task', values, locale })).reply);
    expect(await shown('en')).toContain('Tasks');
    expect(await shown('zh-TW')).toContain('任務');
    expect(reported).toEqual([]);
  });

  it('waits for a command, and tells it the day and the version', async () => {
    const { dispatch } = dispatching();
    const { reply } = await dispatch.run({ command: 'echo', values: { claim: '3000' }, locale: 'en' });
    expect(shownBy(reply)).toMatch(/^3000 \/ en \/ \d{4}-\d{2}-\d{2} \/ 1\.2\.3$/u);
  });

  it('gives back the values in the short form that fits into buttons', async () => {
    const { dispatch } = dispatching();
    const values = {
      document: '人工智能创新策源地',
      direction: '四是加快推动人工智能场景建设，牵引创新成果落地应用',
    };
    const outcome = await dispatch.run({ command: 'task', values, locale: 'en' });
    expect(outcome.failed).toBe(false);
    expect(outcome.values).toEqual({
      document: 'beijing-ai-2023',
      direction: '四是加快推动人工智能场景建设，牵引创新成果落地应',
    });
    const again = await dispatch.run({ command: 'task', values: outcome.values, locale: 'en' });
    expect(again.reply).toEqual(outcome.reply);
  });

  it.each(LOCALES)('says in %s that a command does not exist, and what to do', async (locale) => {
    const { dispatch, reported } = dispatching();
    const { reply, failed } = await dispatch.run({ command: 'weather', values: {}, locale });
    expect(shownBy(reply)).toBe(phrasesIn(locale).unknownCommand);
    expect(shownBy(reply)).toContain('/ask');
    expect(failed).toBe(true);
    expect(reported).toEqual([]);
  });

  it('says in the language of the request what is wrong with the values, and reports no fault', async () => {
    const { dispatch, reported } = dispatching();
    const values = { question: '算'.repeat(301) };
    const told = async (locale: Locale) => {
      const { reply, failed } = await dispatch.run({ command: 'ask', values, locale });
      expect(failed).toBe(true);
      expect(reply.allowed_mentions).toEqual({ parse: [] });
      return shownBy(reply);
    };
    expect(await told('en')).toBe('"question" has 301 characters; at most 300 are taken.');
    expect(await told('zh-CN')).toBe('“问题”有 301 个字符，最多 300 个。');
    expect(await told('zh-TW')).toBe('「問題」有 301 個字元，最多 300 個。');
    expect(reported).toEqual([]);
  });

  it.each([
    ['check', 'claim', 10_000],
    ['context', 'passage', 300],
    ['target', 'document', 300],
  ])('refuses a long text to /%s before it looks for what it means', async (command, option, most) => {
    const { dispatch, reported } = dispatching();
    const values = { [option]: '（['.repeat(most) };
    const { reply, failed } = await dispatch.run({ command, values, locale: 'en' });
    expect(shownBy(reply)).toBe(`"${option}" has ${2 * most} characters; at most ${most} are taken.`);
    expect(failed).toBe(true);
    expect(reported).toEqual([]);
  });

  it('answers and reports an unexpected error, and tells nobody its details', async () => {
    const { dispatch, reported } = dispatching();
    const { reply, failed } = await dispatch.run({ command: 'faulty', values: {}, locale: 'en' });
    expect(shownBy(reply)).toBe(phrasesIn('en').broken);
    expect(JSON.stringify(reply)).not.toContain('secret');
    expect(failed).toBe(true);
    expect(reported).toEqual([new TypeError('secret detail')]);
  });

  it('keeps what somebody wrote inert when it has to apologise', () => {
    const { reply } = apologise('There is no option "**@everyone** <@1>".');
    expect(JSON.stringify(reply)).toContain('\\\\*\\\\*\\\\@everyone\\\\*\\\\* \\\\<\\\\@1\\\\>');
    expect(shownBy(reply)).toBe('There is no option "**@everyone** <@1>".');
    expect(reply.allowed_mentions).toEqual({ parse: [] });
  });
});

describe('what is for the one who asks alone', () => {
  const isHidden = (command: string, values = {}) => isPrivate({ command, values, locale: 'en' }, commands);

  it('is what a command says, and all that fails', () => {
    expect(isHidden('ask', { question: '算力' })).toBe(false);
    expect(isHidden('ask', { question: '算力', private: true })).toBe(true);
    expect(isHidden('help')).toBe(true);
    expect(isHidden('ask')).toBe(true);
    expect(isHidden('weather')).toBe(true);
  });
});

describe('completion', () => {
  it('offers the values of an option, and none where there is nothing to offer', async () => {
    const { dispatch, reported } = dispatching();
    expect((await dispatch.suggest('target', 'about', '核心'))[0]?.name).toBe('核心产业规模 · 3000亿元');
    expect(await dispatch.suggest('ask', 'page', '1')).toEqual([]);
    expect(await dispatch.suggest('ask', 'colour', '1')).toEqual([]);
    expect(await dispatch.suggest('weather', 'about', '1')).toEqual([]);
    expect(reported).toEqual([]);
  });

  it('takes more than an option does, and nothing that it cannot read', async () => {
    const { dispatch, reported } = dispatching();
    for (const { name, options } of own.values())
      for (const option of Object.keys(options))
        for (const typed of ['算'.repeat(6000), '？', '😀', '\u0000', ' ', '\uD83D', '@@-1-2~abcdef'])
          expect(Array.isArray(await dispatch.suggest(name, option, typed))).toBe(true);
    const [offered] = await dispatch.suggest('ask', 'question', '算'.repeat(6000));
    expect(offered?.value).toHaveLength(300);
    expect(reported).toEqual([]);
  });

  it('that fails offers nothing, and is reported', async () => {
    const { dispatch, reported } = dispatching();
    expect(await dispatch.suggest('faulty', 'name', 'a')).toEqual([]);
    expect(reported).toEqual([new TypeError('secret detail')]);
  });
});

describe('a menu on a message', () => {
  const { dispatch } = dispatching();

  it('runs its command with the text of the message, made short enough', async () => {
    const request = fromMenu('Echo', '北京提出。'.repeat(20), 'zh-CN', commands);
    expect(request).toEqual({ command: 'echo', values: { claim: '北京提出。'.repeat(20) }, locale: 'zh-CN' });
    const { values, failed } = await dispatch.run(request!);
    expect(failed).toBe(false);
    expect(values).toEqual({ claim: '北京提出。'.repeat(4) });
  });

  it('that no command has is no request', () => {
    expect(fromMenu('Translate', '算力', 'en', commands)).toBeNull();
  });
});

describe('a pressed button', () => {
  const { dispatch } = dispatching();

  it('runs its command with the question that the message holds', async () => {
    const question = `人工智能和${'人工智能'.repeat(60)}`;
    const { reply: first } = await dispatch.run({ command: 'ask', values: { question }, locale: 'en' });
    const { press, request } = pressOf(first, '›', { ...inPlan('en'), commands });
    expect(press).toBe('turn');
    expect(request).toMatchObject({ command: 'ask', values: { question, page: '2' }, locale: 'en' });
    const { reply: second } = await dispatch.run(request);
    expect(quotesIn(second)[0]).not.toEqual(quotesIn(first)[0]);
  });

  it.each(['', 'ask', 'gone|1', '=gone.abc|1', '=ask.abc|a|b|c|d|e', '%%%'])(
    'of another bot or another time, %j, gets a helpful reply to the one who pressed',
    async (id) => {
      const { press, request } = pressed(id, { message: {}, locale: 'zh-CN' }, commands);
      expect(press).toBe('open');
      const { reply, failed } = await dispatch.run(request);
      expect(shownBy(reply)).toBe(phrasesIn('zh-CN').unknownCommand);
      expect(failed).toBe(true);
    },
  );

  it('whose message lost its question says what is missing', async () => {
    const { reply } = await dispatch.run({
      command: 'ask',
      values: { question: '算力'.repeat(50) },
      locale: 'en',
    });
    const customId = buttonsIn(reply)['›']!;
    expect(customId).toContain('|*|');
    const { request } = pressed(customId, { message: {}, locale: 'en' }, commands);
    expect(shownBy((await dispatch.run(request)).reply)).toBe('"question" is missing.');
  });
});
