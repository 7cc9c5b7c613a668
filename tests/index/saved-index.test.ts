import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { recombine } from '../../bench/scale/recombine.js';
import { createLibrary } from '../../src/answer/library.js';
import { openIndex } from '../../src/index/open-index.js';
import type { ParsedDocument } from '../../src/outline/corpus.js';
import type { Words } from '../../src/text/words.js';
import { openAllPlans } from '../support/library.js';
import { readQuestions } from '../support/questions.js';
import { folderWith } from '../support/temp-folder.js';

const { corpus, words } = await openAllPlans();
const entries = recombine(corpus.entries, 2_000).map(shortened);
const asked = readQuestions().slice(0, 20);
const questions = asked.map(({ question }) => words.forIndex(question));

/** A document whose passages are their beginnings, as what is long takes long to index, time after time. */
function shortened({ passages, ...entry }: ParsedDocument): ParsedDocument {
  const short = passages.map(({ span: { start, end }, ...passage }) => ({
    ...passage,
    span: { start, end: Math.min(end, start + 25) },
  }));
  return { ...entry, passages: short };
}

/** What an index finds, to be compared with what another finds. */
async function findings(
  folder?: string,
  indexed: readonly ParsedDocument[] = entries,
  cutter: Words = words,
): Promise<unknown> {
  const { index, statistics, counts, phrases } = await openIndex(indexed, cutter, folder);
  const found = await Promise.all(questions.map((asked) => index.search({ words: asked, limit: 5 })));
  return {
    found: found.map((candidates) => candidates.map(({ id, score }) => [id, score])),
    statistics,
    counts: new Map([...counts].sort()),
    phrases: [phrases.counts(), phrases.numbers()],
  };
}

const unsaved = await findings();

/** Words that tell how many texts they cut. */
const counted = () => ({
  ...words,
  forIndex: vi.fn(words.forIndex),
  tagged: vi.fn(words.tagged),
});

let made: { readonly name: string; readonly bytes: Buffer };

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ceyuan-test-'));
  await findings(folder);
  const [name = ''] = readdirSync(folder);
  made = { name, bytes: readFileSync(join(folder, name)) };
  rmSync(folder, { recursive: true });
});

/** A folder with the saved index of the passages, and its file. */
function saved(): { folder: string; file: string } {
  const folder = folderWith({ [made.name]: made.bytes });
  return { folder, file: join(folder, made.name) };
}

describe('the index of many passages', { timeout: 60_000 }, () => {
  it('is made once, and the next start finds the same', async () => {
    const { folder } = saved();
    const again = counted();
    expect(await findings(folder, entries, again)).toEqual(unsaved);
    expect(again.forIndex).not.toHaveBeenCalled();
    expect(again.tagged).not.toHaveBeenCalled();
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('is kept by a library, which answers the same from it', async () => {
    const folder = folderWith({});
    const answers = async (): Promise<unknown[]> => {
      const library = await createLibrary({ entries, glossary: corpus.glossary }, words, folder);
      return Promise.all(asked.map(({ question }) => library.answer(question)));
    };
    expect(await answers()).toEqual(await answers());
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it.each([
    ['is cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
    ['goes on', (bytes: Buffer) => Buffer.concat([bytes, Buffer.of(0)])],
    ['is empty', () => Buffer.of()],
    ['holds something else', () => Buffer.from('{"serializationVersion":2}'.repeat(9))],
    ['has a wrong bit', (bytes: Buffer) => bytes.with(bytes.length >> 1, bytes[bytes.length >> 1]! ^ 1)],
    ['is of another version', (bytes: Buffer) => bytes.with(0, bytes[0]! + 1)],
  ])('is made anew where the file %s', async (_, spoil) => {
    const { folder, file } = saved();
    const whole = readFileSync(file);
    writeFileSync(file, spoil(whole));
    const again = counted();
    expect(await findings(folder, entries, again)).toEqual(unsaved);
    expect(again.forIndex).toHaveBeenCalled();
    expect(readFileSync(file).equals(whole)).toBe(true);
  });

  it('is made anew where a passage, a heading or the way of cutting has changed', async () => {
    const { folder } = saved();
    const [{ passages, ...entry }, ...others] = entries as [ParsedDocument, ...ParsedDocument[]];
    const [first, ...further] = passages;
    const shorter = { ...first!, span: { ...first!.span, end: first!.span.end - 1 } };
    const renamed = { ...first!, section: { ...first!.section, foldedHeadings: '另一个标题' } };
    await findings(folder, [{ ...entry, passages: [shorter, ...further] }, ...others]);
    await findings(folder, [{ ...entry, passages: [renamed, ...further] }, ...others]);
    await findings(folder, entries, { ...words, edition: () => 'another dictionary' });
    expect(readdirSync(folder)).toHaveLength(4);
  });

  it('is kept of four corpora, the last ones used to be saved', async () => {
    const { folder, file } = saved();
    utimesSync(file, 0, 0);
    for (let edition = 0; edition < 4; edition += 1)
      await findings(folder, entries, { ...words, edition: () => `${edition}` });
    expect(readdirSync(folder)).toHaveLength(4);
    expect(readdirSync(folder)).not.toContain(file.slice(folder.length + 1));
  });

  it('is not kept where there is no writing, and finds all the same', async () => {
    const folder = folderWith({ file: '' });
    expect(await findings(join(folder, 'file'))).toEqual(unsaved);
    expect(await findings(join(folder, 'file', 'below'))).toEqual(unsaved);
    expect(await findings('/dev/null')).toEqual(unsaved);
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('is not kept of few passages', async () => {
    const folder = folderWith({});
    await findings(folder, entries.slice(0, 100));
    expect(readdirSync(folder)).toEqual([]);
  });
});
