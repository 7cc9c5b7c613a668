import { describe, expect, it } from 'vitest';
import { BoundedCache } from '../src/bounded-cache.js';

/** A cache for six characters in all. */
const cacheOf = (...texts: readonly string[]): BoundedCache<string> => {
  const cache = new BoundedCache<string>(6, ({ length }) => length);
  for (const text of texts) cache.set(text.slice(0, 1), text);
  return cache;
};
const keptOf = (cache: BoundedCache<string>): string => [...'abcd'].filter((key) => cache.get(key)).join('');

describe('a cache with an end', () => {
  it('forgets what was used longest ago as soon as all that it keeps is too large', () => {
    expect(keptOf(cacheOf('aa', 'bb', 'cc'))).toBe('abc');
    expect(keptOf(cacheOf('aa', 'bb', 'cc', 'dd'))).toBe('bcd');
    expect(keptOf(cacheOf('aa', 'bb', 'cc', 'dddd'))).toBe('cd');
  });

  it('keeps what was used in between', () => {
    const cache = cacheOf('aa', 'bb', 'cc');
    expect(cache.get('a')).toBe('aa');
    cache.set('d', 'dd');
    expect(keptOf(cache)).toBe('acd');
  });

  it('counts what takes the place of another once, and keeps alone what is too large', () => {
    expect(keptOf(cacheOf('aa', 'aa', 'aa', 'bb', 'cc'))).toBe('abc');
    expect(keptOf(cacheOf('aa', 'bbbbbbbbb'))).toBe('b');
  });
});
