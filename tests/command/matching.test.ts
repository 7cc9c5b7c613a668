import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matching } from '../../src/command/matching.js';
import { headed } from '../../src/corpus/sections.js';
import { slice } from '../../src/text/span.js';
import { anyText } from '../support/any-text.js';
import { openAllPlans, openSeeds } from '../support/library.js';

const { library } = await openSeeds();
const { library: allPlans } = await openAllPlans();

function namesIn({ entries }: typeof library) {
  const outlines = entries.map(({ outline }) => outline());
  const tasks = outlines.flatMap((outline) => outline.tasks);
  return {
    target: outlines.flatMap(({ targets }) => targets.map(({ subject }) => subject)),
    direction: [...new Set(tasks.flatMap(({ direction }) => direction ?? []))],
    heading: entries.flatMap(({ sections }) => headed(sections).map(({ path }) => path.at(-1) ?? '')),
    safeguard: outlines.flatMap(({ safeguards }) => safeguards.map(({ name }) => name)),
    task: tasks.map(({ section, span }) => slice(section.document.text, span)),
  };
}

type Kind = keyof ReturnType<typeof namesIn>;

const names = namesIn(library);
const everywhere = namesIn(allPlans);
const find = (kind: Kind, typed: string): string[] => matching(library, typed, names[kind], (name) => name);
const among = (typed: string, items: readonly string[]): string[] =>
  matching(library, typed, items, (item) => item);

describe('what has been typed so far', () => {
  it.each<[Kind, string, string]>([
    ['target', '核心', '核心产业规模'],
    ['target', '產業規模', '核心产业规模'],
    ['target', '产 业 能', '产业能级'],
    ['direction', '夯实', '二是全力夯实人工智能底层基础，筑牢产业创新发展底座'],
    ['direction', '持续构', '五是持续构建人工智能产业生态，营造国际一流发展环境'],
    ['heading', '主要思路', '二、主要思路和目标'],
    ['safeguard', '機制', '推进机制创新'],
    ['task', '２．０', '支持海淀区建设城市大脑2.0，推动北京市高级别自动驾驶示范区3.0等项目实施。'],
    ['task', '算力', '新建或改建一批商业化公共算力中心，实施算力伙伴计划，推进跨区域算力协同。'],
  ])('finds the %s by the Chinese %s', (kind, typed, first) => {
    expect(find(kind, typed)[0]).toBe(first);
  });

  it.each<[Kind, string, string]>([
    ['target', 'h', '核心产业规模'],
    ['target', 'hexinchany', '核心产业规模'],
    ['target', 'hexin chanye', '核心产业规模'],
    ['target', '核心chanye', '核心产业规模'],
    ['target', 'hxcygm', '核心产业规模'],
    ['target', 'zengz', '增长'],
    ['target', 'cy', '产业能级'],
    ['direction', 'ershi', '二是全力夯实人工智能底层基础，筑牢产业创新发展底座'],
    ['direction', 'dicengji', '二是全力夯实人工智能底层基础，筑牢产业创新发展底座'],
    ['direction', 'jiakuaituidong', '四是加快推动人工智能场景建设，牵引创新成果落地应用'],
    ['direction', '场景jian', '四是加快推动人工智能场景建设，牵引创新成果落地应用'],
    ['heading', 'zhuyaosilu', '二、主要思路和目标'],
    ['safeguard', 'jqzz', '加强组织领导'],
    ['safeguard', 'zhengce', '强化政策支撑'],
    ['task', 'suanli', '新建或改建一批商业化公共算力中心，实施算力伙伴计划，推进跨区域算力协同。'],
    ['task', 'sl', '新建或改建一批商业化公共算力中心，实施算力伙伴计划，推进跨区域算力协同。'],
  ])('finds the %s by the pinyin %s', (kind, typed, first) => {
    expect(find(kind, typed)[0]).toBe(first);
  });

  it.each<[Kind, string, string]>([
    ['target', 'scal', '核心产业规模'],
    ['safeguard', 'organi', '加强组织领导'],
    ['safeguard', 'Policy', '强化政策支撑'],
    ['task', 'comput', '新建或改建一批商业化公共算力中心，实施算力伙伴计划，推进跨区域算力协同。'],
    ['task', 'computing pow', '新建或改建一批商业化公共算力中心，实施算力伙伴计划，推进跨区域算力协同。'],
    ['task', 'compute', '新建或改建一批商业化公共算力中心，实施算力伙伴计划，推进跨区域算力协同。'],
  ])('finds the %s by the English %s', (kind, typed, first) => {
    expect(find(kind, typed)[0]).toBe(first);
  });

  it.each(['t', 'ta', 'tal', 'talent', 'talents'])(
    'finds by %s only what is about talent, if at all',
    (typed) => {
      const found = among(typed, ['人才培养', '数据专区', '公共算力']);
      expect(found).toEqual(typed.length > 1 ? ['人才培养'] : []);
    },
  );

  it('finds by safeguard what a plan calls so', () => {
    expect(among('safegu', ['主要目标', '保障措施'])).toEqual(['保障措施']);
    expect(among('safeguard', ['主要目标', '保障措施'])).toEqual(['保障措施']);
  });

  it('finds nothing by initials that begin inside a word', () => {
    expect(among('yg', ['核心产业规模'])).toEqual([]);
    expect(among('gm', ['核心产业规模'])).toEqual(['核心产业规模']);
  });

  it('finds what holds half of the words, and nothing that holds fewer', () => {
    expect(among('公共算力中心补贴政策', ['公共算力', '数据专区'])).toEqual(['公共算力']);
    expect(among('公共算力补贴政策申请', ['公共算力', '数据专区'])).toEqual([]);
  });

  it('finds nothing that is not there', () => {
    for (const typed of ['量子通信', 'liangzi', 'quantum', 'qx', 'nowhere', '?', 'z9'])
      expect(find('target', typed)).toEqual([]);
  });
});

describe('the order', () => {
  it('is that of the items where nothing was typed', () => {
    expect(find('target', '')).toEqual(names.target);
    expect(find('target', ' \u3000 ')).toEqual(names.target);
  });

  it('puts the name itself before what begins with it, and that before what holds it', () => {
    expect(among('增长', ['持续增长', '增长率', '增长', '二、增长'])).toEqual([
      '增长',
      '二、增长',
      '增长率',
      '持续增长',
    ]);
    expect(among('增长', ['增长率 到二〇二五年', '增长 持续保持'])[0]).toBe('增长 持续保持');
  });

  it('puts what holds the words before what holds a synonym of them', () => {
    expect(among('算力', ['计算能力', '公共算力'])).toEqual(['公共算力', '计算能力']);
  });

  it('puts a beginning in pinyin before one in initials, and both before the middle of a name', () => {
    expect(among('shi', ['城市大脑', '社会化', '实施'])[0]).toBe('实施');
    expect(among('sl', ['公共算力', '算力中心'])).toEqual(['算力中心', '公共算力']);
    expect(among('suanl', ['公共算力', '算力中心', '算力'])).toEqual(['算力', '算力中心', '公共算力']);
  });

  it('keeps the order of the items among equals', () => {
    expect(find('target', 'jishu')).toEqual(['技术创新', '技术攻坚']);
    expect(find('target', '规模')).toEqual(['核心产业规模', '辐射产业规模']);
  });
});

describe('one or two letters', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];

  it('match only names that begin with it, where it is one', () => {
    for (const letter of letters)
      expect(among(letter, everywhere.task).length).toBeLessThan(everywhere.task.length / 3);
  });

  it('match less than half of the targets, whichever two', () => {
    const pairs = letters.flatMap((a) => letters.map((b) => a + b));
    for (const pair of pairs)
      expect(among(pair, everywhere.target).length, pair).toBeLessThan(everywhere.target.length / 2);
  });
});

describe('any text', () => {
  const anything = fc.oneof(
    anyText,
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc.stringMatching(/^[a-zü' 算力产业]{1,20}$/u),
  );

  it('finds some of the items, none of them twice', () => {
    const all = Object.values(everywhere)
      .flat()
      .map((name) => ({ name }));
    fc.assert(
      fc.property(anything, (typed) => {
        const found = matching(allPlans, typed, all, ({ name }) => name);
        expect(new Set(found).size).toBe(found.length);
        for (const item of found) expect(all).toContain(item);
      }),
    );
  });

  it('finds a name by itself before all others', () => {
    const all = Object.values(everywhere).flat();
    for (const name of all) expect(among(name, all)[0]).toBe(name);
  });

  it('matches names of any kind', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 8 }), anything, (items, typed) => {
        expect(among(typed, items).length).toBeLessThanOrEqual(items.length);
      }),
    );
  });
});
