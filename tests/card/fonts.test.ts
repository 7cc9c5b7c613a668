import type { Font, Renderer } from '@takumi-rs/core';
import { expect, it } from 'vitest';
import { createFontSupply } from '../../src/card/fonts.js';

/** The ranges of code points that a text makes the supply load, part by part. */
async function loadedFor(text: string): Promise<[number, number][][]> {
  const parts: [number, number][][] = [];
  const registerFont = async (font: Font) => {
    parts.push((font as { unicodeRange: [number, number][] }).unicodeRange);
    return [];
  };
  await createFontSupply({ registerFont } as unknown as Renderer)(text);
  return parts;
}

it.each(['鸱', '鸳', '龜', '算'])('loads the one part of the font that has a letter: %s', async (letter) => {
  const parts = await loadedFor(letter);
  const point = letter.codePointAt(0)!;
  expect(parts).toHaveLength(1);
  expect(parts[0]!.some(([first, last]) => first <= point && point <= last)).toBe(true);
});
