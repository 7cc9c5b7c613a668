import { describe, expect, it } from 'vitest';
import task from '../../commands/task.js';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';
import {
  contextOf,
  headsIn,
  inAllPlans,
  inPlan,
  linksIn,
  pagesOf,
  press,
  quotesIn,
  seedText,
  shownBy,
} from './plan.js';

const zh = inPlan();
const DIRECTION = '四是加快推动人工智能场景建设，牵引创新成果落地应用';

describe('/task', () => {
  it('lists the sixteen tasks over its pages, in the words and the order of the plan', async () => {
    const pages = await pagesOf(task, {}, zh);
    const heads = pages.flatMap(headsIn);
    const texts = pages.flatMap(quotesIn).map(({ text }) => text);
    expect(heads.filter((head) => head.startsWith('#'))).toEqual(
      Array.from({ length: 16 }, (_, at) => `#${at + 1}`),
    );
    const places = texts.map((text) => seedText.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('shows each heading once on a page, over the tasks under it', async () => {
    for (const page of await pagesOf(task, {}, zh)) {
      const headings = headsIn(page).filter((head) => !head.startsWith('#'));
      expect(headings.length).toBeGreaterThan(0);
      expect(new Set(headings).size).toBe(headings.length);
      expect(headsIn(page)[0]).toBe(headings[0]);
    }
  });

  it('finds the tasks about computing power', () => {
    const texts = quotesIn(task.run({ about: '算力' }, zh)).map(({ text }) => text);
    expect(texts).toEqual(['新建或改建一批商业化公共算力中心，实施算力伙伴计划，推进跨区域算力协同。']);
  });

  it('says that the numbers are ours', () => {
    expect(shownBy(task.run({ about: '算力' }, zh))).toContain('编号是我们加的，文字是原文。');
    expect(shownBy(task.run({}, inPlan('en')))).toContain('The numbers are ours');
  });

  it('shows only the tasks under the direction that it is narrowed to', () => {
    const reply = task.run({ direction: DIRECTION }, zh);
    expect(headsIn(reply)).toEqual([DIRECTION, '#11', '#12']);
    expect(headsIn(task.run({ direction: '场景建设' }, zh))).toEqual(headsIn(reply));
  });

  it('keeps the direction while somebody looks for a task in it', () => {
    const reply = task.run({ about: '海淀区', direction: DIRECTION }, zh);
    expect(headsIn(reply)).toEqual([DIRECTION, '#12']);
    const elsewhere = task.run({ about: '算力', direction: DIRECTION }, zh);
    expect(headsIn(elsewhere)).toEqual([DIRECTION, '#11', '#12']);
    expect(shownBy(elsewhere)).toContain('没有与此相符的');
  });

  it('offers the five directions of the plan to choose from', async () => {
    const { direction } = task.options;
    const offered = direction?.kind === 'text' ? await direction.suggest?.('', zh) : undefined;
    expect(offered?.map(({ name }) => name.slice(0, 2))).toEqual(['一是', '二是', '三是', '四是', '五是']);
  });

  it('finds the same tasks by a direction that is typed out, picked or numbered', async () => {
    const { direction } = task.options;
    const [picked] = (await direction.suggest?.('场景', zh)) ?? [];
    for (const typed of [DIRECTION, '场景建设', 'jiakuaituidong', picked!.value, '4']) {
      const values = await task.resolve({ direction: typed }, zh);
      expect(headsIn(task.run(values, zh)), typed).toEqual([DIRECTION, '#11', '#12']);
    }
  });

  it.each(['产业', '创新'])('means a direction of the document that is named by %s', async (direction) => {
    const everywhere = inAllPlans();
    const named = everywhere.entries.filter(({ outline }) =>
      outline().tasks.some((one) => one.direction?.includes(direction)),
    );
    expect(named.length).toBeGreaterThan(1);
    for (const { document } of named) {
      const pages = await pagesOf(task, { direction, document: document.id }, everywhere);
      expect(pages.flatMap(headsIn).length, document.id).toBeGreaterThan(0);
      for (const head of pages.flatMap(headsIn).filter((one) => !one.startsWith('#')))
        expect(head).toContain(direction);
      for (const { text } of pages.flatMap(quotesIn)) expect(document.text).toContain(text);
    }
  });

  it.each(['12', '#12'])('finds the one task with the number %s', (about) => {
    const reply = task.run({ about }, zh);
    expect(headsIn(reply)).toEqual([DIRECTION, '#12']);
    expect(quotesIn(reply)[0]!.text).toContain('海淀区');
  });

  it('opens the context and the citation of a task that stands alone', async () => {
    const reply = task.run({ about: '12' }, zh);
    for (const label of ['上下文', '引用'])
      expect(shownBy(await press(reply, label, zh))).toContain('支持海淀区建设城市大脑2.0');
    expect(linksIn(reply)).toEqual({ 来源: expect.stringContaining('#:~:text=') });
  });

  it.each([
    ['任务3', [3]],
    ['第3项', [3]],
    ['3-5', [3, 4, 5]],
    ['5-3', [3, 4, 5]],
    ['三', [3]],
    ['第十二项', [12]],
    ['3,5', [3, 5]],
    ['3、5和7', [3, 5, 7]],
    ['1-2, 16', [1, 2, 16]],
    ['99', []],
    ['0', []],
  ])('takes %s for numbers', (about, numbers) => {
    const found = headsIn(task.run({ about }, zh)).flatMap(
      (head) => /^#(\d+)$/u.exec(head)?.slice(1).map(Number) ?? [],
    );
    if (numbers.length > 0) expect(found).toEqual(numbers);
    else expect(shownBy(task.run({ about }, zh))).toContain('没有与此相符的');
  });

  it('says of a long task how far it goes on behind what is shown', async () => {
    const sentence =
      '统筹布局智能算力，推动跨区域协同，支持企业牵头组建联合体，形成完整的产品供应体系，服务重点行业应用。';
    const seed = `---\ntitle: 长任务方案\n---\n一、重点任务\n（一）算力。${sentence.repeat(9)}\n（二）数据。汇聚数据。`;
    const library = await openEntries([entryOf('long.md', seed)]);
    const shown = shownBy(task.run({}, contextOf(library)));
    const quoted = quotesIn(task.run({}, contextOf(library)))[0]!.text;
    const left = '（一）算力。'.length + 9 * sentence.length - quoted.length;
    expect(left).toBeGreaterThan(100);
    expect(shown).toContain(`这一条还有${left}字`);
    expect(shown.match(/这一条还有/gu)).toHaveLength(1);
  });
});
