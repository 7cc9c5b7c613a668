import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLibrary } from '../src/answer/library.js';
import { loadSeeds } from '../src/corpus/load.js';
import { readSeed } from '../src/corpus/seed-file.js';
import type { Document } from '../src/corpus/types.js';
import { readCorpus } from '../src/outline/corpus.js';
import { dictionaryFolder, projectFolder, seedsFolder } from '../src/paths.js';
import { loadWordsOf } from '../src/question/corpus-words.js';
import { slice } from '../src/text/span.js';
import { percentile } from './latency.js';
import { milliseconds, type Row } from './table.js';

const PLANS = join(projectFolder, 'tests', 'fixtures', 'plans');
const PLACES = /东湾|江州|南陵|青屿|云泽/gu;
const DOCUMENTS = 100;
const CLAIM = 200;
const LONGEST = 4000;
/** What takes long to read again and again where a pattern tries every way. */
const REPEATED = [
  '1',
  '3000亿元，',
  '100家企业、',
  '*',
  '[',
  'over 3 billion yuan and ',
  '（2025年',
  '（来源：',
  '两三千',
];

/** Times checks of true and false claims of 200 characters on 100 plans, and of the longest message on them. */
export async function benchmarkChecks(): Promise<Row[]> {
  const { glossary, aliases } = await loadSeeds(seedsFolder);
  const corpus = readCorpus({ documents: manyPlans(), glossary, aliases });
  const { check } = await createLibrary(corpus, loadWordsOf(corpus, dictionaryFolder));
  const targets = corpus.entries.flatMap(({ document, outline }) =>
    outline().targets.map(({ span }) => slice(document.text, span)),
  );
  const claims = inChunks(targets, CLAIM);
  const first = await time(() => check(claims[0]!));
  const short: number[] = [];
  for (const claim of claims) short.push(await time(() => check(claim)));
  const wrong: number[] = [];
  for (const claim of claims) wrong.push(await time(() => check(claim.replace(/[1-9]/gu, changed))));
  const long: number[] = [];
  for (const claim of inChunks(targets, LONGEST).slice(0, 8)) long.push(await time(() => check(claim)));
  const same: number[] = [];
  for (const text of REPEATED) same.push(await time(() => check(text.repeat(LONGEST / text.length))));
  return [
    toRow(`${CLAIM} characters`, short),
    toRow(`${CLAIM} characters, with other numbers`, wrong),
    toRow(`${LONGEST} characters`, long),
    toRow(`${LONGEST} characters of the same`, same),
    toRow('the first, which reads what all say', [first]),
  ];
}

/** The plans of the tests, again and again under other names. */
function manyPlans(): Document[] {
  const files = readdirSync(PLANS).filter((file) => /\.(?:txt|md)$/u.test(file));
  return Array.from({ length: DOCUMENTS }, (_, at) => {
    const file = files[at % files.length]!;
    const text = readFileSync(join(PLANS, file), 'utf8').replace(PLACES, (place) => renamed(place, at));
    const read = readSeed(`${at}-${file}`, new TextEncoder().encode(text));
    if (Array.isArray(read)) throw new Error(`${file} is no plan`);
    return read;
  });
}

const SYLLABLES = '安北川东丰光海和江景';

function renamed(place: string, at: number): string {
  return `${SYLLABLES[Math.floor(at / 10) % 10]}${SYLLABLES[at % 10]}${place.at(-1)}`;
}

/** Another digit, as a claim that no plan confirms is held against all of them. */
function changed(digit: string): string {
  return String((Number(digit) % 9) + 1);
}

function inChunks(sentences: readonly string[], size: number): string[] {
  const chunks: string[] = [''];
  for (const sentence of sentences) {
    const whole = `${chunks.at(-1)}${sentence}。`;
    if (whole.length <= size) chunks[chunks.length - 1] = whole;
    else chunks.push(`${sentence}。`.slice(0, size));
  }
  return chunks.filter((chunk) => chunk.length > size / 2);
}

async function time(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

function toRow(name: string, times: readonly number[]): Row {
  return {
    name,
    figures: { p50: milliseconds(percentile(times, 0.5)), p99: milliseconds(percentile(times, 0.99)) },
  };
}
