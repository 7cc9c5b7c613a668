import { describe, expect, it } from 'vitest';
import { readParts } from '../../src/question/parts.js';

describe('the parts of a question', () => {
  it.each([
    ['算力规模是多少，数据专区在哪里？', ['算力规模是多少', '数据专区在哪里？']],
    ['算力规模是多少，由谁负责？', ['算力规模是多少，由谁负责？']],
    ['请问，算力规模是多少', ['请问，算力规模是多少']],
    ['算力规模', ['算力规模']],
    ['算力规模是多少，谢谢', ['算力规模是多少，谢谢']],
  ])('of %s are %j', (question, parts) => {
    expect(readParts(question)).toEqual(parts);
  });
});
