import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Renderer } from '@takumi-rs/core';
import { memo } from '../memo.js';

export const FAMILY = 'Noto Sans SC';

const PACKAGE = '@fontsource-variable/noto-sans-sc';

type Subset = { readonly file: string; readonly ranges: [number, number][] };

/** Gives a renderer the parts of the font for a text, each part once. */
export function createFontSupply(renderer: Renderer): (text: string) => Promise<void> {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve(`${PACKAGE}/package.json`));
  const subsets = subsetsOf(require(`${PACKAGE}/unicode.json`) as Readonly<Record<string, string>>);
  const register = memo(async ({ file, ranges }: Subset) => {
    const data = await readFile(join(folder, 'files', file));
    await renderer.registerFont({ name: FAMILY, data, unicodeRange: ranges });
  });
  return async (text) => {
    const points = [...new Set([...text].map((character) => character.codePointAt(0)!))];
    const needed = subsets.filter(({ ranges }) =>
      ranges.some(([first, last]) => points.some((point) => first <= point && point <= last)),
    );
    await Promise.all(needed.map(register));
  };
}

/** Reads the package's list of parts: `{"[4]": "U+1f1e9-1f1f5,U+21a", "latin": …}`. */
function subsetsOf(described: Readonly<Record<string, string>>): Subset[] {
  return Object.entries(described).map(([name, ranges]) => ({
    file: `noto-sans-sc-${name.replace(/[[\]]/gu, '')}-wght-normal.woff2`,
    ranges: ranges.split(',').map((range) => {
      const [first = 0, last = first] = range
        .slice('U+'.length)
        .split('-')
        .map((digits) => Number.parseInt(digits, 16));
      return [first, last];
    }),
  }));
}
