import { describe, expect, it } from 'vitest';
import { toQuoteRecord } from '../../src/records.js';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const RUN_ON = `---
title: 澄海市渔港改造方案
type: plan
---
一、目标
到2027年，基本建成现代渔港。改善一批停泊条件，渔港面貌实现新提升；提升一批补给能力，渔船服务取得新突破。泊位达到300个。
二、任务
疏浚航道，修缮码头。
三、实施
为确保落实，提出强化统筹协调、完善资金渠道、加强宣传引导3项保障措施。成立市级专班，每月会商。设立改造基金，吸引社会投资。举办开放日活动，听取渔民意见。
`;
const HEADED = `---
title: 澄海市滩涂修复方案
type: plan
---
一、重点任务
（一）清除互花米草。分片人工清除。复查两年。
（二）补种红树林。选用本地树种。
二、保障措施
（一）加强组织领导。由分管副市长牵头。各镇配合。
（二）强化资金保障。列入年度预算。
`;

const first = async (text: string, question: string) => {
  const library = await openEntries([entryOf('plan.md', text)]);
  const { status, quotes } = await library.answer(question);
  const [{ text: words, answer }] = quotes as [(typeof quotes)[0]];
  return [status, words.slice(answer.start, answer.end)];
};

describe('a measure or a goal asked for by its name', () => {
  it.each([
    ['完善资金渠道怎么做', '设立改造基金，吸引社会投资。'],
    ['完善资金渠道', '设立改造基金，吸引社会投资。'],
    ['资金渠道是怎么回事', '设立改造基金，吸引社会投资。'],
    ['资金渠道怎么完善', '设立改造基金，吸引社会投资。'],
    ['统筹协调有什么内容', '成立市级专班，每月会商。'],
    ['如何强化统筹协调', '成立市级专班，每月会商。'],
    ['宣传引导是什么', '举办开放日活动，听取渔民意见。'],
    ['宣传引导具体指什么', '举办开放日活动，听取渔民意见。'],
    ['渔船服务取得新突破是指什么', '提升一批补给能力，渔船服务取得新突破'],
    ['渔港面貌实现新提升是什么', '改善一批停泊条件，渔港面貌实现新提升'],
  ])('gets its own sentence of a paragraph that runs on: %s', async (question, words) => {
    expect(await first(RUN_ON, question)).toEqual(['answered', words]);
  });

  it.each([
    ['加强组织领导具体做什么', '（一）加强组织领导。由分管副市长牵头。各镇配合。'],
    ['资金保障怎么强化', '（二）强化资金保障。列入年度预算。'],
    ['补种红树林怎么做', '（二）补种红树林。选用本地树种。'],
  ])('gets what stands under its heading: %s', async (question, words) => {
    expect(await first(HEADED, question)).toEqual(['answered', words]);
  });

  it('is not the row that only names it', async () => {
    const row = RUN_ON.replace(/(?<=3项保障措施。).*/u, '');
    expect((await first(row, '宣传引导具体指什么'))[0]).not.toBe('answered');
  });

  it('is not what says more than its name', async () => {
    expect(await first(HEADED, '渔民的资金保障怎么强化')).not.toEqual(['answered', expect.anything()]);
  });

  it('is called so in the record of a list where its sentence does not say it', async () => {
    const namesIn = async (text: string): Promise<(string | undefined)[]> => {
      const { quotes } = await (await openEntries([entryOf('plan.md', text)])).answer('保障措施有哪些');
      return quotes.map((quote) => toQuoteRecord(quote).name);
    };
    expect(await namesIn(RUN_ON)).toEqual(['强化统筹协调', '完善资金渠道', '加强宣传引导']);
    expect(await namesIn(HEADED)).toEqual([undefined, undefined]);
  });
});
