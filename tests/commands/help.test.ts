import { describe, expect, it } from 'vitest';
import help from '../../commands/help.js';
import type { Context } from '../../src/command/command.js';
import { LOCALES } from '../../src/locale.js';
import { openHostile } from '../support/hostile.js';
import {
  buttonsIn,
  commands,
  contextOf,
  inAllPlans,
  inPlan,
  press,
  pressOf,
  quotesIn,
  shownBy,
  textsOf,
} from './plan.js';

const hostile = await openHostile();

/** Expects an example to be named in the language of the reader, and to show something of the documents. */
async function expectToWork(label: string, context: Context): Promise<void> {
  expect(label).toMatch(context.locale === 'en' ? /^\/[a-z]+(?: |$)/u : /^\/\p{Script=Han}+(?: |$)/u);
  const reply = help.run({}, context);
  expect(pressOf(reply, label, context).press).toBe('open');
  const answer = await press(reply, label, context);
  const isQuoted = quotesIn(answer).length > 0;
  expect(isQuoted || shownBy(answer).includes(context.entries[0]!.document.title.slice(0, 20))).toBe(true);
  expect(shownBy(answer)).not.toMatch(/None of them|没有与此相符|沒有與此相符/u);
}

describe('/help', () => {
  it.each(LOCALES)('lists every command with what it does, in %s', (locale) => {
    const shown = shownBy(help.run({}, inPlan(locale)));
    for (const command of commands.values()) {
      const name = locale === 'en' ? command.name : command.names[locale];
      expect(shown).toContain(`- /${name} — ${command.describe[locale]}`);
    }
  });

  it('mentions the commands, so that they can be clicked, where their ids are known', () => {
    const context = { ...inPlan(), commandIds: { ask: '123', task: '456' } };
    const [listed] = textsOf(help.run({}, context)).filter((text) => text.startsWith('- '));
    expect(listed).toContain('- </ask:123> — 用规划原文回答问题');
    expect(listed).toContain('- </task:456> — ');
    expect(listed).toContain('- **/来源** — ');
  });

  it('is for the one who asks alone', () => {
    expect(help.isPrivate({})).toBe(true);
  });

  it.each(LOCALES)('has examples in %s that are answered from the documents at hand', async (locale) => {
    const known = [inPlan(locale), inAllPlans(locale)];
    for (const context of [...known, contextOf(hostile, locale)]) {
      const labels = Object.keys(buttonsIn(help.run({}, context)));
      expect(labels.length).toBeGreaterThanOrEqual(known.includes(context) ? 4 : 2);
      for (const label of labels) await expectToWork(label, context);
    }
  });

  it('asks for a target, tasks and a safeguard of the plan', () => {
    expect(Object.keys(buttonsIn(help.run({}, inPlan())))).toEqual([
      '/提问 核心产业规模',
      '/任务 一是着力突破人工智能关键技术，…',
      '/保障 加强组织领导',
      '/来源',
    ]);
  });

  it('asks in English where its reader reads that', () => {
    expect(Object.keys(buttonsIn(help.run({}, inPlan('en'))))).toEqual([
      '/ask What are the targets?',
      '/task',
      '/safeguard',
      '/sources',
    ]);
  });

  it.each([
    ['en', 'I read only what is addressed to me'],
    ['zh-CN', '我只读发给我的内容'],
    ['zh-TW', '我只讀發給我的內容'],
  ] as const)('says in %s in two sentences what becomes of what people write', (locale, beginning) => {
    const [privacy] = textsOf(help.run({}, inPlan(locale))).filter((text) => text.includes(beginning));
    expect(privacy).toMatch(/^-# /u);
    expect(privacy!.match(/[.。](?=\s|$|\p{Script=Han})/gu)).toHaveLength(2);
  });

  it('names its version, and its source where that is known', () => {
    const reply = help.run({}, inPlan('en'));
    expect(shownBy(reply)).toContain('策源 ceyuan 1.2.3 · MIT · Source code');
    expect(textsOf(reply).at(-1)).toContain('[Source code](https://git.example/ceyuan)');
    const unknown = { ...inPlan('en'), about: { version: '0.1.0', homepage: null } };
    expect(shownBy(help.run({}, unknown))).toMatch(/策源 ceyuan 0\.1\.0 · MIT$/u);
  });

  it('has only the examples that its commands can answer', () => {
    const few = { ...inPlan('en'), commands: new Map([...commands].filter(([name]) => name !== 'task')) };
    expect(Object.keys(buttonsIn(help.run({}, few)))).toHaveLength(3);
  });
});
