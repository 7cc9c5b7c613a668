import { flatten } from '../corpus/sections.js';
import type { Section } from '../corpus/types.js';
import { NATIONAL_BODIES } from '../lexicon/bodies.js';
import { GENERIC_PLACES, PLACE_ENDS } from '../lexicon/narrowings.js';
import { anyOf } from '../lexicon/word-list.js';
import { memoOf } from '../memo.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { placedTableAt } from '../outline/placed-table.js';
import type { Stating } from '../outline/types.js';
import { fold } from '../text/fold.js';
import { type Span, shifted, slice } from '../text/span.js';
import type { Amount } from './amount.js';
import { CASE } from './cases.js';
import { squeeze, squeezeSentence } from './legible.js';
import { rowStatements } from './rows.js';
import { sentenceStatements } from './stated.js';
import type { Statement } from './statement.js';
import type { ClaimVocabulary, Lexeme } from './words.js';

/** A statement of a document. */
export type Said = Statement & {
  readonly section: Section;
  readonly sentence: Span;
  /** The date in force, if it names none. */
  readonly inForce: string | null;
  /** The headings above it, and the words before its sentence's list. */
  readonly above: readonly string[];
  /** The clauses of its sentence before it, and those of them on which it depends (情节严重的，…). */
  readonly before: readonly string[];
  readonly cases: readonly string[];
};

/** A sentence of a document, prepared for search. */
export type Saying = { readonly section: Section; readonly sentence: Span; readonly text: string };

/** The statements of a document, prepared for comparison. */
export type Table = {
  readonly statements: readonly Said[];
  readonly sayings: readonly Saying[];
  /** All of it, folded, without spaces; and as `text` in the spelling of documents, as its title and publisher. */
  readonly all: string;
  readonly name: string;
  readonly publisher: string;
  readonly text: string;
  /** The place that its title or its publisher begins with, such as 江州市, or 河东区 of 江州市河东区; null where neither does. */
  readonly place: string | null;
  /** Whether a body of the whole country issued it. */
  readonly isNational: boolean;
  /** The words of a statement. */
  readonly wordsOf: (said: Said) => readonly Lexeme[];
  /** The words of its name in pinyin, of two syllables to four. */
  readonly pinyin: ReadonlySet<string>;
};

/** Reads what a document says. */
export function readTable(entry: ParsedDocument, { read, spell, pinyin }: ClaimVocabulary): Table {
  const { document, sections, outline } = entry;
  const published = document.date === null ? null : Number(document.date.slice(0, 4));
  const facts = outline().facts.filter(({ value }) => value !== null);
  const hasOneYear = new Set(facts.flatMap(({ deadline }) => deadline?.slice(0, 4) ?? [])).size === 1;
  const all = flatten(sections);
  const place = placeOf(document.title) ?? placeOf(document.publisher ?? '');
  const common = {
    facts,
    published,
    hasOneYear,
    read,
    spell: (words: string) => withoutPlace(spell(words), place),
  };
  const text = squeeze(slice(document.text, document.body));
  return {
    all: text,
    statements: all.flatMap((section) => statementsIn(section, common)),
    sayings: all.flatMap((section) =>
      section.sentences.map((sentence) => ({
        section,
        sentence,
        text: squeezeSentence({ section, sentence }),
      })),
    ),
    publisher: spell(squeeze(document.publisher ?? '')),
    name: spell(squeeze(`${document.title} ${document.publisher ?? ''}`)),
    text: spell(text),
    wordsOf: memoOf((said: Said) => read(said.text)),
    place,
    isNational:
      place === null && [document.publisher ?? '', document.title].some((words) => NATIONAL.test(words)),
    pinyin: new Set(wordsInPinyin([...document.title].map(pinyin))),
  };
}

/** What a document need not say in a statement: its name, and the level of its place. */
export function ofDocument({ name, place }: Table): string {
  return `${name}\n${place?.at(-1) ?? ''}级`;
}

/** All amounts of the sentence of a statement. */
export function amountsBeside({ sentence }: Said, { statements }: Table): readonly Amount[] {
  return statements.filter((one) => one.sentence === sentence).flatMap(({ amounts }) => amounts);
}

function wordsInPinyin(syllables: readonly string[]): string[] {
  return syllables.flatMap((_, at) => [2, 3, 4].map((size) => syllables.slice(at, at + size).join('')));
}

const NATIONAL = new RegExp(`^(?!.*[${PLACE_ENDS}](?!场))(?:${anyOf(NATIONAL_BODIES)})`, 'u');
const PLACE = new RegExp(
  `(?<!\\p{Script=Han})(?:20\\d\\d年)?(\\p{Script=Han}{2,4}?[${PLACE_ENDS}])(?<within>(?!.{0,2}(?:${anyOf(GENERIC_PLACES)}))\\p{Script=Han}{2,3}[县区])?(?!\\p{Script=Han}{0,3}[》”])`,
  'u',
);

function placeOf(name: string): string | null {
  const found = PLACE.exec(fold(name));
  return found?.groups?.within ?? found?.[1] ?? null;
}

/** A text without the name of a place, such as 江州市 or 江州: a document need not name its own. */
export function withoutPlace(text: string, place: string | null): string {
  // 江州市级财政 is 市级财政.
  if (place === null) return text;
  const own = text.replaceAll(`${place}级`, `${place.at(-1)}级`);
  return own.replaceAll(place, '').replaceAll(place.slice(0, -1), '');
}

/** What the facts of a document have in common. */
export type Common = {
  readonly facts: readonly Stating[];
  readonly published: number | null;
  readonly hasOneYear: boolean;
  readonly spell: (text: string) => string;
  readonly read: ClaimVocabulary['read'];
};

function statementsIn(section: Section, common: Common): Said[] {
  const { text } = section.document;
  let tableEnd = 0;
  return section.sentences.flatMap((sentence) => {
    if (sentence.start < tableEnd) return [];
    const table = placedTableAt(text, sentence.start, section.span.end);
    if (!table) return sentenceStatements(section, sentence, common);
    tableEnd = table.span.end;
    return rowStatements(section, table, common);
  });
}

/** Whether a document knows nothing of one of the names. */
export function isForeign(names: readonly string[], { name, text }: Pick<Table, 'name' | 'text'>): boolean {
  return names.some((one) => !name.includes(one) && !text.includes(one));
}

const ENDS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu;
const MARK = /[，。；：！？,;:!?、（）()《》|]/u;
/** The shortest words to look for verbatim, in characters. */
const LEAST = 8;

/** A sentence as it is looked for. */
export function asSaying(sentence: string): string {
  return squeeze(sentence).replace(ENDS, '');
}

/** Finds a whole sentence in a document, apart from white space, width, script and the marks at its ends. */
export function findVerbatim(words: string, { sayings, all, statements }: Table): Saying | null {
  if (words.length < LEAST || !all.includes(words)) return null;
  const hasCases = ({ section, sentence }: Saying): boolean =>
    statements.some((one) => {
      if (one.sentence !== sentence || one.cases.every((limits) => words.includes(limits))) return false;
      const own = squeeze(slice(section.document.text, shifted(one.span, sentence.start)));
      return own.includes(words) || words.includes(own);
    });
  return sayings.find((one) => holdsWhole(one.text, words) && !hasCases(one)) ?? null;
}

/** Whether some words are whole clauses of a sentence, and no clause before them says in which case they hold. */
function holdsWhole(saying: string, words: string): boolean {
  const at = saying.indexOf(words);
  if (at < 0) return false;
  // 教师、学生比例 is not 学生比例.
  const isOpen = at === 0 || (saying[at - 1] !== '、' && MARK.test(saying[at - 1]!));
  const before = saying.slice(0, at).split(MARK);
  if (before.some((clause) => CASE.test(clause))) return false;
  return isOpen && (at + words.length === saying.length || MARK.test(saying[at + words.length]!));
}
