import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const PLAN = `---
title: 岚州市渔港建设方案（2026—2028年）
publisher: 岚州市人民政府
---
一、总体要求
探索渔港管理新机制、冷库建设新模式、渔船停泊新标准等“六大创新”。
二、主要任务
（一）建设渔港。建成3座现代渔港，扶持养殖户。
（二）扶持创业。到2028年，建成5个青年渔村。对入驻青年渔村的创业者给予最高20万元补贴。
（三）养护渔港。渔港养护纳入考核，考核结果作为养护经费分配的依据。渔港养护费由市、县两级财政分担。
（四）奖励船东。给予船东3万元奖励。
（五）保护海湾。统筹水源保护、清淤、治污、补沙和造林五个方面提出工程部署。
（六）升级产业。推动养殖、冷链、旅游“三大转型”。深入实施“海上粮仓”工程。
`;
const library = await openEntries([entryOf('plan.txt', PLAN)]);
const ask = async (question: string) => {
  const { status, quotes } = await library.answer(question);
  return { status, marked: quotes[0]?.highlights.map(({ start, end }) => quotes[0]!.text.slice(start, end)) };
};

describe('a number that is asked for', () => {
  it('counts what the question is about, and nothing else in its sentence', async () => {
    expect((await ask('岚州冷库建多少个')).status).not.toBe('answered');
    expect(await ask('岚州要建几座渔港')).toEqual({ status: 'answered', marked: ['3座'] });
  });

  it('is none of the aspects in which something is done to it', async () => {
    expect((await ask('岚州部署了几大工程')).status).not.toBe('answered');
  });

  it('is a sum where money is asked for, and no number of those who get it', async () => {
    expect(await ask('青年渔村能拿多少补贴')).toEqual({ status: 'answered', marked: ['20万元'] });
    expect((await ask('养殖户能拿多少补贴')).status).not.toBe('answered');
    expect((await ask('渔港奖励多少名船东')).status).not.toBe('answered');
  });
});

describe('a row that is asked for by its number', () => {
  it('is one of that name, and no other of so many', async () => {
    expect((await ask('岚州三大转型有哪些')).status).toBe('answered');
    expect((await ask('岚州三大工程有哪些')).status).toBe('related');
  });
});

describe('who bears a cost', () => {
  it.each(['渔港养护费谁出', '渔港养护的钱从哪里来'])(
    '%s is answered by the words that say so',
    async (question) => {
      const { status, quotes } = await library.answer(question);
      const { text, answer } = quotes[0]!;
      expect(status).toBe('answered');
      expect(text.slice(answer.start, answer.end)).toContain('由市、县两级财政分担');
    },
  );

  it('is not said where money is only spoken of', async () => {
    expect((await ask('青年渔村的补贴谁出')).status).not.toBe('answered');
  });
});
