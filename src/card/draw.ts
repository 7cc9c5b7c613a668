import type { Renderer } from '@takumi-rs/core';
import { once } from '../memo.js';
import { CARD_DENSITY, CARD_WIDTH, type Card } from './card.js';
import { createFontSource, FAMILY } from './fonts.js';
import { layOut } from './nodes.js';

/** What draws, with the parts of the font that it has got so far. */
type Press = { readonly renderer: Renderer; readonly fontsFor: ReturnType<typeof createFontSource> };

/** Loaded when the first card is asked for: most processes draw none. */
const press = once(async (): Promise<Press> => {
  const { Renderer } = await import('@takumi-rs/core');
  return { renderer: new Renderer(), fontsFor: createFontSource() };
});

/** Draws a card as a PNG file, 2,000 pixels wide and as high as its words need. */
export async function drawCard(card: Card): Promise<Uint8Array> {
  const { renderer, fontsFor } = await press();
  const { title, text, section, source, address } = card;
  for (const font of await fontsFor([title, text, ...section, source, address, '›'].join('')))
    await renderer.registerFont(font);
  return renderer.render(layOut(card), {
    width: CARD_WIDTH * CARD_DENSITY,
    devicePixelRatio: CARD_DENSITY,
    lang: 'zh-CN',
    fontFamilies: [FAMILY],
  });
}
