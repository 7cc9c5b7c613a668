import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const RULES = `---
title: 云泽市湿地保护条例
type: law
---
第一条　为了加强湿地保护，维护候鸟栖息环境，制定本条例。

第二条　市林业部门应当推广生态鱼塘，拆除废弃围网，促进候鸟种群恢复。

第三条　在湿地周边养蜂的，按每箱三元缴纳清洁费，保障道路通行。

第四条　游客不得携带犬只进入核心区。已登记的渔船列入名录。
`;
const library = await openEntries([entryOf('rules.txt', RULES)]);
const firstOf = async (question: string) => {
  const { status, quotes } = await library.answer(question);
  return [status, quotes[0]?.text];
};

describe('a question for a reason', () => {
  it.each([
    ['云泽干嘛要搞湿地保护条例', '维护候鸟栖息环境'],
    ['云泽为啥出湿地保护条例', '维护候鸟栖息环境'],
    ['干吗要拆除废弃围网', '促进候鸟种群恢复'],
    ['为什么要推广生态鱼塘', '促进候鸟种群恢复'],
  ])('is answered by what a deed is for, in whatever words: %s', async (question, words) => {
    expect(await firstOf(question)).toEqual(['answered', expect.stringContaining(words)]);
  });

  it.each(['为什么要养殖蜜蜂和鱼', '为什么不能带犬只进核心区', '干嘛要给渔船登记', '为什么道路通行要促进'])(
    'is not answered by the bare deed, or by what another is for: %s',
    async (question) => {
      expect((await firstOf(question))[0]).not.toBe('answered');
    },
  );
});
