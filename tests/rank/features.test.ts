import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/rank/evidence.js';
import { FEATURES, score } from '../../src/rank/features.js';
import { type PreparedSearch, prepareSearch } from '../../src/rank/search.js';
import { slice } from '../../src/text/span.js';
import { openAllPlans, openSeeds } from '../support/library.js';
import { readQuestions } from '../support/questions.js';

const seven = await openAllPlans();
const ofSeven = await prepareSearch(seven.corpus, seven.words);
const { corpus, words } = await openSeeds();
const { read, rerank } = await prepareSearch(corpus, words);
const questions = readQuestions().map(({ question }) => question);
const windowsOf = async (question: string) => (await rerank(read(question), 8)).windows;

/** How far sums of weights that add up to 1 may go past it. */
const ROUNDING = 1e-9;

describe('the features', () => {
  const straysIn = (evidence: Evidence): string[] =>
    FEATURES.map(({ name, of }) => ({ name, value: of(evidence) }))
      .filter(({ value }) => !(value >= 0 && value <= 1 + ROUNDING))
      .map(({ name, value }) => `${name}: ${value}`);

  it('are finite and from 0 to 1 for every window of every question', async () => {
    const examined = await Promise.all(
      questions.map(async (question) =>
        (await windowsOf(question)).map(({ evidence }) => ({ question, evidence })),
      ),
    );
    const windows = examined.flat();
    const strays = windows.flatMap(({ question, evidence }) =>
      straysIn(evidence).map((stray) => `${stray}, ${question}`),
    );
    expect([...new Set(strays)]).toEqual([]);
    expect(windows.length).toBeGreaterThan(10_000);
  });

  it('have names that are all different, or npm run train would write one weight into another', () => {
    const names = FEATURES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the scores', () => {
  it('are the same whatever was asked before, and from another search over the same plan', async () => {
    const some = questions.filter((_, at) => at % 4 === 0);
    const scoresOf = async (one: PreparedSearch, asked: string): Promise<number[]> =>
      (await one.rerank(one.read(asked), 8)).windows.map(({ evidence }) => score(evidence));
    const first = new Map<string, number[]>();
    for (const asked of some) first.set(asked, await scoresOf({ ...ofSeven, read, rerank }, asked));
    const other = await prepareSearch(corpus, words);
    for (const asked of some.toReversed())
      expect(await scoresOf(other, asked), asked).toEqual(first.get(asked));
  });
});

describe('a question of one word', () => {
  it.each([
    ['beijing-ai-2023', '算力'],
    ['beijing-ai-2023', '人才'],
    ['beijing-ai-2023', '场景'],
    ['dongwan-low-altitude', '低空'],
    ['dongwan-low-altitude', '标准'],
    ['jiangzhou-ai', '算力'],
    ['jiangzhou-ai', '数据'],
    ['jiangzhou-ai', '资金'],
    ['jiangzhou-robot-notice', '机器人'],
    ['nanling-computing', '算力'],
    ['nanling-computing', '人才'],
    ['qingyu-storage', '储能'],
    ['yunze-biomed', '人才'],
  ])('to %s quotes what says it more than once or in its heading: %s', async (id, word) => {
    const [first] = await ofSeven.search(ofSeven.read(word), 1, { document: id });
    const { section, span } = first!.passage;
    const times = slice(section.document.text, span).split(word).length - 1;
    expect(times).toBeGreaterThan(0);
    expect(times > 1 || section.path.some((heading) => heading.includes(word))).toBe(true);
  });

  it('quotes from the plan what is on computing power rather than a row that names it in passing', async () => {
    const [first] = await ofSeven.search(ofSeven.read('算力'), 1, { document: 'beijing-ai-2023' });
    expect(slice(first!.passage.section.document.text, first!.passage.span)).toContain('算力伙伴计划');
  });
});
