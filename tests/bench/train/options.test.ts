import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../bench/train/options.js';

const NOTHING = { ablate: false, confidence: false, write: false };

describe('the command line', () => {
  it('takes sets and flags', () => {
    expect(readOptions(['--set', 'a'])).toEqual({ ...NOTHING, set: ['a'] });
    expect(readOptions(['--set', 'a', '--set', 'b', '--ablate', '--confidence', '--write'])).toEqual({
      set: ['a', 'b'],
      ablate: true,
      confidence: true,
      write: true,
    });
  });

  it('shows its help, whatever else is said', () => {
    expect(readOptions(['--help'])).toBeNull();
    expect(readOptions(['--help', 'stray'])).toBeNull();
  });

  it.each([
    ['nothing', [], /^--set is missing\.\n\nUsage: npm run train/],
    ['a set without a folder', ['--set'], /--set/],
    ['an unknown option', ['--set', 'a', '--loud'], /--loud/],
    ['a stray word', ['--set', 'a', 'stray'], /^stray is no option\.\n\nUsage/],
  ])('refuses %s', (_, args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
