import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAbout } from '../src/about.js';

describe('what the bot says of itself', () => {
  it('is what package.json says', () => {
    const file = new URL('../package.json', import.meta.url);
    const { version, homepage = null } = JSON.parse(readFileSync(file, 'utf8'));
    expect(readAbout()).toEqual({ version, homepage });
    expect(version).toMatch(/^\d+\.\d+\.\d+/u);
  });
});
