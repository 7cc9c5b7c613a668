import { describe, expect, it } from 'vitest';
import { linkTo } from '../../src/cite/fragment.js';
import { makePassage } from '../../src/corpus/passages.js';
import { flatten } from '../../src/corpus/sections.js';
import { windowsAround } from '../../src/rank/windows.js';
import { slice } from '../../src/text/span.js';
import { findWraps } from '../../src/text/wraps.js';
import { allPlans, entryOf } from '../support/plans.js';

const seed = (body: string) =>
  entryOf('plan.txt', `---\ntitle: 南湖市公园行动方案\nurl: https://example.org/p\n---\n${body}`);

const sentencesOf = (body: string): string[] =>
  flatten(seed(body).sections).flatMap(({ document, sentences }) =>
    sentences.map((sentence) => slice(document.text, sentence)),
  );

const WRAPPED = `一、总体目标
到2028年，全市建成口袋公园300个，新增绿道1
200公里，游客满意度达到百分之九
十二，公园绿地面积达到60
万公顷，志愿者人数不少于5000人。
二、重点任务
（一）建设社区公园。支持街道利用空地建设社
区公园，配齐健身器材。
（二）保护古树。建立古树名木档案，推行一树
一策。`;

describe('lines that were wrapped at a width', () => {
  it('are read as one, and quoted with their breaks', () => {
    expect(sentencesOf(WRAPPED)).toEqual([
      '一、总体目标',
      '到2028年，全市建成口袋公园300个，新增绿道1\n200公里，游客满意度达到百分之九\n十二，公园绿地面积达到60\n万公顷，志愿者人数不少于5000人。',
      '二、重点任务',
      '（一）建设社区公园。',
      '支持街道利用空地建设社\n区公园，配齐健身器材。',
      '（二）保护古树。',
      '建立古树名木档案，推行一树\n一策。',
    ]);
  });

  it('are read as one where a blank line stands under every line', () => {
    const spaced = sentencesOf(WRAPPED.replaceAll('\n', '\n\n'));
    expect(spaced.map((words) => words.replaceAll('\n\n', '\n'))).toEqual(sentencesOf(WRAPPED));
  });

  it('part no number, unit or word of a target', () => {
    const { targets } = seed(WRAPPED).outline();
    expect(targets.map(({ value, unit }) => [value, unit])).toEqual([
      [300, '个'],
      [1200, '公里'],
      [92, '%'],
      [600_000, '公顷'],
      [5000, '人'],
    ]);
  });

  it('are joined under a table of contents, whose dots reach further and which sets no task', () => {
    const entry = (name: string, page: number): string => `${name}${'.'.repeat(60)}${page}`;
    const contents = [entry('一、总体目标', 1), entry('二、重点任务', 2), entry('（一）建设社区公园', 2)];
    const { targets, tasks } = seed(`${contents.join('\n')}\n${WRAPPED}`).outline();
    expect(targets).toHaveLength(5);
    expect(tasks).toHaveLength(2);
  });

  it('are one where a short line breaks off before a unit or follows a semicolon', () => {
    const body =
      '一、工作目标\n到2027年，存贷款新增1万亿元以上；\n银行机构新增贷款8000\n亿元以上，绿色贷款余额突破3\n万亿元；\n普惠机制累计投放信用贷款总额\n突破1500亿元。';
    expect(
      seed(body)
        .outline()
        .targets.map(({ subject, value }) => [subject, value]),
    ).toEqual([
      ['存贷款新增', 1e12],
      ['银行机构新增贷款', 8e11],
      ['绿色贷款余额', 3e12],
      ['普惠机制累计投放信用贷款总额', 1.5e11],
    ]);
  });

  it('are one where a line breaks off after a mark, a number stands alone, and brackets end a paragraph', () => {
    const body =
      '二、重点任务\n1.\n加快建设航空枢纽，\n进一步开辟航线，恢复国际航线三\n条。（责任单位：市交通局、\n市发展改革委）\n2.\n建设铁路枢纽。推进站房工程，确\n保年内开工。（责任单位：市铁路办）\n3.建设公路，打通断头路，加快推\n进高速公路建设。';
    expect(sentencesOf(body)).toEqual([
      '二、重点任务',
      '1.\n加快建设航空枢纽，\n进一步开辟航线，恢复国际航线三\n条。',
      '（责任单位：市交通局、\n市发展改革委）',
      '2.\n建设铁路枢纽。',
      '推进站房工程，确\n保年内开工。',
      '（责任单位：市铁路办）',
      '3.建设公路，打通断头路，加快推\n进高速公路建设。',
    ]);
  });

  it('begin a paragraph of their own under a heading with a comma, which reaches no edge', () => {
    const body =
      '一、港口为先，联运为主\n围绕水路与铁路货物换装联运，统筹码头改造\n与堆场扩建，着力打通进港道路。\n二、重点任务\n建设社区公园，支持街道利用空地建设社区公园\n，配齐器材。';
    expect(sentencesOf(body)[0]).toBe('一、港口为先，联运为主');
  });

  it('are one where a program set a name or an item of a row on a line of its own', () => {
    const body =
      '二、重点任务\n（一）服务基层。2027年全市\n“三支一扶”\n计划招募不少于1800人，做好人员的培训和\n管理工作。\n（二）建设项目。新开工项目2600个以上、\n竣工1200个以上，加快形成更多的实物工作\n量。';
    expect(
      seed(body)
        .outline()
        .targets.map(({ value, deadline }) => [value, deadline]),
    ).toEqual([
      [1800, '2027'],
      [2600, null],
      [1200, null],
    ]);
  });

  it('are one where a program cut the printed lines at their marks too', () => {
    const body =
      '二、重点任务\n（一）管好公园\n市园林局每年检查口袋公园两次，\n发现问\n题及时整改。\n养护经费由市级财政承担。\n支\n持街道利用空地，\n配齐健身器材，\n公园完\n好率不低于95%，并鼓励社会认养古树和长\n椅。（市园林局、\n市财政局负\n责）\n（二）保护古树\n建档。';
    expect(sentencesOf(body)).toEqual([
      '二、重点任务',
      '（一）管好公园',
      '市园林局每年检查口袋公园两次，\n发现问\n题及时整改。',
      '养护经费由市级财政承担。',
      '支\n持街道利用空地，\n配齐健身器材，\n公园完\n好率不低于95%，并鼓励社会认养古树和长\n椅。',
      '（市园林局、\n市财政局负\n责）',
      '（二）保护古树',
      '建档。',
    ]);
  });

  it('are one where the commas are those of a keyboard', () => {
    const body =
      '二、重点任务\n（一）推进改革。先行先试。\n涉及上级事权的改革,\n市直部门要积极向上级争取支持,做好衔接工作,加快推\n动落地见效,总结经验,形成一批可以推广的改革成果和\n案例。';
    expect(sentencesOf(body).slice(3)).toEqual([
      '涉及上级事权的改革,\n市直部门要积极向上级争取支持,做好衔接工作,加快推\n动落地见效,总结经验,形成一批可以推广的改革成果和\n案例。',
    ]);
  });

  it('are one over the number of a page, which is no sentence', () => {
    const body = WRAPPED.replace('百分之九\n', '百分之九\n— 2 —\n').replace('二、重点', '- 3 -\n二、重点');
    expect(sentencesOf(body).filter((sentence) => /^[—-]/u.test(sentence))).toEqual([]);
    expect(
      seed(body)
        .outline()
        .targets.map(({ value }) => value),
    ).toContain(92);
  });

  it('are read with Windows line ends too', () => {
    expect(sentencesOf(WRAPPED.replaceAll('\n', '\r\n'))).toHaveLength(7);
  });

  it('never reach into the ends of a link', () => {
    for (const section of flatten(seed(WRAPPED).sections)) {
      for (const sentence of section.sentences) {
        const link = decodeURIComponent(linkTo(makePassage(section, sentence))!);
        expect(link).not.toMatch(/[\r\n]|,一策。$/u);
      }
    }
  });
});

describe('lines that stay apart', () => {
  it.each([
    ['a list that ends no sentence', '组长，张三\n副组长，李四\n组员，王五\n组员，赵六'],
    ['short lines under a title', '总体要求\n坚持生态优先，绿色发展。\n基本原则\n统筹规划，分步实施。'],
    [
      'one paragraph a line, of which two lack their stop',
      `工作要求，要落实\n各区，要配合\n${`${'全市上下要认真落实各项工作要求，'.repeat(5)}确保见效。\n`.repeat(4)}`,
    ],
    [
      'one sentence a line, of which few break off',
      `${'各区要落实各项工作，确保见效。\n'.repeat(10)}支持街道利用空地，建设社\n区公园，配齐健身器材，建\n立档案。`,
    ],
    [
      'lines between which a blank one stands',
      '支持街道利用空地，建设社\n\n区公园，配齐健身器材，建\n\n立档案。',
    ],
    ['bullets', '- 建设社区公园，配齐器材\n- 保护古树，建立档案\n- 推行一树一策。'],
    ['indented paragraphs', '建设社区公园，配齐器材\n　　保护古树，建立档案\n　　推行一树一策。'],
  ])('are %s', (_, text) => {
    expect([...findWraps(text, { start: 0, end: text.length })]).toEqual([]);
  });

  it('are those of every plan that has one paragraph a line', () => {
    for (const { document } of allPlans())
      expect([document.id, [...document.wraps]]).toEqual([document.id, []]);
  });
});

describe('radicals in the place of ideographs', () => {
  it('number the headings that they stand in', () => {
    const { sections } = seed(
      '⼀、总体要求\n建设⽣态城市。\n⼆、重点任务\n（⼀）保护⽔源。\n（⼆）种植⾏道树。',
    );
    expect(flatten(sections).map(({ path }) => path.at(-1))).toEqual([
      '⼀、总体要求',
      '⼆、重点任务',
      '（⼀）保护⽔源',
      '（⼆）种植⾏道树',
    ]);
  });
});

describe('the number of a printed page within a sentence', () => {
  const PAGED =
    '二、重点任务\n\n（一）建设公园。到2028年，建成公园300个，公园绿地面积达到\n\n— 12 —\n\n60万公顷，志愿者不少于5000人。\n\n（二）保护古树。推行一树一策。\n\n- 13 -\n';
  const { document, sections, outline } = seed(PAGED);
  const first = flatten(sections).find(({ path }) => path.at(-1) === '（一）建设公园');

  it('parts no target', () => {
    expect(outline().targets.map(({ value, unit }) => [value, unit])).toEqual([
      [300, '个'],
      [600_000, '公顷'],
      [5000, '人'],
    ]);
  });

  it('shows only in the part of an answer that it parts', () => {
    expect(first!.clauses().map((clause) => slice(document.text, clause))).toEqual([
      '（一）建设公园。',
      '到2028年，建成公园300个，',
      '公园绿地面积达到\n\n— 12 —\n\n60万公顷，',
      '志愿者不少于5000人。',
    ]);
    const windows = windowsAround(makePassage(first!, first!.sentences[1]!));
    const paged = windows.filter(({ span }) => slice(document.text, span).includes('12'));
    expect(paged.map(({ first, last }) => [first, last])).toEqual([[2, 2]]);
  });

  it('is shown whole where several stand in one sentence with commas of their own', () => {
    const { sections, document } = seed(
      '一、任务\n\n建设<!-- 甲，乙 -->公园<!-- 丙，丁 -->三百个，绿地六十处，古树五棵。',
    );
    const [task] = flatten(sections).filter(({ path }) => path.at(-1) === '一、任务');
    const clauses = task!.clauses().map((clause) => slice(document.text, clause));
    expect(clauses).toContain('建设<!-- 甲，乙 -->公园<!-- 丙，丁 -->三百个，');
  });

  it('ends no task', () => {
    expect(
      outline()
        .tasks.map(({ span }) => slice(document.text, span))
        .at(-1),
    ).toBe('（二）保护古树。推行一树一策。');
  });
});
