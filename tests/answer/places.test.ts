import { describe, expect, it } from 'vitest';
import { readPlace } from '../../src/answer/places.js';
import type { Question } from '../../src/question/question.js';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const plan = (title: string, date: string, words: string): string =>
  `---\ntitle: ${title}\ndate: ${date}\n---\n一、重点工作\n${words}\n`;

/** The years of as many documents of one place as are searched one by one, and of one more. */
const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

const ofPlace = YEARS.map((year) =>
  entryOf(
    `jiangzhou-${year}.txt`,
    plan(
      `江州市${year}年工作要点`,
      `${year}-01-10`,
      year === 2026 ? '新建充电桩800个。' : '做好道路养护工作。',
    ),
  ),
);

/** So many plans of other places say more of it that none of those is found first. */
const others = ['云川', '东湖', '南岭', '西林', '北原', '中河', '青山', '白水'].map((place, at) =>
  entryOf(
    `other-${at}.txt`,
    plan(`${place}省充电桩建设行动计划`, '2026-02-01', `充电桩数量达到${at + 2}000个，充电桩数量每年增长。`),
  ),
);

describe('a question on a place with many documents', () => {
  it('is looked for in the newest of them', async () => {
    const library = await openEntries([...ofPlace, ...others]);
    const { quotes } = await library.answer('江州充电桩数量');
    expect(quotes[0]?.passage.section.document.id).toBe('jiangzhou-2026');
  });
});

describe('a question on a place of several documents', () => {
  it('is answered by that on the thing asked for, however often another names the place', async () => {
    const kinds = [...'甲乙丙丁戊己庚辛壬癸'];
    const housing = plan(
      '江州市公共租赁住房管理办法',
      '2024-07-01',
      `${kinds.map((kind) => `公共租赁住房按${kind}类标准配租，公共租赁住房家庭按${kind}类缴纳租金。`).join('\n')}\n审核结果向社会公示，公示时间为20日。`,
    );
    const schools = plan(
      '江州市幼儿园招生方案',
      '2026-04-01',
      '租房家庭的子女由江州市教育局登记。\n江州市教育局公示江州市幼儿园招生计划。\n江州市幼儿园在园门公示江州市教育局核定的名额。',
    );
    const library = await openEntries([entryOf('schools.txt', schools), entryOf('housing.txt', housing)]);
    const { status, quotes } = await library.answer('江州公租房公示几天');
    expect([status, quotes[0]?.text]).toEqual(['answered', expect.stringContaining('20日')]);
  });
});

describe('the place that a question names', () => {
  const entries = ['江州市', '海州市'].map((city, at) =>
    entryOf(`${at}.txt`, plan(`${city}发展规划`, '2024-01-01', '发展经济。')),
  );
  const placeIn = (folded: string) => readPlace({ folded } as Question, entries)?.name;

  it('is one, and none of two', () => {
    expect(placeIn('江州的重点工作')).toBe('江州');
    expect(placeIn('江州和海州的重点工作')).toBeUndefined();
  });
});

describe('a question on a document of a place by its name', () => {
  it('is looked for in that document, though it does not tell', async () => {
    const library = await openEntries([
      entryOf(
        'pier.txt',
        plan('江州市渔船停泊办法', '2023-01-01', '《江州市渔船停泊办法》已于2023年通过。渔船停泊免费。'),
      ),
      entryOf(
        'ice.txt',
        plan('江州市冰库通告', '2024-01-01', '根据《江州市冷藏办法》，江州市冰库从5月开放。'),
      ),
    ]);
    const { quotes } = await library.answer('江州渔船停泊办法什么时候生效');
    expect(quotes[0]?.passage.section.document.id).toBe('pier');
  });
});
