import { expect, it } from 'vitest';
import { type Bar, drawChart } from '../../src/card/chart.js';

const COLOURS = { ink: '#000000', faint: '#808080', mark: '#b3372a' };

/** The words of a chart, without its line breaks. */
async function wordsOf(bar: Partial<Bar>): Promise<string> {
  const whole = { name: '投资', deadline: '到 2030 年', from: 0, to: 10, figure: '10亿元', ...bar };
  const { svg } = await drawChart([whole], COLOURS);
  return [...svg.matchAll(/<text[^>]*>(?<words>[^<]*)/gu)].map(({ groups }) => groups!.words).join('');
}

it('shows a name whole, and of one that has no room its beginning and an ellipsis', async () => {
  expect(await wordsOf({ name: '算'.repeat(24) })).toContain(`${'算'.repeat(24)}到 2030 年`);
  expect(await wordsOf({ name: '算'.repeat(25) })).toContain(`${'算'.repeat(23)}…到 2030 年`);
});

it('sets a name without a deadline level with its bar', async () => {
  const bar = { name: '投资', deadline: '', from: 0, to: 10, figure: '10亿元' };
  const { svg } = await drawChart([bar], COLOURS);
  expect(svg).toMatch(/>投资</u);
  expect(svg).not.toMatch(/ y="[^"]+"[^>]*>投资</u);
});

it('shows a long figure whole', async () => {
  const figure = '1.23456789012345亿千瓦时以上';
  expect((await wordsOf({ figure })).replaceAll(' ', '')).toContain(figure.replaceAll(' ', ''));
});
