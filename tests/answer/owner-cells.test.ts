import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const PLAN = `---
title: 岚州市渔港建设方案（2026—2028年）
publisher: 岚州市人民政府
date: 2026-03-02
---
一、总体要求
到2028年，建成现代渔港12座，渔业产值达到90亿元。
附件
任务分工表
序号
重点任务
牵头单位
配合单位
1
改造老旧渔港
市海洋局
市财政局
2
建设产地冷库
市商务局、市农业农村局
3
举办海洋展会
市教育局
市文化和旅游局，各县人民政府
`;
const library = await openEntries([entryOf('plan.txt', PLAN)]);

describe('who is responsible, in cells that stand as lines', () => {
  it.each([
    ['谁负责改造老旧渔港', '市海洋局\n市财政局', '市海洋局'],
    ['岚州产地冷库由谁牵头', '市商务局、市农业农村局', '市商务局'],
    ['海洋展会由哪个单位牵头', '市教育局\n市文化和旅游局，各县人民政府', '市教育局'],
  ])('is named by the cells behind the task: %s', async (question, cells, first) => {
    const { status, quotes } = await library.answer(question);
    const { text, answer, highlights } = quotes[0]!;
    expect([status, text.slice(answer.start, answer.end)]).toEqual(['answered', cells]);
    expect(text.slice(highlights[0]!.start, highlights[0]!.end)).toBe(first);
  });

  it.each(['谁负责渔业', '谁负责培训养殖户', '岚州渔港方案由谁负责'])(
    'is not said of what is no task there: %s',
    async (question) => {
      expect((await library.answer(question)).status).not.toBe('answered');
    },
  );
});

describe('who is responsible for a whole plan', () => {
  const [fishing, salting] = ['渔场养护', '盐田修复'].map((name) => `岚州市${name}规划`);
  const head = (title: string) => `---\ntitle: ${title}\ntype: plan\n---\n# ${title}\n\n`;
  const part = '## 一、任务\n\n投放鱼苗80万尾，由市海洋局负责落实。\n\n';
  const answersTo = async (question: string, ...texts: readonly string[]) =>
    (await openEntries(texts.map((text, at) => entryOf(`${at}.md`, text)))).answer(question);

  it('is not told by another plan', async () => {
    const other = `${head(salting!)}## 一、实施\n\n本规划由市盐务局负责组织实施。\n`;
    const { status, quotes } = await answersTo(`${fishing}由谁负责组织实施`, head(fishing!) + part, other);
    expect([status, quotes[0]?.passage.section.document.title]).not.toEqual(['answered', salting]);
  });

  it('is not told by what is done according to plan, or decided', async () => {
    const text = `${head(fishing!)}## 一、任务\n\n禁渔补贴由市财政局按有关规定执行。\n\n市政府决定实施鱼苗投放，由市海洋局负责。\n`;
    expect((await answersTo(`${fishing}由谁负责落实`, text)).status).not.toBe('answered');
  });

  it('is told by what the plan says of itself', async () => {
    const text = `${head(fishing!)}${part}## 二、实施\n\n本规划由市农业农村局负责组织实施。\n`;
    const { status, quotes } = await answersTo(`${fishing}由谁负责组织实施`, text);
    expect([status, quotes[0]?.text]).toEqual(['answered', '本规划由市农业农村局负责组织实施。']);
  });
});

const LABELLED = `---
title: 岚州市滩涂管护方案
publisher: 岚州市人民政府
---
一、主要任务
（一）清理废弃网具
分片开展清理。
牵头单位：市海洋局
责任单位：各县人民政府
（二）修复盐生植被
补种碱蓬。牵头单位：市林业局；配合单位：市水利局。
（三）巡护候鸟栖地
设置巡护点。（市公安局牵头，市林业局配合）
（四）监测赤潮动态
布设浮标。（市环境监测局）
`;

describe('who is responsible, in labelled lines and bodies with their part', () => {
  it.each([
    ['清理废弃网具由哪个单位牵头', '牵头单位：市海洋局\n责任单位：各县人民政府'],
    ['修复盐生植被谁牵头', '牵头单位：市林业局；配合单位：市水利局'],
    ['监测赤潮动态由哪个部门负责', '（市环境监测局）'],
    ['巡护候鸟栖地由谁负责', '（市公安局牵头，市林业局配合）'],
  ])('%s', async (question, owners) => {
    const { status, quotes } = await (await openEntries([entryOf('plan.txt', LABELLED)])).answer(question);
    const { text, answer } = quotes[0]!;
    expect([status, text.slice(answer.start, answer.end)]).toEqual(['answered', owners]);
  });
});

describe('brackets at the end of items', () => {
  const GUIDE = `---
title: 岚州市渔业服务方案
type: plan
---
一、重点任务
（一）建设海上通信网络。推进航线信号覆盖。（市海洋局，市通信办、海缆公司、海塔公司）
（二）简化船舶登记。五年内登记时间压减到5天以内。（市交通局牵头，市税务局负责）
（三）办好不动产登记。压减登记时间。办理更快。
`;

  it('name companies beside offices', async () => {
    const { answer } = await openEntries([entryOf('guide.txt', GUIDE)]);
    const { status, quotes } = await answer('海上通信网络哪个局牵头');
    const [{ text, answer: part }] = quotes as [(typeof quotes)[0]];
    expect([status, text.slice(part.start, part.end)]).toEqual([
      'answered',
      '（市海洋局，市通信办、海缆公司、海塔公司）',
    ]);
  });

  it('are not those of an item on another thing', async () => {
    const { answer } = await openEntries([entryOf('guide.txt', GUIDE)]);
    const { status, quotes } = await answer('不动产登记时间五年内压到5天谁负责');
    expect([status, quotes[0]!.text.includes('市交通局')]).not.toEqual(['answered', true]);
  });
});
