import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ItemMaker, listReply } from '../../src/reply/list-reply.js';
import { inert } from '../../src/reply/markdown.js';
import { phrasesIn } from '../../src/reply/phrases.js';
import {
  button,
  linkButton,
  menu,
  type Reply,
  section,
  withButton,
  withFootnote,
  withNote,
} from '../../src/reply/reply.js';
import { buttonsIn, menuIn, textsOf } from '../commands/plan.js';
import { expectWithinLimits } from '../support/limits.js';
import { markdownText } from './markdown-text.js';

const SETTINGS = {
  locale: 'zh-CN',
  title: '任务',
  note: '编号是我们加的，文字是原文。',
  turn: (page: number) => `list|${page}`,
} as const;

const ACTIONS = [button('目录', 'outline'), null, button('引用', 'cite')];

const items = (texts: readonly string[]): ItemMaker[] => texts.map((text) => () => section(text, null));

/** Texts as they come: short ones, and some that nearly fill a message alone. Each says which it is. */
const lists = fc
  .array(fc.tuple(fc.constantFrom('算', '👩‍🚀', 'a', '> **算力**\n'), fc.integer({ min: 1, max: 280 })), {
    maxLength: 40,
  })
  .map((parts) => parts.map(([part, times], at) => `${at}: ${part.repeat(times).slice(0, 2400)}`));

/** All pages, reached by pressing the button for the next. */
function pagesOf(list: readonly ItemMaker[], about?: string, page = 1): Reply[] {
  const reply = listReply(list, { ...SETTINGS, about, page, actions: ACTIONS });
  const isNext = buttonsIn(reply)['›'] === `list|${page + 1}`;
  return isNext ? [reply, ...pagesOf(list, about, page + 1)] : [reply];
}

describe('a list in pages', () => {
  it('loses no item, repeats none and keeps their order', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const shown = pagesOf(items(list)).flatMap(textsOf);
        expect(shown.filter((text) => list.includes(text))).toEqual(list);
      }),
    );
  });

  it('keeps every page within the limits of Discord, also with a button beside each item', () => {
    const about = fc.option(markdownText, { nil: undefined });
    fc.assert(
      fc.property(lists, fc.boolean(), about, (list, isTable, about) => {
        const beside = isTable ? linkButton('原文', 'https://a.cn') : null;
        const parts = list.map((text) => () => section(text, beside));
        for (const page of pagesOf(parts, about?.slice(0, 100))) {
          const footnoted = withFootnote(page, phrasesIn('en').documentsChanged);
          expectWithinLimits(withButton(withNote(footnoted, '算'.repeat(60)), button('🗑️', 'delete')));
        }
      }),
    );
  });

  it('keeps a page of Chinese short enough to be read, by its bytes', () => {
    const list = Array.from({ length: 40 }, (_, at) => `${at}: ${'算'.repeat(150)}`);
    for (const page of pagesOf(items(list))) {
      const shown = textsOf(page).filter((text) => list.includes(text));
      expect(Buffer.byteLength(shown.join(''))).toBeLessThanOrEqual(8000);
    }
  });

  it('shows the last page for one past it, with the way back', () => {
    const list = Array.from({ length: 30 }, (_, at) => `第${at}项`);
    const last = listReply(items(list), { ...SETTINGS, page: 99 });
    expect(textsOf(last)).toContain('第29项');
    expect(Object.keys(buttonsIn(last))).toEqual(['‹']);
  });

  it('of very many items writes only some to tell how many pages there are, and says that there are more', () => {
    let written = 0;
    const list = Array.from({ length: 1000 }, () => () => {
      written += 1;
      return section(`第${written}项`, null);
    });
    const shown = listReply(list, { ...SETTINGS, page: 1 });
    expect(written).toBeLessThan(250);
    expect(JSON.stringify(shown)).toMatch(/"label":"1\/\d+\+"/u);
  });

  it('holds 25 short items on a page', () => {
    const shown = listReply(items(Array.from({ length: 60 }, () => '甲')), { ...SETTINGS, page: 1 });
    expect(textsOf(shown).filter((text) => text === '甲')).toHaveLength(25);
  });

  it('says nothing of pages where one holds all', () => {
    const texts = textsOf(listReply(items(['一']), { ...SETTINGS, page: 1 }));
    expect(texts).toEqual(['### 任务', SETTINGS.note, '一']);
  });

  it('has a page for an empty list', () => {
    expect(textsOf(listReply([], { ...SETTINGS, page: 1 }))).toEqual(['### 任务', SETTINGS.note]);
  });

  it('shows what somebody looked for', () => {
    const [first] = textsOf(listReply(items(['一']), { ...SETTINGS, about: '10%*', page: 1 }));
    expect(first).toBe(`-# 💬 ${inert('10%*')}`);
  });

  it('has its own buttons behind those for the pages, and a row that knows the items of the page', () => {
    const told: number[][] = [];
    const below = (first: number, count: number) => {
      told.push([first, count]);
      return menu('跳到', 'jump', { choices: [{ label: '一', value: '1' }] });
    };
    const list = items(Array.from({ length: 60 }, (_, at) => `第${at}项`));
    const shown = listReply(list, { ...SETTINGS, page: 2, actions: ACTIONS, below });
    expect(Object.keys(buttonsIn(shown))).toEqual(['‹', '›', '目录', '引用']);
    const [[first, count] = []] = told;
    const texts = textsOf(shown).filter((text) => text.startsWith('第'));
    expect(texts).toEqual(Array.from({ length: count! }, (_, at) => `第${first! + at}项`));
    expect(count).toBeLessThanOrEqual(25);
    expect(menuIn(shown).options).toEqual([{ label: '一', value: '1', default: false }]);
  });
});
