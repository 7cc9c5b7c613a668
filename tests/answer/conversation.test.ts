import { describe, expect, it } from 'vitest';
import { answerAfter } from '../../src/answer/answer-after.js';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const PLAN = `---
title: 岚州市渔港建设方案（2026—2028年）
publisher: 岚州市人民政府
date: 2026-03-02
---
一、总体要求
到2028年，岚州建成现代渔港12座，渔业产值达到90亿元。
二、保障措施
（一）加强组织领导。建立渔港建设联席会议。（责任单位：市海洋局）
（二）加大财政支持。设立渔港建设资金。（责任单位：市财政局、市海洋局）
（三）强化宣传引导。办好渔港开放日。（责任单位：市委宣传部）
三、附则
本方案自2026年4月1日起施行，有效期至2028年12月31日。
`;
const RULES = `---
title: 岚州市渔港管理条例
type: law
date: 2025-03-02
---
第一条　为了加强渔港管理，制定本条例。
第二条　餐馆应当配合渔港管理，劝阻在渔港内倾倒垃圾的行为。
第三条　在渔港内倾倒垃圾的，处一百元以上五百元以下的罚款。
第四条　餐馆在渔港内倾倒垃圾的，处一千元以上五千元以下的罚款。
`;
const library = await openEntries([entryOf('plan.txt', PLAN), entryOf('rules.txt', RULES)]);
const answersTo = async (question: string, before?: string) => {
  const near = before === undefined ? undefined : (await library.answer(before)).quotes[0]!.part;
  const { status, quotes } = await library.answer(question, { near });
  return [status, ...quotes.map(({ text, answer }) => text.slice(answer.start, answer.end))];
};

describe('those responsible for the safeguards of a plan', () => {
  it('are those of the one that is asked for', async () => {
    expect(await answersTo('岚州渔港方案保障措施 第三个谁负责')).toEqual([
      'answered',
      '（责任单位：市委宣传部）',
    ]);
  });
});

describe('an item of a list', () => {
  it.each([
    ['岚州渔港方案保障措施 最后一个', '强化宣传引导'],
    ['safeguards of the plan last one', '强化宣传引导'],
    ['岚州渔港方案保障措施 第二个', '加大财政支持'],
  ])('is told by its number, also at the end of a question: %s', async (question, item) => {
    expect(await answersTo(question)).toEqual(['answered', expect.stringContaining(item)]);
  });

  it('is no reason for the others', async () => {
    expect(await answersTo('岚州渔港方案保障措施 为什么')).not.toContain('answered');
  });
});

describe('a question that follows an answer', () => {
  it('is answered elsewhere in its document where that section lacks a word of it', async () => {
    const before = '岚州渔港内倾倒垃圾罚多少';
    expect((await answersTo(before))[1]).toContain('第三条');
    expect((await answersTo('餐馆：岚州渔港内倾倒垃圾罚多少', before))[1]).toContain('第四条');
  });

  it('asks for the deadline of what was quoted, by the name of its plan too', async () => {
    expect((await answersTo('岚州市渔港建设方案产值 哪一年', '岚州渔业产值达到多少'))[1]).toContain('2028年');
  });

  it('asks until when its plan holds', async () => {
    expect((await answersTo('岚州渔港方案 施行 到什么时候'))[1]).toContain('有效期至2028年12月31日');
  });

  const askAfter = async (question: string, before: string) => {
    const near = (await library.answer(before)).quotes[0]!.part;
    const { asked, found } = await answerAfter({ question, before }, { near }, library);
    return { asked, status: found.status, words: found.quotes[0]?.text };
  };

  it('asks the same of what it names, rather than for any words of it', async () => {
    const { asked, status, words } = await askAfter('餐馆呢', '岚州渔港内倾倒垃圾罚多少');
    expect([asked, status]).toEqual(['餐馆：岚州渔港内倾倒垃圾罚多少', 'answered']);
    expect(words).toContain('一千元以上');
  });

  it('finds an article by its number in the document of the answer', async () => {
    const other = entryOf('other.txt', RULES.replaceAll('渔港', '灯塔').replaceAll('岚州', '澄海'));
    const several = await openEntries([other, entryOf('rules.txt', RULES)]);
    const before = '岚州渔港内倾倒垃圾罚多少';
    const near = (await several.answer(before)).quotes[0]!.part;
    const { found } = await answerAfter({ question: '第四条', before }, { near }, several);
    expect(found.quotes.map(({ text }) => text)).toEqual([expect.stringContaining('餐馆在渔港内')]);
  });

  it('is not answered by what another document says of a name alone', async () => {
    expect((await library.answer('开放日呢')).status).toBe('answered');
    expect((await askAfter('开放日呢', '岚州渔港内倾倒垃圾罚多少')).status).not.toBe('answered');
  });

  it('shows what is nearest to both where nothing is near to it alone', async () => {
    expect((await library.answer('那红烧鲫鱼怎么做')).status).toBe('none');
    const { asked, status } = await askAfter('那红烧鲫鱼怎么做', '岚州渔港内倾倒垃圾罚多少');
    expect([asked, status]).toEqual(['岚州渔港内倾倒垃圾罚 那红烧鲫鱼怎么做', 'related']);
  });
});
