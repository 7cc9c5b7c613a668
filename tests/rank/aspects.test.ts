import { describe, expect, it } from 'vitest';
import { ASPECTS } from '../../src/lexicon/aspects.js';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const STORE = `---
title: 青石冷库
publisher: 江州晚报
date: 2024-05-06
---

青石冷库是江州的一座公用冷库，青石冷库与江州农贸市场相邻，归江州供销社所有，全库共四层，自下而上分给肉、鱼、菜、果四家商户，每层两百间，由商户轮流值守。
五十年代由省里出图，周明远执笔，梁世荣校对，大修那年图纸送进了档案馆，如今只剩一张底稿，挂在二楼的走廊里，来参观的人都要在它前面站上一会儿，听老师傅讲一讲当年的事情。
门前铺满条石，大家便这样称呼，取自当地方言，老一辈的商户到现在还这么说，年轻人多半已经不知道了，只在新招牌上见过这几个字，也没有谁再去问一问它们是从哪里来的、说的是什么。
鲜鱼上岸以后先送进来，供渔民周转，旺季一天进出两百吨，码头上的人从早忙到晚，卡车排到桥头，过磅的、记账的、搬运的各有各的活计，一直要到天黑才能歇下来喝上一口热汤。
管道老化漏氨，因此大修了一次，前后花了九个月，商户搬到城南的临时仓里去住了一冬，等到第二年开春才陆续搬回来，房租也比从前便宜了一些，大家都说这笔买卖做得划算。
`;

describe('what a text tells in other words than the question', () => {
  it('comes before the line that names the subject most', async () => {
    const { quotes } = await (await openEntries([entryOf('store.txt', STORE)])).answer(
      '青石冷库大修的原因？',
    );
    const [{ text, answer }] = quotes as [(typeof quotes)[0]];
    expect(text.slice(answer.start, answer.end)).toContain('因此大修了一次');
  });

  it.each([
    ['这座冷库是什么颜色', '外墙刷成了淡绿色', '全库共四层'],
    ['这座冷库在哪里', '坐落于石桥街', '归供销社所有'],
    ['这项工作由谁负责', '市商务局牵头', '到2027年建成'],
    ['制定的目的是什么', '旨在保障供应', '全库共四层'],
    ['对农户有什么补贴', '每亩给予80元', '全库共四层'],
  ])('%s is told by %s, not by %s', (question, told, other) => {
    const asked = ASPECTS.filter(({ asks }) => new RegExp(asks, 'u').test(question));
    const tells = (text: string): boolean => asked.some((aspect) => new RegExp(aspect.tells, 'u').test(text));
    expect([tells(told), tells(other)]).toEqual([true, false]);
  });
});
