import type { Placed } from '../corpus/types.js';
import { SAYS_OF_NAME } from '../lexicon/definitions.js';
import { anyOf } from '../lexicon/word-list.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { headingWords } from '../outline/titles.js';
import { blankPoliteness } from '../question/filler.js';
import { CHINESE_ASKING } from '../question/kinds.js';
import { fold } from '../text/fold.js';
import { slice } from '../text/span.js';
import { type ListItem, toItem } from './list-item.js';

/** Finds the safeguard, goal or task whose name is all that a folded question says beside what asks; null for none, and where a row of names is all there is. */
export function itemNamed(folded: string, parsed: ParsedDocument): ListItem | null {
  const asked = saidBeside(folded);
  const found = namedItems(parsed).find(({ names, spare }) =>
    names.some((name) => isName(asked, name, spare)),
  );
  return found ? toItem(found) : null;
}

const SAYS_OF_IT = new RegExp(`^[是的]|(?:${anyOf(SAYS_OF_NAME)})$`, 'u');

/** Words without what is said of them, taken away one by one, as a pattern of all would take long. */
function bareName(words: string): string {
  const rest = words.replace(SAYS_OF_IT, '');
  return rest === words ? words : bareName(rest);
}

/** What a question says beside the words that ask: 组织领导 and 加强 of 组织领导怎么加强. */
function saidBeside(folded: string): string[] {
  const said = blankPoliteness(folded).replace(MARKS, '').replace(CHINESE_ASKING, ' ');
  const parts = said.split(/[^\p{L}\p{N}]+/u);
  return parts.map((part) => (parts.length > 1 ? bareName(part) : part)).filter((part) => part !== '');
}

const MARKS = /[“”"'《》「」]/gu;

/** A verb may stand before the name of a safeguard: 推进机制创新 for 机制创新. */
const VERB = 2;

/** Something that is named, and how many characters of its name a question may leave out. */
type NamedItem = Placed & { readonly names: readonly string[]; readonly spare: number };

function namedItems({ outline, document: { text } }: ParsedDocument): NamedItem[] {
  const { safeguards, targets, tasks } = outline();
  const isAlone = ({ span }: Placed): boolean =>
    safeguards.filter((other) => other.span.start === span.start).length === 1;
  const called = (one: Placed, name: string, spare = 0) => ({ ...one, names: namesIn(name), spare });
  return [
    ...safeguards.filter(isAlone).map((one) => called(one, one.name, VERB)),
    ...targets.filter(({ amount }) => amount === null).map((one) => called(one, slice(text, one.span))),
    ...tasks.map((one) => called(one, headingWords(one.section))),
  ];
}

function namesIn(words: string): string[] {
  return fold(words)
    .replace(MARKS, '')
    .split(/[,;:]/u)
    .map((name) => name.trim());
}

/** Whether words are a name, in whatever order, but for the verb before it. */
function isName(asked: readonly string[], name: string, spare: number): boolean {
  const said = asked.join('').length;
  const left = asked.reduce((rest, word) => rest.replace(word, ''), name).length;
  return said >= SHORTEST && left <= spare && left === name.length - said;
}

/** The fewest characters of a name: 供热 is a word of many. */
const SHORTEST = 4;
