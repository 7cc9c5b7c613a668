import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { recombine } from '../../bench/scale/recombine.js';
import { createLibrary } from '../../src/answer/library.js';
import type { Passage } from '../../src/corpus/types.js';
import { indexPassages } from '../../src/index/passage-index.js';
import type { Words } from '../../src/text/words.js';
import { openAllPlans } from '../support/library.js';
import { readQuestions } from '../support/questions.js';
import { folderWith } from '../support/temp-folder.js';

const { corpus, words } = await openAllPlans();
const entries = recombine(corpus.entries, 2_000);
const passages = entries.flatMap((entry) => entry.passages);
const asked = readQuestions().slice(0, 20);
const questions = asked.map(({ question }) => words.forIndex(question));

/** What an index finds, to be compared with what another finds. */
function findings(folder?: string, indexed: readonly Passage[] = passages, cutter: Words = words): unknown {
  const index = indexPassages(indexed, cutter, folder);
  return questions.map((asked) =>
    index.candidates(asked, 5).map(({ passage, score }) => [passage.id, score]),
  );
}

const unsaved = findings();

/** Words that tell how many texts they cut. */
const counted = () => ({ ...words, forIndex: vi.fn(words.forIndex) });

/** A folder with the saved words of the passages, and their file. */
function saved(): { folder: string; file: string } {
  const folder = folderWith({});
  findings(folder);
  const [name] = readdirSync(folder);
  return { folder, file: join(folder, name!) };
}

describe('the words of many passages', () => {
  it('are cut once, and the next start finds the same', () => {
    const { folder } = saved();
    const again = counted();
    expect(findings(folder, passages, again)).toEqual(unsaved);
    expect(again.forIndex).not.toHaveBeenCalled();
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('are kept by a library, which answers the same from them', () => {
    const folder = folderWith({});
    const answers = (): unknown[] => {
      const library = createLibrary({ entries, glossary: corpus.glossary }, words, folder);
      return asked.map(({ question }) => library.answer(question));
    };
    expect(answers()).toEqual(answers());
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it.each([
    ['is cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
    ['goes on', (bytes: Buffer) => Buffer.concat([bytes, Buffer.of(0)])],
    ['is empty', () => Buffer.of()],
    ['holds something else', () => Buffer.from('{"serializationVersion":2}'.repeat(9))],
    ['has a wrong bit', (bytes: Buffer) => bytes.with(bytes.length >> 1, bytes[bytes.length >> 1]! ^ 1)],
    ['is of another version', (bytes: Buffer) => bytes.with(0, bytes[0]! + 1)],
  ])('are cut anew where the file %s', (_, spoil) => {
    const { folder, file } = saved();
    const whole = readFileSync(file);
    writeFileSync(file, spoil(whole));
    const again = counted();
    expect(findings(folder, passages, again)).toEqual(unsaved);
    expect(again.forIndex).toHaveBeenCalled();
    expect(readFileSync(file).equals(whole)).toBe(true);
  });

  it('are cut anew where a passage, a heading or the way of cutting has changed', () => {
    const { folder } = saved();
    const [first, ...others] = passages;
    const shorter = { ...first!, span: { ...first!.span, end: first!.span.end - 1 } };
    const renamed = { ...first!, section: { ...first!.section, foldedHeadings: '另一个标题' } };
    findings(folder, [shorter, ...others]);
    findings(folder, [renamed, ...others]);
    findings(folder, passages, { ...words, edition: () => 'another dictionary' });
    expect(readdirSync(folder)).toHaveLength(4);
  });

  it('are kept of four corpora, the last ones used to be saved', () => {
    const { folder, file } = saved();
    utimesSync(file, 0, 0);
    for (let edition = 0; edition < 5; edition += 1)
      findings(folder, passages, { ...words, edition: () => `${edition}` });
    expect(readdirSync(folder)).toHaveLength(4);
    expect(readdirSync(folder)).not.toContain(file.slice(folder.length + 1));
  });

  it('are not kept where there is no writing, and found all the same', () => {
    const folder = folderWith({ file: '' });
    expect(findings(join(folder, 'file'))).toEqual(unsaved);
    expect(findings(join(folder, 'file', 'below'))).toEqual(unsaved);
    expect(findings('/dev/null')).toEqual(unsaved);
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('are not kept of few passages', () => {
    const folder = folderWith({});
    findings(folder, passages.slice(0, 1_999));
    expect(readdirSync(folder)).toEqual([]);
  });
});
