import { describe, expect, it } from 'vitest';
import { readOptions } from '../../bench/options.js';

const set = { docs: 'd', questions: 'q' };

describe('the command line of the benchmark', () => {
  it('takes nothing, and times ten and a hundred thousand passages', () => {
    expect(readOptions([])).toEqual([
      { set: null, passages: 10_000 },
      { set: null, passages: 100_000 },
    ]);
  });

  it('takes a set, which is timed as it is too, and numbers of passages', () => {
    expect(readOptions(['--docs', 'd', '--questions', 'q', '--passages', '500', '--passages', '9'])).toEqual([
      { set, passages: null },
      { set, passages: 500 },
      { set, passages: 9 },
    ]);
  });

  it('shows its help, whatever else is said', () => {
    expect(readOptions(['--docs', 'd', '--help'])).toBeNull();
  });

  it.each([
    ['documents without questions', ['--docs', 'd'], /^--docs and --questions go together\.\n\nUsage/],
    ['questions without documents', ['--questions', 'q'], /^--docs and --questions go together\.\n\nUsage/],
    ['no passages', ['--passages', '0'], /^--passages 0 is no number from 1 to 9999999\.\n\nUsage/],
    ['a number in words', ['--passages', 'many'], /^--passages many is no number/],
    ['a stray word', ['stray'], /^stray is no option\.\n\nUsage/],
    ['an unknown option', ['--loud'], /--loud/],
  ])('refuses %s', (_, args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
