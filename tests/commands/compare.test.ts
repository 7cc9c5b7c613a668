import { describe, expect, it } from 'vitest';
import compare from '../../commands/compare.js';
import { slice } from '../../src/text/span.js';
import {
  buttonsIn,
  choose,
  headsIn,
  inAllPlans,
  inPlan,
  linksIn,
  menuIn,
  picturesIn,
  press,
  shownBy,
} from './plan.js';

const zh = inAllPlans();
const about = '核心产业规模';

describe('/compare', () => {
  it('shows what each plan wants to reach of a subject, in its own words, by when, with the link to them', async () => {
    const reply = await compare.run({ about }, zh);
    const stating = zh.entries.flatMap(({ document, outline }) =>
      outline()
        .targets.filter(({ subject }) => subject === about)
        .map(({ amount, deadline }) => [document.title, slice(document.text, amount!), deadline]),
    );
    expect(stating.length).toBeGreaterThan(1);
    const shown = shownBy(reply);
    for (const [title, figure, deadline] of stating) {
      expect(shown).toContain(title);
      expect(shown).toContain(figure);
      expect(shown).toContain(`到 ${deadline} 年`);
    }
    expect(Object.keys(linksIn(reply)).length).toBeGreaterThan(0);
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

  it('answers in the language of the reader', async () => {
    const reply = await compare.run({ about }, inPlan('en'));
    expect(shownBy(reply)).toContain('“核心产业规模” in the documents');
    expect(shownBy(reply)).toContain('by 2025');
    expect(buttonsIn(reply)).not.toHaveProperty('Chart');
  });
});
