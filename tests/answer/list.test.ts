import { describe, expect, it } from 'vitest';
import { openAllPlans, openEntries, openSeeds } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const { library } = await openSeeds();
const seven = await openAllPlans();
const partsOf = async (question: string, of = library): Promise<string[]> =>
  (await of.answer(question)).quotes.map(({ text, answer }) => text.slice(answer.start, answer.end));

const PLAN = `---
title: 江州市通知
---
一、总体要求
2023年5月30日发布方案，解读如下：
（1）甲区：电话6612345。甲区另设窗口。
（2）乙区：电话6612346。
二、基本原则
坚持以下原则。
（一）政府引导
由市政府统筹。
（二）市场主导
由企业投入。
三、保障措施
（一）加强组织领导
建立专班。
（二）强化资金保障
设立基金。
`;
const own = await openEntries([entryOf('notice.txt', PLAN)]);

describe('a question for all of something', () => {
  it.each([
    ['保障措施有哪些', 4],
    ['有哪些重点任务', 16],
    ['16项任务是什么', 16],
    ['What are the safeguards?', 4],
    ['第二个方向的内容', 4],
    ['五大方向是什么', 5],
    ['政策亮点有哪三个', 3],
  ])('%s is answered by all %i of them, in the order of the text', async (question, count) => {
    const { status, kind, quotes } = await library.answer(question);
    expect([status, kind, quotes.length]).toEqual(['answered', 'list', count]);
    const starts = quotes.map(({ passage }) => passage.span.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('shows figures before goals without one, as /target does', async () => {
    for (const question of ['目标是什么', '目标', 'list the targets']) {
      const answer = await library.answer(question);
      const measured = answer.quotes.map(({ labels }) => labels.targets[0]!.value !== null);
      expect([answer.listed, measured]).toEqual([
        'figures first',
        [...Array(3).fill(true), ...Array(6).fill(false)],
      ]);
    }
    expect((await partsOf('第三个目标'))[0]).toMatch(/技术攻坚/u);
  });

  it('says the sentence that announces them', async () => {
    expect((await library.answer('保障措施有哪些')).announcement?.text).toContain(
      '提出加强组织领导、推进机制创新',
    );
  });

  it('finds the items under a heading that it names', async () => {
    expect(await partsOf('基本原则有哪些', own)).toEqual([
      '（一）政府引导\n由市政府统筹。',
      '（二）市场主导\n由企业投入。',
    ]);
  });

  it('finds the items that a colon leads to, where the fact is not stated before', async () => {
    expect(await partsOf('方案怎么解读', own)).toEqual([
      '（1）甲区：电话6612345。甲区另设窗口。',
      '（2）乙区：电话6612346。',
    ]);
    expect(await partsOf('方案何时发布', own)).toEqual(['2023年5月30日发布方案，解读如下：']);
    expect(await partsOf('什么时候发布', own)).toEqual(['2023年5月30日发布方案，解读如下：']);
  });

  it.each(['总体目标是什么', '产业能级的目标是什么'])(
    'is not what one is asked for: %s',
    async (question) => {
      const { status, kind, quotes } = await library.answer(question);
      expect([status, kind]).toEqual(['answered', 'passage']);
      expect(quotes[0]!.text).toMatch(/总体目标|产业能级完成新跃升/u);
    },
  );

  it.each(['没有提到哪些保障措施', '上海的保障措施有哪些', '除了组织领导还有哪些保障措施'])(
    'is no list where the plan has no such one: %s',
    async (question) => {
      expect((await library.answer(question)).kind).not.toBe('list');
    },
  );
});

const LAW = `---
title: 江州市数据条例
---
第一章　总则

第一条　为了规范数据处理，制定本条例。

第二章　法律责任

第二条　违反本条例第一条的，责令改正。

第三条　出售原始数据的，处十万元以下罚款。
`;
const NOTICE = `---
title: 江州市城市大脑方案
publisher: 江州市人民政府
---
一、实事项目

1.扩大教育供给。新建小学3所。（牵头单位：区教育局）

2.优化公共交通。新增公交线路12条。（牵头单位：区交通局）

二、支持政策

（一）财政支持。每年安排5亿元。

（二）人才支持。资助领军人才。

三、保障机制

- 组织保障：由市长任专班组长。
- 资金保障：由两级财政分担。
- 考核保障：纳入年度考核。
`;
const law = await openEntries([entryOf('law.txt', LAW)]);
const brain = await openEntries([entryOf('brain.md', NOTICE)]);

describe('a question for one of several by its number', () => {
  it.each([
    ['第三项保障措施是什么', '加强政策创新和财政支持力度，优化产业发展资金投入机制。'],
    ['第3项保障措施', '加强政策创新和财政支持力度，优化产业发展资金投入机制。'],
    ['What is the third safeguard?', '加强政策创新和财政支持力度，优化产业发展资金投入机制。'],
    ['第一条亮点是什么', '一是把握“创新”的总基调。'],
  ])('%s is answered by that one alone', async (question, words) => {
    const { status, kind } = await library.answer(question);
    expect([status, kind]).toEqual(['answered', 'passage']);
    expect(await partsOf(question)).toEqual([words]);
  });

  it('finds it under a heading', async () => {
    expect(await partsOf('第2项实事的内容是什么', brain)).toEqual([
      '2.优化公共交通。新增公交线路12条。（牵头单位：区交通局）',
    ]);
  });

  it('is not answered where there are not so many', async () => {
    expect((await library.answer('第五项保障措施是什么')).status).not.toBe('answered');
  });
});

describe('a question for the parts of a document', () => {
  it.each([
    ['本条例一共几章', law, ['第一章　总则', '第二章　法律责任']],
    ['What are the chapters?', law, ['第一章　总则', '第二章　法律责任']],
    ['有哪些牵头单位', brain, ['（牵头单位：区教育局）', '（牵头单位：区交通局）']],
    [
      'What are the safeguards?',
      brain,
      ['- 组织保障：由市长任专班组长。', '- 资金保障：由两级财政分担。', '- 考核保障：纳入年度考核。'],
    ],
    ['支持政策有几项', brain, ['（一）财政支持。每年安排5亿元。', '（二）人才支持。资助领军人才。']],
  ])('%s lists them all, in order', async (question, of, parts) => {
    expect((await of.answer(question)).kind).toBe('list');
    expect(await partsOf(question, of)).toEqual(parts);
  });

  const measures = entryOf(
    'measures.txt',
    `---
title: 江州市支持无人机产业若干措施
---
一、强化技术攻关。支持联合攻关。（市科委负责）

二、扩大飞行场景。开放试点空域。（市交通委负责）

三、保障措施

市有关部门要加强协同，形成合力。
`,
  );

  it.each([
    ['江州无人机产业的主要措施', 2],
    ['江州支持无人机有几条措施', 2],
    ['What are the measures?', 2],
    ['无人机的保障措施有哪些', 1],
  ])('is not narrowed by the names of the document: %s', async (question, count) => {
    const { status, kind, quotes } = await (await openEntries([measures])).answer(question);
    expect([status, kind, quotes.length]).toEqual(['answered', 'list', count]);
  });

  it('lists the targets of one year', async () => {
    const [document] = seven.library.entries.flatMap((entry) =>
      entry.document.id === 'yunze-biomed' ? [entry.document] : [],
    );
    const { quotes } = await seven.library.answer('列出2026年的所有量化目标', { document });
    const parts = quotes.map(({ text }) => text).join('\n');
    for (const amount of ['三千亿元', '两百家', '3至5个', '不低于8%', '25周以内'])
      expect(parts).toContain(amount);
    expect(parts).not.toContain('五千亿元');
  });
});

describe('a question for how many there are', () => {
  it.each([
    ['有多少项任务', '16项重点任务'],
    ['How many tasks?', '16项重点任务'],
    ['几项保障措施', '4项保障措施'],
  ])('%s is answered by the count that the plan states', async (question, stated) => {
    const { kind, quotes } = await library.answer(question);
    const [{ text, highlights } = { text: '', highlights: [] }] = quotes;
    expect(kind).toBe('fact');
    expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual([stated]);
  });

  it('is answered by the items where the plan states no count', async () => {
    expect((await own.answer('一共有几项保障措施')).quotes).toHaveLength(2);
  });
});

describe('the items of every plan', () => {
  it.each(['任务有哪些', '保障措施有哪些', '目标有哪些'])(
    'are slices of it, each with a short head: %s',
    async (question) => {
      const all = seven.library.entries.map(({ document }) => seven.library.answer(question, { document }));
      const lists = (await Promise.all(all)).filter(({ kind }) => kind === 'list');
      expect(lists.length).toBeGreaterThan(3);
      for (const { text, answer, passage } of lists.flatMap(({ quotes }) => quotes)) {
        expect(passage.section.document.text.slice(passage.span.start, passage.span.end)).toBe(text);
        expect(text.length).toBeLessThanOrEqual(300);
        expect(answer.end - answer.start).toBeLessThanOrEqual(200);
      }
    },
  );
});
