import type { Renderer } from '@takumi-rs/core';
import { once } from '../memo.js';
import { CARD_DENSITY, CARD_WIDTH, type Card } from './card.js';
import { createFontSupply, FAMILY } from './fonts.js';
import { layOut } from './nodes.js';

/** What draws, and what gives it the parts of the font that it needs. */
type Press = { readonly renderer: Renderer; readonly supply: ReturnType<typeof createFontSupply> };

/** Loaded when the first card is asked for: most processes draw none. */
const press = once(async (): Promise<Press> => {
  const { Renderer } = await import('@takumi-rs/core');
  const renderer = new Renderer();
  return { renderer, supply: createFontSupply(renderer) };
});

/** Draws a card as a PNG file, 2,000 pixels wide and as high as its words need. */
export async function drawCard(card: Card): Promise<Uint8Array> {
  const { renderer, supply } = await press();
  const { title, text, section, source, address } = card;
  await supply([title, text, ...section, source, address, '›'].join(''));
  return renderer.render(layOut(card), {
    width: CARD_WIDTH * CARD_DENSITY,
    devicePixelRatio: CARD_DENSITY,
    lang: 'zh-CN',
    fontFamilies: [FAMILY],
  });
}
