import { describe, expect, it } from 'vitest';
import { createFirstTimes } from '../../../src/transports/discord/repeats.js';

describe('ids that come again', () => {
  it('are known for ten thousand others, and then forgotten, so that memory has an end', () => {
    const isFirst = createFirstTimes();
    expect(isFirst('first')).toBe(true);
    for (let id = 1; id < 10_000; id += 1) isFirst(`${id}`);
    expect(isFirst('first')).toBe(false);
    expect(isFirst('one more')).toBe(true);
    expect(isFirst('one more')).toBe(false);
    expect(isFirst('2')).toBe(false);
    expect(isFirst('first')).toBe(true);
  });
});
