import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const RULES = `---
title: 岚州市渔港用电办法
type: law
---
第一条　鼓励10千伏及以上的渔港建设储冰库。
第二条　60岁以上的渔民可以免费停船。
第三条　船长20米以下的渔船不得出海，20米以上的可以出海。
第四条　渔获补贴按下列标准发给：
一、渔获是定额一点五倍以下的：每月七百元。
二、一点五倍以上的：每月三百元。
`;
const library = await openEntries([entryOf('rules.txt', RULES)]);

describe('what a question asks of one side of an amount', () => {
  it.each(['10千伏以下的渔港能建储冰库吗', '60岁以下渔民能免费停船吗'])(
    'is not told by what is said of the other: %s',
    async (question) => {
      expect((await library.answer(question)).status).not.toBe('answered');
    },
  );

  it.each([
    '10千伏以上的渔港能建储冰库吗',
    '60岁以上渔民能免费停船吗',
    '60岁的渔民能免费停船吗',
    '20米以下渔船能出海吗',
  ])('is told by what is said of it, or of both: %s', async (question) => {
    expect((await library.answer(question)).status).toBe('answered');
  });
});
