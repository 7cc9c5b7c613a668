import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listReply } from '../../src/reply/list-reply.js';
import { inert } from '../../src/reply/markdown.js';
import { buttonsOf, partsOf, type Reply } from '../../src/reply/reply.js';
import { markdownText } from './markdown-text.js';

const SETTINGS = {
  locale: 'zh-CN',
  title: '任务',
  note: '编号是我们加的，文字是原文。',
  turn: (page: number) => `list|${page}`,
} as const;

const items = (texts: readonly string[]) => texts.map((text) => () => text);

/** Texts as they come: short ones, and some that nearly fill a message alone. Each says which it is. */
const lists = fc
  .array(fc.tuple(fc.constantFrom('算', '👩‍🚀', 'a', '> **算力**\n'), fc.integer({ min: 1, max: 280 })), {
    maxLength: 40,
  })
  .map((parts) => parts.map(([part, times], at) => `${at}: ${part.repeat(times).slice(0, 2400)}`));

const textsOf = (reply: Reply): string[] =>
  partsOf(reply).flatMap((part) => ('content' in part ? [part.content] : []));

/** All pages, reached by pressing the button for the next. */
function pagesOf(list: readonly string[], about?: string, page = 1): Reply[] {
  const reply = listReply(items(list), { ...SETTINGS, about, page });
  const [next] = buttonsOf(reply).filter(({ style }, at, all) => style === 2 && at === all.length - 1);
  const id = next && 'custom_id' in next ? next.custom_id : '';
  return id === `list|${page + 1}` ? [reply, ...pagesOf(list, about, page + 1)] : [reply];
}

describe('a list in pages', () => {
  it('loses no item, repeats none and keeps their order', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const shown = pagesOf(list).flatMap(textsOf);
        expect(shown.filter((text) => list.includes(text))).toEqual(list);
      }),
    );
  });

  it('keeps every page within the limits of Discord', () => {
    fc.assert(
      fc.property(lists, fc.option(markdownText, { nil: undefined }), (list, about) => {
        for (const page of pagesOf(list, about?.slice(0, 100))) {
          const text = textsOf(page).join('');
          expect(text.length).toBeLessThanOrEqual(4000);
          expect(Buffer.byteLength(text)).toBeLessThanOrEqual(10_000);
          expect(partsOf(page).length + buttonsOf(page).length + 1).toBeLessThanOrEqual(40);
        }
      }),
    );
  });

  it('shows the last page for one past it, with the way back', () => {
    const list = Array.from({ length: 30 }, (_, at) => `第${at}项`);
    const last = listReply(items(list), { ...SETTINGS, page: 99 });
    expect(textsOf(last)).toContain('第29项');
    expect(buttonsOf(last).map((button) => 'label' in button && button.label)).toEqual(['‹ 上一页']);
  });

  it('writes no item beyond the page and the next', () => {
    let written = 0;
    const list = Array.from({ length: 1000 }, () => () => {
      written += 1;
      return `第${written}项`;
    });
    listReply(list, { ...SETTINGS, page: 1 });
    expect(written).toBeLessThan(30);
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
    expect(first).toBe(`-# ❓ ${inert('10%*')}`);
  });
});
