import { describe, expect, it } from 'vitest';
import compare from '../../commands/compare.js';
import type { Reply } from '../../src/reply/reply.js';
import { slice } from '../../src/text/span.js';
import {
  buttonsIn,
  choose,
  headsIn,
  inAllPlans,
  inPlan,
  menuIn,
  picturesIn,
  press,
  shownBy,
  textsOf,
} from './plan.js';

const zh = inAllPlans();

/** The lines of the table that a reply shows. */
const tableIn = (reply: Reply): string[] =>
  textsOf(reply)
    .find((text) => text.startsWith('```'))!
    .split('\n')
    .slice(1, -1);

const about = '核心产业规模';

describe('/compare', () => {
  it('shows a table of what each plan wants to reach of a subject, in its own words, by when, with the links to them', async () => {
    const reply = await compare.run({ about }, zh);
    const stating = zh.entries.flatMap(({ document, outline }) =>
      outline()
        .targets.filter(({ subject }) => subject === about)
        .map(({ amount, deadline }) => [document.title, slice(document.text, amount!), deadline]),
    );
    expect(stating.length).toBeGreaterThan(1);
    const shown = shownBy(reply);
    const [head, ...rows] = tableIn(reply);
    expect(head).toMatch(/文件\s+数值\s+期限$/u);
    for (const [title, figure, deadline] of stating) {
      const row = rows.find((line) => line.includes(title!.replace('《', '').slice(0, 5)))!;
      expect(row).toContain(figure);
      expect(row).toMatch(new RegExp(`${deadline}$`, 'u'));
      expect(shown).toContain(title);
    }
    expect(
      textsOf(reply)
        .join('\n')
        .match(/^-# \d.*\]\(https:[^)]+#:~:text=/gmu)!.length,
    ).toBe(rows.length);
  });

  it('draws them side by side, each bar with its plan', async () => {
    const drawn = await press(await compare.run({ about }, zh), '图表', zh);
    expect(drawn.files).toHaveLength(1);
    expect(headsIn(await press(drawn, '列表', zh))).toEqual(headsIn(await compare.run({ about }, zh)));
  }, 30_000);

  it('tells two targets of one plan apart in a chart', async () => {
    const [drawn] = picturesIn(await compare.run({ about: '产业规模', chart: 'light' }, zh));
    for (const subject of ['核心产业规模', '辐射产业规模']) expect(drawn).toContain(`${subject} · 《北京市`);
  }, 30_000);

  it('says that no plan states it, and offers the subjects that they state', async () => {
    const reply = await compare.run({ about: '量子计算机数量' }, zh);
    expect(shownBy(reply)).toContain('没有文件提出这样的目标。');
    const chosen = await choose(reply, about, zh);
    expect(shownBy(chosen)).toContain('3000亿元');
    expect(menuIn(reply).options.map(({ value }) => value)).toContain(about);
  });

  it('completes with the subjects that most plans state first, and by initials', async () => {
    const suggest = compare.options.about.suggest!;
    const all = await suggest('', zh);
    expect(all[0]!.value).toBe(about);
    expect((await suggest('hxcygm', zh))[0]!.value).toBe(about);
  });

  it('names the subject of each row where a plan has several', async () => {
    const rows = tableIn(await compare.run({ about: '产业规模' }, zh));
    expect(rows.filter((row) => row.includes('产业规模'))).toHaveLength(2);
  });

  it('offers first what else is like it', async () => {
    const [first, second] = menuIn(await compare.run({ about: '产业规模' }, zh)).options;
    for (const { value } of [first!, second!]) expect(value).toContain('产业规模');
  });

  it('answers in the language of the reader', async () => {
    const reply = await compare.run({ about }, inPlan('en'));
    expect(shownBy(reply)).toContain('“核心产业规模” in the documents');
    expect(tableIn(reply)[1]).toMatch(/ 300 billion yuan +2025$/u);
    expect(shownBy(reply)).toContain('3000亿元');
    expect(buttonsIn(reply)).not.toHaveProperty('Chart');
  });
});
