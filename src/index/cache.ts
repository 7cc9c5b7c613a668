import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Passage, Section } from '../corpus/types.js';
import type { Words } from '../text/words.js';
import { tabulate, type WordTable } from './postings.js';
import { fromBytes, toBytes } from './saved.js';

/** From so many passages on reading a saved table saves more than a moment. */
const LEAST_PASSAGES = 2_000;

/** How many tables are kept: somebody may go to and fro between some folders of documents. */
const KEPT = 4;

const ENDING = '.words';

/**
 * Reads the table of the words of many passages from the folder, or makes and saves it. It is named by all that
 * it is made of, so that it is never out of date. A folder that cannot be used costs time, nothing else.
 */
export function tabulateOnce(passages: readonly Passage[], words: Words, folder: string): WordTable {
  if (passages.length < LEAST_PASSAGES) return tabulate(passages, words);
  const file = join(folder, `${digestOf(passages, words)}${ENDING}`);
  const saved = attempt(() => fromBytes(readFileSync(file)));
  if (saved) return saved;
  const table = tabulate(passages, words);
  attempt(() => save(file, folder, table));
  return table;
}

function attempt<T>(run: () => T): T | null {
  try {
    return run();
  } catch {
    return null;
  }
}

/** Under another name first: a process that reads meanwhile never sees half a file. */
function save(file: string, folder: string, table: WordTable): void {
  const draft = `${file}.${process.pid}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(draft, toBytes(table));
  renameSync(draft, file);
  removeOldest(folder);
}

/** Drafts too: a process that was killed leaves its own behind. */
function removeOldest(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => name.includes(ENDING))
    .map((name) => ({ path: join(folder, name), written: statSync(join(folder, name)).mtimeMs }));
  const old = files.sort((a, b) => b.written - a.written).slice(KEPT);
  for (const { path } of old) rmSync(path, { force: true });
}

/** A digest of the texts, of how they are cut into passages, and of how those are cut into words. */
function digestOf(passages: readonly Passage[], words: Words): string {
  const hash = createHash('sha256').update(words.edition());
  let last: Section | undefined;
  for (const { section, span } of passages) {
    if (section.document !== last?.document) hash.update(`\n${section.document.folded}`);
    if (section !== last) hash.update(`\n${section.foldedHeadings}`);
    hash.update(`\n${span.start}-${span.end}`);
    last = section;
  }
  return hash.digest('hex');
}
