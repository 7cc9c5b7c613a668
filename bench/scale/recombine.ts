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

/** What ends otherwise would run into the next. */
const ENDED = /[。！？]$/u;

/**
 * Makes documents of the sentences of others, drawn at random but each time the same, until they have so many
 * passages together. As in documents on one field, every word comes back as often as it did, by their number.
 */
export function recombine(sources: readonly ParsedDocument[], passages: number): ParsedDocument[] {
  const all = sources.flatMap(sentencesOf);
  const titles = all.filter(({ length }) => length <= MAX_TITLE);
  const sentences = all.filter((sentence) => sentence.length <= MAX_SENTENCE && ENDED.test(sentence));
  const draw = drawer();
  const entries: ParsedDocument[] = [];
  for (let made = 0; made < passages; ) {
    const entry = makeEntry(`made-${entries.length}`, draw(titles), () => draw(sentences));
    entries.push(entry);
    made += entry.passages.length;
  }
  return entries;
}

function sentencesOf({ document, sections }: ParsedDocument): string[] {
  return flatten(sections).flatMap((section) => section.sentences.map((span) => slice(document.text, span)));
}

function makeEntry(id: string, title: string, next: () => string): ParsedDocument {
  let text = '';
  for (let count = 1; text.length < DOCUMENT_LENGTH; count += 1) {
    text += `${next()}${count % PARAGRAPH === 0 ? '\n' : ''}`;
  }
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
