import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const RULES = `---
title: 汐川市河道垂钓管理条例
type: law
date: 2024-03-02
---
第一条　本市河道的垂钓，适用本条例。

第二条　饭店不得违反规定为顾客提供垂钓服务。

第三条　违反本条例规定，饭店、民宿以及从事旅游服务的单位，在禁止垂钓的区域，为顾客垂钓提供服务的，由水务部门处以一千元罚款。

第四条　违反本条例规定，在禁止垂钓的区域垂钓的，由水务部门处以五十元罚款。
`;
const library = await openEntries([entryOf('rules.txt', RULES)]);
const partOf = async (question: string) => {
  const { quotes } = await library.answer(question);
  return quotes[0]!.text.slice(quotes[0]!.answer.start, quotes[0]!.answer.end);
};

describe('a fine', () => {
  it.each([
    ['汐川乱垂钓罚多少', '五十元'],
    ['饭店给顾客垂钓提供服务罚多少', '一千元'],
  ])('is the one for the deed asked for, not for a narrower one: %s', async (question, sum) => {
    expect(await partOf(question)).toContain(sum);
  });
});

const GRADED = `---
title: 云泽市湿地保护条例
type: law
---
第一条　违反本条例规定，破坏湿地的，由市林业部门按照下列规定处以罚款：

（一）涉及一级湿地的，处每亩50万元以上100万元以下的罚款；

（二）涉及二级湿地的，处每亩20万元以上50万元以下的罚款。

第二条　违反本条例规定，占用湿地的，由市林业部门按照下列规定处以罚款：

（一）涉及一级湿地的，处每亩20万元以上50万元以下的罚款；

（二）涉及二级湿地的，处每亩5万元以上20万元以下的罚款。
`;

describe('a fine by grade', () => {
  it.each([
    ['破坏一级湿地罚多少', '100万元'],
    ['占用一级湿地罚多少', '20万元以上50万元以下'],
    ['占用了二级湿地要罚款多少', '5万元'],
  ])('is the one under the deed asked for: %s', async (question, sum) => {
    const graded = await openEntries([entryOf('graded.txt', GRADED)]);
    const { quotes } = await graded.answer(question);
    expect(quotes[0]!.text.slice(quotes[0]!.answer.start, quotes[0]!.answer.end)).toContain(sum);
  });
});
