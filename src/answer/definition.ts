import { withoutMarker } from '../corpus/markers.js';
import { flatten } from '../corpus/sections.js';
import { firstFound } from '../first-found.js';
import {
  ASKS_FOR_MEANING,
  ASKS_MEANING_OF,
  CALLED_BELOW,
  COMPRISES,
  COUNTS_AS,
  MEANS,
  MEANT_BY_IT,
  SAYS_OF,
} from '../lexicon/definitions.js';
import { NUMERAL_CLASS } from '../lexicon/numerals.js';
import { HOW_MANY, OPENS_QUESTION, QUESTION_WORDS, WHICH } from '../lexicon/question-words.js';
import { anyOf } from '../lexicon/word-list.js';
import type { ParsedDocument } from '../outline/corpus.js';
import type { Question } from '../question/question.js';
import type { Term } from '../question/terms.js';
import type { Hit } from '../rank/search.js';
import { slice } from '../text/span.js';
import { atClause } from './hit.js';

const WHAT_IT_IS = anyOf(QUESTION_WORDS.thing);
const WHICH_OF = `${WHICH}[${NUMERAL_CLASS}${HOW_MANY}]{1,2}[个项类条]`;
const ASKS = new RegExp(
  `^(?:${anyOf(OPENS_QUESTION)})?(?:(?:${WHAT_IT_IS})(?:是|叫)|${anyOf(ASKS_MEANING_OF)})(?<after>[^，。？?]{2,20})|^(?<before>[^，。？?]{2,20}?)(?:(?:具体)?(?:是指|指的是|指)(?:${WHAT_IT_IS}|${WHICH_OF})|(?:(?:到底|究竟)?是个?)?(?:${WHAT_IT_IS})意思|${anyOf(ASKS_FOR_MEANING)})`,
  'u',
);

const MAY_BE = '(?:可以?|能够?|会)?';
const CALLED = `(?:(?:才|以[上下])${MAY_BE}|(?:多[大小高长久少]|(?:${WHAT_IT_IS})样?的|${WHICH}[些种类])[^，。？?算]{0,8}?${MAY_BE})(?:${anyOf(COUNTS_AS)})`;

/** 遥感社区是什么, 四水四定是哪四个, 多少米以下算低空, which may ask for something else as well. */
const MAY_ASK = new RegExp(
  `^(?<before>[^，。？?]{2,20}?)是(?:${WHAT_IT_IS}|${WHICH_OF})(?:东西)?[呢啊呀]?[?？]?$|${CALLED}(?<after>\\p{Script=Han}{2,8})[?？]?$|^what (?:is|are) (?:an? |the )?(?<english>[^?]{2,24}?)(?: (?:in|of|under)\\b[^?]*)?\\??$`,
  'u',
);

/** A word whose definition is asked for, folded, and whether nothing else can be meant. */
type DefinedWord = { readonly word: string; readonly isCertain: boolean };

/** The word whose definition a question asks for; null where it asks for none. */
export function definedWord({ folded, terms }: Question): DefinedWord | null {
  const asked = folded.trim();
  const sure = ASKS.exec(asked)?.groups;
  const { after, before, english } = sure ?? MAY_ASK.exec(asked)?.groups ?? {};
  const said = (after ?? before ?? english ?? '').trim().split(/\s+/u).at(-1)!;
  const word = said
    .replace(SAID_THERE, '')
    .replace(LEFT_OUT, '')
    .replace(/[呢吗啊呀]$/u, '');
  if (word.length < 2) return null;
  return { word, isCertain: sure !== undefined || (LATIN.test(word) && terms.length === 1) };
}

const SAID_THERE = new RegExp(`^.*(?:${anyOf(SAYS_OF)})(?=.{2})`, 'u');

/** Marks and 的, which people leave out of a name. */
const LEFT_OUT = /[“”"'《》「」的]/gu;

const LATIN = /^[a-z][a-z\d.+-]*$/u;

/** The word as a text may write it: without the place before it, with other words for those inside it. */
export function waysToWrite(word: string, terms: readonly Term[]): string[] {
  const [place] = terms.filter((term) => term.required && word.startsWith(term.word));
  const bare = place && word.length - place.word.length >= 2 ? [word.slice(place.word.length)] : [];
  const others = terms
    .filter((term) => !term.required && word !== term.word && word.includes(term.word))
    .flatMap((term) =>
      term.synonyms.filter((one) => HAN.test(one)).map((one) => word.replace(term.word, one)),
    );
  return [word, ...bare, ...others];
}

const HAN = /^\p{Script=Han}+$/u;

/** The sentence that defines the word, as a hit; null without one. */
export function findDefinition(word: string, like: Hit, parsed: readonly ParsedDocument[]): Hit | null {
  const defines = definitionOf(word);
  const characters = [...word];
  const all = parsed.flatMap(({ sections }) => flatten(sections));
  return firstFound(all, (section) =>
    atClause(like, section, (clause) => {
      const text = withoutMarker(slice(section.document.folded, clause));
      // Most sentences lack the word, and are passed over quicker so.
      return characters.every((character) => text.includes(character)) && defines.test(text);
    }),
  );
}

/** From so many characters on a name may leave out its noun: 终端设备直连卫星 for 终端设备直连卫星服务. */
const LONG = 6;

/** The ways to define a word: 所称X，是指…; 所指X包括…; X是指…; X（…）; …（以下简称X）; X：… at the start of a line; 三个汉字（ABC）. A question may leave out the marks around it. */
function definitionOf(word: string): RegExp {
  const own = [...word]
    .map((character) => `${character.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')}[“”"」』]?\\s?`)
    .join('');
  const name = `[“"「『]?${own}`;
  const named = word.length < LONG ? name : `${name}(?:\\p{Script=Han}{2})?`;
  const isShort = LATIN.test(word) ? `|\\p{Script=Han}{3}[”"」』]?[（(]${name}[）)]` : '';
  return new RegExp(
    `${named}[,，]?\\s*(?:${anyOf(MEANS)})|${name}(?:[（(](?![^（）()]*(?:以下)?简称)[^（）()]{6,}(?:[）)]|$)|[,，]?是(?!否|不))|[（(](?:以下)?(?:${anyOf(CALLED_BELOW)})(?:为)?${name}[）)]|^${name}[:：](?=[^\\n]{8,})|(?:${anyOf(MEANT_BY_IT)})的?${name}[,，]?(?:${anyOf(COMPRISES)})${isShort}`,
    'u',
  );
}
