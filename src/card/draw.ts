import { BoundedCache } from '../bounded-cache.js';
import { once } from '../memo.js';
import { CARD_DENSITY, CARD_WIDTH, type Card } from './card.js';
import { createFontSupply, FAMILY } from './fonts.js';
import { layOut } from './nodes.js';

/** Loaded with the first card, as most processes draw none. */
const press = once(async () => {
  const { Renderer } = await import('@takumi-rs/core');
  const renderer = new Renderer();
  const drawn = new BoundedCache<Uint8Array>(KEPT, ({ length }) => length);
  return { renderer, supply: createFontSupply(renderer), drawn };
});

/** How many bytes of drawn cards a process keeps, as the same are asked for again. */
const KEPT = 4_000_000;

/** Draws a card as a PNG, 2,000 pixels wide and as high as its words need. */
export async function drawCard(card: Card): Promise<Uint8Array> {
  const { renderer, supply, drawn } = await press();
  const key = JSON.stringify(card);
  const known = drawn.get(key);
  if (known) return known;
  const [node] = await Promise.all([layOut(card), supply(lettersOf(card))]);
  const image = await renderer.render(node, {
    width: CARD_WIDTH * CARD_DENSITY,
    devicePixelRatio: CARD_DENSITY,
    lang: 'zh-CN',
    fontFamilies: [FAMILY],
  });
  drawn.set(key, image);
  return image;
}

function lettersOf(card: Card): string {
  const { title, section, source, address } = card;
  const body =
    'bars' in card
      ? card.bars.flatMap(({ name, deadline, figure }) => [name, deadline, figure])
      : [card.text];
  return [title, ...body, ...section, source, address, '›…'].join('');
}
