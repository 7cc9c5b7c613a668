import { memoOfLatest, once } from '../memo.js';
import { CARD_DENSITY, CARD_WIDTH, type Card } from './card.js';
import { createFontSupply, FAMILY } from './fonts.js';
import { layOut } from './nodes.js';

/** Loaded with the first card, as most processes draw none. */
const press = once(async () => {
  const { Renderer } = await import('@takumi-rs/core');
  const renderer = new Renderer();
  return { renderer, supply: createFontSupply(renderer) };
});

/** How many drawn cards a process keeps, some 70 kB each. */
const KEPT = 50;

/** Draws a card as a PNG, 2,000 pixels wide and as high as its words need; one pressed again is not drawn again. */
export const drawCard = memoOfLatest(KEPT, (card: Card) => JSON.stringify(card), draw);

async function draw(card: Card): Promise<Uint8Array> {
  const { renderer, supply } = await press();
  const [node] = await Promise.all([layOut(card), supply(lettersOf(card))]);
  return renderer.render(node, {
    width: CARD_WIDTH * CARD_DENSITY,
    devicePixelRatio: CARD_DENSITY,
    lang: 'zh-CN',
    fontFamilies: [FAMILY],
  });
}

function lettersOf(card: Card): string {
  const { title, section, source, address } = card;
  const body =
    'bars' in card
      ? card.bars.flatMap(({ name, deadline, figure }) => [name, deadline, figure])
      : [card.text];
  return [title, ...body, ...section, source, address, '›…'].join('');
}
