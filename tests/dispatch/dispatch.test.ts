import { describe, expect, it } from 'vitest';
import { type Command, defineCommand } from '../../src/command/command.js';
import { whole } from '../../src/command/options.js';
import { createDispatch, pressed } from '../../src/dispatch/dispatch.js';
import { loadCommands } from '../../src/dispatch/load.js';
import { LOCALES } from '../../src/locale.js';
import { commandsFolder } from '../../src/paths.js';
import { phrasesIn } from '../../src/reply/phrases.js';
import { buttonsIn, inPlan, quotesIn, shownBy } from '../commands/plan.js';

const NAMES = { en: 'a', 'zh-CN': '一', 'zh-TW': '一' };

/** A command with a fault in it. */
const faulty = defineCommand({
  name: 'faulty',
  describe: NAMES,
  options: { page: whole(NAMES, { default: 1 }) },
  run: () => {
    throw new TypeError('secret detail');
  },
});

const commands = new Map<string, Command>([...(await loadCommands(commandsFolder)), ['faulty', faulty]]);

function dispatching() {
  const reported: unknown[] = [];
  return { dispatch: createDispatch(commands, inPlan(), (error) => reported.push(error)), reported };
}

describe('dispatch', () => {
  it('runs a command in the language of the request', () => {
    const { dispatch, reported } = dispatching();
    const values = { about: '算力' };
    expect(shownBy(dispatch({ command: 'task', values, locale: 'en' }))).toContain('Tasks');
    expect(shownBy(dispatch({ command: 'task', values, locale: 'zh-TW' }))).toContain('任務');
    expect(reported).toEqual([]);
  });

  it.each(LOCALES)('says in %s that a command does not exist, and what to do', (locale) => {
    const { dispatch, reported } = dispatching();
    const shown = shownBy(dispatch({ command: 'weather', values: {}, locale }));
    expect(shown).toBe(phrasesIn(locale).unknownCommand);
    expect(shown).toContain('/ask');
    expect(reported).toEqual([]);
  });

  it('says what is wrong with the values, and reports no fault', () => {
    const { dispatch, reported } = dispatching();
    const reply = dispatch({ command: 'ask', values: { question: '算'.repeat(301) }, locale: 'en' });
    expect(shownBy(reply)).toContain('at most 300 are taken');
    expect(reply.allowed_mentions).toEqual({ parse: [] });
    expect(reported).toEqual([]);
  });

  it('answers and reports an unexpected error, and tells nobody its details', () => {
    const { dispatch, reported } = dispatching();
    const reply = dispatch({ command: 'faulty', values: {}, locale: 'en' });
    expect(shownBy(reply)).toBe(phrasesIn('en').broken);
    expect(JSON.stringify(reply)).not.toContain('secret');
    expect(reported).toEqual([new TypeError('secret detail')]);
  });
});

describe('a pressed button', () => {
  const { dispatch } = dispatching();

  it('runs its command with the question that the message holds', () => {
    const question = `核心产业规模和${'人工智能'.repeat(60)}`;
    const first = dispatch({ command: 'ask', values: { question }, locale: 'en' });
    const request = pressed(buttonsIn(first)['Next ›']!, first, commands, 'en');
    expect(request).toEqual({ command: 'ask', values: { question, page: '2' }, locale: 'en' });
    expect(quotesIn(dispatch(request))[0]).not.toEqual(quotesIn(first)[0]);
  });

  it.each(['', 'ask', 'gone|1', 'ask|a|b|c|d|e', '%%%'])(
    'of another bot or another time, %j, gets a helpful reply',
    (id) => {
      const reply = dispatch(pressed(id, {}, commands, 'zh-CN'));
      expect(shownBy(reply)).toBe(phrasesIn('zh-CN').unknownCommand);
    },
  );

  it('whose message lost its question says what is missing', () => {
    const reply = dispatch(pressed('ask|*||2', {}, commands, 'en'));
    expect(shownBy(reply)).toContain('"question" is missing');
  });
});
