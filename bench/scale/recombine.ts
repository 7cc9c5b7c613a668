import { flatten } from '../../src/corpus/sections.js';
import { readSeed } from '../../src/corpus/seed-file.js';
import { type ParsedDocument, readCorpus } from '../../src/outline/corpus.js';
import { slice } from '../../src/text/span.js';

/** The length of a made document, in characters: it comes to about ten passages. */
const DOCUMENT_LENGTH = 1_300;

/** How many sentences a paragraph has. */
const PARAGRAPH = 4;

/** The longest sentence that can be a title, and the longest that is used at all, in characters. */
const MAX_TITLE = 40;
const MAX_SENTENCE = 200;

/** The end of a sentence, without which it would run into the next. */
const ENDED = /[。！？]$/u;

/** The sentences of a document, and those of them that can be its title. */
type Source = { readonly sentences: readonly string[]; readonly titles: readonly string[] };

/** Makes documents from repeatable random stretches of two others, so that words repeat and meet as often as before. */
export function recombine(entries: readonly ParsedDocument[], passages: number): ParsedDocument[] {
  return [...recombined(entries, passages)];
}

/** The same one after the other, as many do not fit into memory together. */
export function* recombined(entries: readonly ParsedDocument[], passages: number): Generator<ParsedDocument> {
  const sources = entries.map(toSource).filter(({ sentences }) => sentences.length > 0);
  const draw = drawer();
  for (let count = 0, number = 0; count < passages; number += 1) {
    const [first, second] = [draw(sources), draw(sources)];
    const entry = makeEntry(`made-${number}`, draw(first.titles), [
      ...stretchOf(first, draw),
      ...stretchOf(second, draw),
    ]);
    yield entry;
    count += entry.passages.length;
  }
}

function toSource({ document, sections }: ParsedDocument): Source {
  const all = flatten(sections).flatMap((section) =>
    section.sentences.map((span) => slice(document.text, span)),
  );
  const sentences = all.filter((sentence) => sentence.length <= MAX_SENTENCE && ENDED.test(sentence));
  const titles = all.filter(({ length }) => length <= MAX_TITLE);
  return { sentences, titles: titles.length > 0 ? titles : [document.title] };
}

/** Sentences in a row from a document, half as many as a made one holds. */
function stretchOf({ sentences }: Source, draw: <T>(list: readonly T[]) => T): string[] {
  const start = draw([...sentences.keys()]);
  const stretch: string[] = [];
  let length = 0;
  for (let at = 0; length < DOCUMENT_LENGTH / 2; at += 1) {
    const sentence = sentences[(start + at) % sentences.length]!;
    stretch.push(sentence);
    length += sentence.length;
  }
  return stretch;
}

function makeEntry(id: string, title: string, sentences: readonly string[]): ParsedDocument {
  const text = sentences
    .map((sentence, at) => `${sentence}${(at + 1) % PARAGRAPH === 0 ? '\n' : ''}`)
    .join('');
  const seed = `---\ntitle: ${JSON.stringify(title)}\n---\n${text}`;
  const document = readSeed(`${id}.txt`, new TextEncoder().encode(seed));
  if (Array.isArray(document)) throw new Error(document.map(({ reason }) => reason).join('; '));
  return readCorpus({ documents: [document], glossary: [] }).entries[0]!;
}

/** Draws from lists by Marsaglia's xorshift, which needs no seed but its start. */
function drawer(): <T>(list: readonly T[]) => T {
  let state = 2_463_534_242;
  return (list) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return list[(state >>> 0) % list.length]!;
  };
}
