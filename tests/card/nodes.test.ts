import { Renderer } from '@takumi-rs/core';
import { expect, it } from 'vitest';
import { CARD_WIDTH } from '../../src/card/card.js';
import { createFontSupply, FAMILY } from '../../src/card/fonts.js';
import { COLOURS, layOut } from '../../src/card/nodes.js';
import { slice } from '../../src/text/span.js';
import { beijing } from '../support/plans.js';

const renderer = new Renderer();
const supply = createFontSupply(renderer);

/** The lowest rows of the bar beside a quote and of its words, in pixels. */
async function lowestRows(quoted: string): Promise<{ readonly bar: number; readonly words: number }> {
  const node = await layOut({
    title: '标题',
    text: quoted,
    highlights: [{ start: 4, end: 12 }],
    section: [],
    source: '',
    address: null,
    link: null,
    theme: 'light',
  });
  await supply(`标题${quoted}`);
  const pixels = await renderer.render(node, {
    width: CARD_WIDTH,
    format: 'raw',
    lang: 'zh-CN',
    fontFamilies: [FAMILY],
  });
  const green = Number.parseInt(COLOURS.light.mark.slice(3, 5), 16);
  const rows = pixels.length / 4 / CARD_WIDTH;
  const lowest = (from: number, to: number): number => {
    for (let row = rows - 1; row >= 0; row -= 1)
      for (let column = from; column < to; column += 1)
        if (pixels[(row * CARD_WIDTH + column) * 4 + 1]! <= green) return row;
    return 0;
  };
  return { bar: lowest(66, 70), words: lowest(80, CARD_WIDTH) };
}

it('cards have room for all words of a quote beside its bar', { timeout: 60_000 }, async () => {
  const { document } = beijing();
  const body = slice(document.text, document.body);
  const quotes = Array.from({ length: 80 }, (_, at) => body.slice(0, 20 + at * 3));
  for (const quoted of quotes) {
    const { bar, words } = await lowestRows(quoted);
    expect(words, quoted).toBeGreaterThan(0);
    expect(words, quoted).toBeLessThan(bar);
  }
});
