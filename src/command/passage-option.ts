import { createHash } from 'node:crypto';
import type { Library } from '../answer/library.js';
import { makePassage } from '../corpus/passages.js';
import { flatten, innermost } from '../corpus/sections.js';
import { shortName } from '../corpus/short-name.js';
import type { Passage, Section } from '../corpus/types.js';
import { UsageError } from '../errors.js';
import type { Locale } from '../locale.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { isSamePlace } from '../rank/search.js';
import { phrasesIn } from '../reply/phrases.js';
import { clip } from '../reply/reply.js';
import { MAX_SENTENCE } from '../text/sentences.js';
import { type Span, slice } from '../text/span.js';
import { matching } from './matching.js';
import { requiredText, type Suggestion } from './options.js';
import { documentWithName } from './scope.js';

export const passageOption = requiredText(
  { 'zh-CN': '段落', 'zh-TW': '段落' },
  { en: 'Some words of the passage', 'zh-CN': '原文里的几个词', 'zh-TW': '原文裡的幾個詞' },
  {
    suggest: async (typed, library) => (await placesLike(typed, library, MAX_OFFERED)).map(toSuggestion),
    resolve: async (typed, library) => {
      const passage = await passageLike(typed, library);
      return passage === null || passage === 'gone' ? typed : passageName(passage);
    },
  },
);

/** The passage that an option names, or some words of it. @throws UsageError where it is gone, or none is like it */
export async function findPassage(library: Library, locale: Locale, typed: string): Promise<Passage> {
  const passage = await passageLike(typed, library);
  if (passage === 'gone') throw new UsageError(phrasesIn(locale).passageGone);
  if (passage === null) throw new UsageError(phrasesIn(locale).noPassage);
  return passage;
}

async function passageLike(typed: string, library: Library): Promise<Passage | 'gone' | null> {
  const named = passageWithName(library, typed);
  if (named !== null) return named;
  const [first] = await placesLike(typed, library, 1);
  return first?.passage ?? null;
}

type PassageMatch = { readonly passage: Passage; readonly at: number };
type Clause = PassageMatch & { readonly words: string };

const MAX_OFFERED = 25;

/** The passages that hold the words, then those that the index finds, then those that sound like them, until enough. */
async function placesLike(typed: string, library: Library, most: number): Promise<PassageMatch[]> {
  const passages = library.entries.flatMap(({ passages }) => passages);
  const ways = [
    () => placesHolding(typed.replace(ELLIPSES, ''), passages),
    () => placesFound(typed, library),
    () => placesSounding(typed, passages, library),
  ];
  const found: PassageMatch[] = [];
  for (const way of ways) {
    for (const place of await way()) {
      if (found.length === most) return found;
      if (!found.some(({ passage }) => isSamePlace(passage, place.passage))) found.push(place);
    }
  }
  return found;
}

/** The ellipsis at either end of a shortened suggestion. */
const ELLIPSES = /^…|…$/gu;

/** Finds the words; any white space matches, as suggestions show it as one space. */
function placesHolding(words: string, passages: readonly Passage[]): PassageMatch[] {
  const pattern = new RegExp(words.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&').replace(/\s+/gu, '\\s+'), 'u');
  return passages
    .map((passage) => ({ passage, at: wordsOf(passage).search(pattern) }))
    .filter(({ at }) => at >= 0);
}

async function placesFound(typed: string, library: Library): Promise<PassageMatch[]> {
  if (!/[\p{L}\p{N}]/u.test(typed)) return [];
  const { quotes } = await library.answer(typed, { size: MAX_OFFERED, most: MAX_OFFERED });
  return quotes.map(({ part }) => {
    const [fitting] = matching(library, typed, clausesOf(part), ({ words }) => words);
    return fitting ?? { passage: part, at: 0 };
  });
}

/** The most clauses to compare by sound; in a larger library only words find passages. */
const MAX_CLAUSES = 2000;

function placesSounding(typed: string, passages: readonly Passage[], library: Library): PassageMatch[] {
  const clauses: Clause[] = [];
  for (const passage of passages) {
    clauses.push(...clausesOf(passage));
    if (clauses.length > MAX_CLAUSES) return [];
  }
  return matching(library, typed, clauses, ({ words }) => words);
}

function clausesOf(passage: Passage): Clause[] {
  const found = [...wordsOf(passage).matchAll(/[^，。；：！？、\s]{2,}/gu)];
  return found.map(({ index: at, 0: words }) => ({ passage, at, words }));
}

function wordsOf({ section, span }: Passage): string {
  return slice(section.document.text, span);
}

/** The longest name of a choice, and how far into it fitting words may begin, in characters. */
const MAX_NAME = 100;
const LATEST = 60;

/** Names a passage by its beginning, or from the fitting words on where they would not be seen. */
function toSuggestion({ passage, at }: PassageMatch): Suggestion {
  const words = wordsOf(passage);
  const shown = at <= LATEST ? words : `…${words.slice(at)}`;
  return { name: clip(shown.replace(/\s+/gu, ' '), MAX_NAME), value: passageName(passage) };
}

/** The name of a passage in a button: its document, its offsets, and a digest of its words. */
const NAME = /^(?<document>.+)@(?<start>\d{1,7})-(?<end>\d{1,7})~(?<digest>[\w-]{6})$/u;

/** Names a passage in at most 48 characters, by which a button finds it in a changed document or sees that it is gone. */
export function passageName({ section: { document }, span }: Passage): string {
  return `${shortName(document)}@${span.start}-${span.end}~${digestOf(slice(document.text, span))}`;
}

/** The passage of a name, even where the text has moved; `gone` where its words are gone, null where it is no name. */
export function passageWithName(library: Library, name: string): Passage | 'gone' | null {
  const { document = '', start, end, digest } = NAME.exec(name)?.groups ?? {};
  if (digest === undefined) return null;
  const entry = documentWithName(library, document);
  return entry ? (locate(entry, { start: Number(start), end: Number(end) }, digest) ?? 'gone') : 'gone';
}

function locate({ document, sections }: ParsedDocument, span: Span, digest: string): Passage | null {
  const all = flatten(sections);
  const length = span.end - span.start;
  if (length > MAX_SENTENCE) return null;
  for (const { section, start } of placesIn(all, span.start)) {
    const moved = { start, end: start + length };
    if (length > 0 && moved.end <= document.body.end && digestOf(slice(document.text, moved)) === digest)
      return makePassage(section, moved);
  }
  return null;
}

/** Places where a passage may begin, with their sections: first the named one, then each sentence and clause. */
function* placesIn(
  all: readonly Section[],
  named: number,
): Generator<{ readonly section: Section; readonly start: number }> {
  const section = innermost(all, { start: named, end: named + 1 });
  if (section) yield { section, start: named };
  for (const one of all)
    for (const { start } of [...one.sentences, ...one.clauses()]) yield { section: one, start };
}

function digestOf(words: string): string {
  return createHash('sha256').update(words).digest('base64url').slice(0, 6);
}
