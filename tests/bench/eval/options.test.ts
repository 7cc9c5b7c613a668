import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../bench/eval/options.js';

const FILES = ['--docs', 'd', '--questions', 'q'];

describe('the command line', () => {
  it('takes files, a number and a flag', () => {
    expect(readOptions([...FILES, '--others', 'a', '--others', 'b', '--limit', '20', '--compare'])).toEqual({
      docs: 'd',
      questions: 'q',
      others: ['a', 'b'],
      limit: 20,
      compare: true,
    });
    expect(readOptions(FILES)).toEqual({ docs: 'd', questions: 'q', others: [], compare: false });
  });

  it('shows its help, whatever else is said', () => {
    expect(readOptions(['--help'])).toBeNull();
  });

  it.each([
    ['nothing', [], /^--docs is missing\.\n--questions is missing\.\n\nUsage: npm run eval/],
    ['a limit of none', [...FILES, '--limit', '0'], /^--limit takes a whole number from 1 on/],
    ['a limit that is no number', [...FILES, '--limit', '1e3'], /^--limit takes a whole number from 1 on/],
    ['an unknown option', [...FILES, '--loud'], /--loud/],
    ['a stray word', [...FILES, 'stray'], /^stray is no option\.\n\nUsage/],
  ])('refuses %s', (_, args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
