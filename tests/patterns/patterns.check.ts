import { join } from 'node:path';
import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { files, type Pattern, patternsMadeBy, writtenPatterns } from './collect.js';

/** The longest to look at one pattern, in milliseconds; none that is known to be slow took longer to find. */
const PATIENCE = 1500;

/** The most that the time of a pattern may grow with its text: its square. */
const MOST = 2;

const QUESTIONS = ['核心产业规模达到多少？', 'core AI industry by 2025', 'suanli', '2025年上海的目标'];

/** Loads every file of the program but those that start it, then asks what members ask. */
async function loadAndAsk(): Promise<void> {
  for (const file of files.filter((name) => !/(?:^src\/(?:main|worker)|\/worker)\.ts$/u.test(name)))
    await import(join('../..', file));
  const { openSeeds } = await import('../support/library.js');
  const { library } = await openSeeds();
  for (const question of QUESTIONS) {
    await library.answer(question);
    await library.check(`${question}达到5000亿元，at least 300 billion yuan。`);
  }
}

/** What is wrong with a pattern; null where nothing is, or where that could not be told in time. */
async function faultOf({ source, flags, from }: Pattern): Promise<string | null> {
  const { status, ...found } = await check(source, flags, { timeout: PATIENCE, recallTimeout: -1 });
  if (status !== 'vulnerable' || !('complexity' in found)) return null;
  const { complexity } = found;
  // The fuzzer counts steps on short texts, on which a bounded repetition ({0,200}) looks like a power.
  const isProven = found.checker === 'automaton';
  const isSteep = complexity.type === 'polynomial' && complexity.degree > MOST && isProven;
  if (complexity.type !== 'exponential' && !isSteep) return null;
  return `${from}: /${source}/${flags} is ${complexity.summary}`;
}

describe('the regular expressions', () => {
  it('need at most the square of the time for a text of twice the length', async () => {
    process.env.RECHECK_BACKEND = 'pure';
    const all = [...writtenPatterns(), ...(await patternsMadeBy(loadAndAsk))];
    const different = new Map(all.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
    expect(different.size).toBeGreaterThan(500);
    const faults: string[] = [];
    for (const pattern of different.values()) faults.push((await faultOf(pattern)) ?? '');
    expect(faults.filter((fault) => fault !== '')).toEqual([]);
  });

  it('would be found where they are exponential', async () => {
    expect(await faultOf({ source: '^(?:规划|(?:规划)+率先)+$', flags: 'u', from: 'here' })).toContain(
      'exponential',
    );
  });
});
