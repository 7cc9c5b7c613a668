import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import type { Passage, Section } from '../corpus/types.js';
import { once } from '../memo.js';
import type { ParsedDocument } from '../outline/corpus.js';
import type { Words } from '../text/words.js';
import { type IndexedPassages, indexPassages, loadMiniSearch, openMiniSearch } from './mini-search.js';
import type { PassageIndex } from './passage-index.js';
import { type PhraseTable, readPhrases } from './phrases.js';
import { type Statistics, Tally } from './statistics.js';

/** An index with what is known of its corpus. */
export type OpenedIndex = { readonly index: PassageIndex } & Omit<IndexData, 'miniSearch'>;

/** The least number of passages for which reading a saved index saves more than a moment. */
const LEAST_SAVED = 2_000;

/** Indexes documents, or reads an index saved earlier. @param cache where they are saved; without it none is */
export async function openIndex(
  documents: readonly ParsedDocument[],
  words: Words,
  cache?: string,
): Promise<OpenedIndex> {
  const passages = documents.flatMap((parsed) => parsed.passages);
  const isKept = cache !== undefined && passages.length >= LEAST_SAVED;
  const make = (): IndexData => ({
    ...indexPassages(passages, words),
    statistics: Tally.of(documents).statistics(),
    phrases: readPhrases(passages, words),
  });
  const file = isKept ? indexFile(passages, words, cache) : null;
  const saved = file === null ? null : await readIndex(file);
  const data = saved ?? make();
  if (file !== null && !saved) await saveIndex(file, data);
  const { statistics, counts, phrases } = data;
  return { index: openMiniSearch(data, documents), statistics, counts, phrases };
}

type IndexData = IndexedPassages & {
  readonly statistics: Statistics;
  readonly phrases: PhraseTable;
};

/** The version of the file's layout; raise it with every change. */
const VERSION = 2;

/** How many indexes to keep, for people who use several folders in turn. */
const KEPT = 4;

const ENDING = '.index';

/** The first line of a file. */
const headOf = (body: Buffer): string => `ceyuan ${VERSION} ${crc32(body).toString(16)}\n`;

/** Names an index by a digest of words, texts and code, so that it is never out of date: bundled, this file holds the code. */
function indexFile(passages: readonly Passage[], words: Words, folder: string): string {
  const hash = createHash('sha256').update(words.edition());
  hash.update(readFileSync(fileURLToPath(import.meta.url)));
  let last: Section | undefined;
  for (const { section, span } of passages) {
    if (section.document !== last?.document)
      hash.update(`\n${section.document.id}\n${section.document.folded}`);
    if (section !== last) hash.update(`\n${section.foldedHeadings}`);
    hash.update(`\n${span.start}-${span.end}`);
    last = section;
  }
  return join(folder, `${hash.digest('hex')}${ENDING}`);
}

/** Reads a saved index; null where there is none, or it is damaged. */
async function readIndex(file: string): Promise<IndexData | null> {
  const bytes = await readFile(file).catch(() => null);
  const headEnd = bytes === null ? -1 : bytes.indexOf('\n') + 1;
  if (bytes === null || headEnd === 0) return null;
  const body = bytes.subarray(headEnd);
  if (bytes.toString('latin1', 0, headEnd) !== headOf(body)) return null;
  const [data, miniSearch] = body.toString('utf8').split('\n') as [string, string];
  const { statistics, counts, phrases, numbers } = JSON.parse(data) as Saved;
  return {
    statistics,
    counts: new Map(counts),
    phrases: { counts: once(() => new Map(phrases)), numbers: once(() => new Set(numbers)) },
    miniSearch: loadMiniSearch(miniSearch),
  };
}

type Saved = {
  readonly statistics: Statistics;
  readonly counts: readonly [string, number][];
  readonly phrases: readonly [string, number][];
  readonly numbers: readonly string[];
};

/** Saves an index under another name first, so that nobody reads half; a read-only folder only slows the next start. */
async function saveIndex(file: string, { statistics, counts, phrases, miniSearch }: IndexData) {
  const data: Saved = {
    statistics,
    counts: [...counts],
    phrases: [...phrases.counts()],
    numbers: [...phrases.numbers()],
  };
  const body = Buffer.from(`${JSON.stringify(data)}\n${JSON.stringify(miniSearch)}`);
  const draft = `${file}.${process.pid}`;
  try {
    const folder = join(file, '..');
    await mkdir(folder, { recursive: true });
    await writeFile(draft, [headOf(body), body]);
    await rename(draft, file);
    await removeOldest(folder);
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

/** Removes the oldest files, also drafts that killed processes left behind. */
async function removeOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.includes(ENDING));
  const files = await Promise.all(
    names.map(async (name) => ({
      path: join(folder, name),
      written: (await stat(join(folder, name))).mtimeMs,
    })),
  );
  const old = files.sort((a, b) => b.written - a.written).slice(KEPT);
  await Promise.all(old.map(({ path }) => rm(path, { force: true })));
}
