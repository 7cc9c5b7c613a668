import type { Library } from '../answer/library.js';
import type { Passage } from '../corpus/types.js';
import { UsageError } from '../errors.js';
import type { Locale } from '../locale.js';
import { phrasesIn } from '../reply/phrases.js';
import { clip } from '../reply/reply.js';
import { slice } from '../text/span.js';
import { matching } from './matching.js';
import { requiredText, type Suggestion } from './options.js';
import { passageName, passageWithName } from './passage-name.js';

/** The option of every command that is about one passage. */
export const passageOption = requiredText(
  { 'zh-CN': '段落', 'zh-TW': '段落' },
  { en: 'Some words of the passage', 'zh-CN': '原文里的几个词', 'zh-TW': '原文裡的幾個詞' },
  {
    suggest: (typed, library) => passagesLike(typed, library).map(toSuggestion),
    resolve: (typed, library) => {
      const passage = passageLike(typed, library);
      return passage === null || passage === 'gone' ? typed : passageName(passage);
    },
  },
);

/**
 * The passage that an option names, by its name or by some of its words.
 * @throws UsageError where the document no longer holds it, and where none is like it
 */
export function findPassage(library: Library, locale: Locale, typed: string): Passage {
  const passage = passageLike(typed, library);
  if (passage === 'gone') throw new UsageError(phrasesIn(locale).passageGone);
  if (passage === null) throw new UsageError(phrasesIn(locale).noPassage);
  return passage;
}

function passageLike(typed: string, library: Library): Passage | 'gone' | null {
  return passageWithName(library, typed) ?? passagesLike(typed, library)[0] ?? null;
}

/** The most passages that are looked through by their first words; of more only the index is asked. */
const MAX_NAMED = 2000;

/** The most passages that are offered. */
const MAX_OFFERED = 25;

/** The passages that begin with what was typed, then those that the index finds, then those that sound like it. */
function passagesLike(typed: string, library: Library): Passage[] {
  const all = library.entries.flatMap(({ passages }) => passages);
  const words = typed.replace(/…$/u, '');
  const begun = all.filter((passage) => wordsOf(passage).startsWith(words));
  const found = /[\p{L}\p{N}]/u.test(typed)
    ? library.answer(typed, { size: MAX_OFFERED, most: MAX_OFFERED }).quotes.map(({ passage }) => passage)
    : [];
  const named = all.length <= MAX_NAMED ? matching(library, typed, all, wordsOf) : [];
  const distinct = new Map([...begun, ...found, ...named].map((passage) => [passage.id, passage]));
  return [...distinct.values()].slice(0, MAX_OFFERED);
}

function wordsOf({ section, span }: Passage): string {
  return slice(section.document.text, span);
}

/** The longest name of a choice, in characters. */
const MAX_NAME = 100;

function toSuggestion(passage: Passage): Suggestion {
  return { name: clip(wordsOf(passage), MAX_NAME), value: passageName(passage) };
}
