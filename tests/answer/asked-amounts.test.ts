import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const PLAN = `---
title: 岚州市海洋牧场振兴计划（2026—2030年）
publisher: 岚州市人民政府
date: 2026-03-02
---
岚政发〔2023〕7号
各县人民政府：
现将《岚州市海洋牧场振兴计划（2026—2030年）》印发给你们，请认真贯彻执行。
岚州市人民政府
2026年3月2日
一、目标
2025年以来，渔业稳步发展。
建设渔民驿站30座以上。
2025年，海水养殖产值达到40亿元。到2030年，海水养殖产值达到90亿元。
新增码头投资30亿元，其中总部码头投资5亿元。
二、任务
1.发展深水网箱。开展三号海域勘测，形成养殖体系。
2.服务渔民。渔民饭堂每人每次补贴3元。
3.加强巡查。渔政船应当每月至少巡查2次养殖区。
4.吸引人才。推动常住人口增长3%以上，有进出口实绩的企业数量增长7%，高效指挥调度渔政船。
5.宣传海洋文化。2026年5月办好海洋展会，组织媒体采访，制作系列节目，推出网上展厅，邀请学校师生参观体验，扩大海洋牧场的影响。
6.丰富节庆活动。培育链主渔企4家。在海洋牧场节宣传海洋文化。
`;
const library = await openEntries([entryOf('plan.txt', PLAN)]);
const marked = async (question: string) => {
  const { status, quotes } = await library.answer(question);
  const { text, answer, highlights } = quotes[0]!;
  return {
    status,
    part: text.slice(answer.start, answer.end),
    marked: highlights.map(({ start, end }) => text.slice(start, end)),
  };
};

describe('an amount', () => {
  it.each([
    ['a sum of all', '岚州海洋牧场总投资'],
    ['a price, where a grant is given', '岚州渔民饭堂一顿饭多少钱'],
    ['an extent', '深水网箱多大'],
    ['a number of people', '岚州常住人口'],
    ['one of the year that only opens what stands before', '岚州2025年建设渔民驿站多少座'],
    ['growth of the thing itself', '岚州进出口增速'],
  ])('is none of what is asked for: %s', async (_, question) => {
    expect((await marked(question)).status).not.toBe('answered');
  });

  it.each(['链主渔企要培育几家', '培育多少家链主渔企'])(
    'is that of the thing, whose first character ends other things: %s',
    async (question) => {
      expect(await marked(question)).toMatchObject({ status: 'answered', marked: ['4家'] });
    },
  );

  it('is how often something is done', async () => {
    expect(await marked('渔政船多久巡查一次养殖区')).toMatchObject({
      status: 'answered',
      part: expect.stringContaining('每月至少巡查2次'),
    });
  });

  it('is a goal where one is asked for, whatever time stands beside it', async () => {
    expect(await marked('近三年海水养殖产值目标')).toMatchObject({ status: 'answered', marked: ['90亿元'] });
    expect(await marked('海水养殖产值现在多少')).toMatchObject({ marked: ['40亿元'] });
  });
});

describe('a day', () => {
  it.each(['海洋牧场节是哪天', '海洋牧场节几月几号'])('is that of what is named: %s', async (question) => {
    expect((await marked(question)).status).not.toBe('answered');
  });
});

describe('a person or a body', () => {
  it('does what is asked', async () => {
    expect((await marked('岚州海洋牧场计划谁起草的')).status).not.toBe('answered');
    expect((await marked('岚州海洋牧场总指挥是谁')).status).not.toBe('answered');
  });
});
