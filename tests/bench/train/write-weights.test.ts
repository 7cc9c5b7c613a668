import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWeights } from '../../../bench/train/write-weights.js';
import { SIGNS } from '../../../src/answer/confidence.js';
import { projectFolder } from '../../../src/paths.js';
import { FEATURES } from '../../../src/rank/features.js';
import { folderWith } from '../../support/temp-folder.js';

const SOURCE = `export const LISTED = [
  { name: 'terms', weight: 1.01, of: ({ terms }) => terms },
  {
    name: 'terms, squared',
    weight: -0.5,
    of: ({ terms }) => terms ** 2,
  },
];
const weight = 3;
`;
const NAMES = [{ name: 'terms' }, { name: 'terms, squared' }];

function write(source: string, names: readonly { readonly name: string }[], weights: readonly number[]) {
  const file = join(folderWith({ 'weights.ts': source }), 'weights.ts');
  const result = { error: '', read: () => readFileSync(file, 'utf8') };
  try {
    writeWeights(relative(projectFolder, file), names, Float64Array.from(weights));
  } catch (error) {
    result.error = (error as Error).message;
  }
  return { error: result.error, source: result.read() };
}

describe('writing weights', () => {
  it('puts each where its name stands, on one line or on several, and leaves the rest as it is', () => {
    const { source, error } = write(SOURCE, NAMES, [0.126, 2.5]);
    expect(error).toBe('');
    expect(source).toBe(SOURCE.replace('1.01', '0.13').replace('-0.5', '2.5'));
  });

  it.each([
    [-1.234, '-1.23'],
    [7, '7'],
    [-0.001, '0'],
    [12.3456, '12.35'],
  ])('writes %d as %s', (weight, written) => {
    expect(write(SOURCE, NAMES.slice(0, 1), [weight]).source).toBe(SOURCE.replace('1.01', written));
  });

  it('writes what it can write over again', () => {
    const once = write(SOURCE, NAMES, [-3.21, 0]).source;
    expect(write(once, NAMES, [1.01, -0.5]).source).toBe(SOURCE);
  });

  it('refuses a name that is not listed, names it, and writes nothing', () => {
    const { source, error } = write(SOURCE, [...NAMES, { name: 'lead' }], [1, 2, 3]);
    expect(error).toMatch(/weights\.ts lists no weight of "lead"/u);
    expect(source).toBe(SOURCE);
  });
});

describe('the files that npm run train writes', () => {
  it.each([
    ['src/rank/features.ts', FEATURES],
    ['src/answer/confidence.ts', SIGNS],
  ])('%s lists every weight where it can be written', (path, listed) => {
    const source = readFileSync(join(projectFolder, path), 'utf8');
    const same = listed.map(({ weight }) => weight);
    expect(write(source, listed, same)).toEqual({ error: '', source });
  });
});
