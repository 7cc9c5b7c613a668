import { HOW_MANY, HOW_MUCH } from '../lexicon/question-words.js';
import { fold, withoutUnseen } from '../text/fold.js';
import { holdsHan } from '../text/language.js';
import { type Quantity, readQuantities } from '../text/quantities.js';
import { slice } from '../text/span.js';
import type { Words } from '../text/words.js';
import { type Bigram, readBigrams, readCharacters } from './bigrams.js';
import { readCounted, readThings } from './counted.js';
import { isDate, withChineseDates } from './dates.js';
import { type Expectation, readExpectation } from './expectation.js';
import { isStopWord, withoutFiller } from './filler.js';
import { type Focus, readFocus } from './focus.js';
import { glossOf, readEnglishMatter } from './gloss.js';
import { type AskedKinds, readAsked } from './kinds.js';
import { matterOf } from './matter.js';
import { withNumbersOf } from './number-forms.js';
import { lightenPersonalFiller } from './personal-filler.js';
import { markGuesses, type Respeller } from './respeller.js';
import { isOneWord, type Synonyms } from './synonyms.js';
import { readTerms, TELLING, type Term, type TermSources } from './terms.js';

/** A question as the search understands it. */
export type Question = {
  readonly text: string;
  /** The text folded, as it was meant. */
  readonly folded: string;
  /** The words of the question for the index, without filler and stop words. */
  readonly tokens: readonly string[];
  readonly terms: readonly Term[];
  /** What it is about: the folded question without its filler. */
  readonly matter: string;
  readonly bigrams: readonly Bigram[];
  /** The different Chinese characters of the matter. */
  readonly characters: readonly string[];
  readonly focus: Focus;
  readonly asked: AskedKinds;
  readonly counted: readonly string[];
  readonly things: readonly string[];
  readonly expects: Expectation;
  /** The amounts in the question, however they are written: 三千亿元 and 3,000亿元 are one. */
  readonly amounts: readonly Quantity[];
  /** The Chinese titles and phrases that it puts between marks: 《…》, “…”. */
  readonly quoted: readonly string[];
};

/** Characters typed with spaces between them: 核 心 产 业. */
const SPACED_OUT = /(?<!\p{Script=Han})\p{Script=Han}(?: \p{Script=Han}){2,}(?!\p{Script=Han})/gu;

/** The comma in 3,000亿元, which plans do not write. */
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/gu;

/** A possessive, which stands beside names in pinyin too: shenzhen's. */
const POSSESSIVE = /(?<=[a-z])['’]s\b/gu;

/** Reads a question in Chinese or, through the glossary, in English; with a respeller also one in pinyin or with slips. */
export function readQuestion(
  text: string,
  words: Words,
  synonyms: Synonyms,
  respeller?: Respeller,
): Question {
  const folded = foldTyped(text);
  const read = createReader(words, synonyms, respeller?.holdsAnywhere);
  const meant = respeller
    ? readMeant(withNumbersOf(folded, respeller.holdsNumber), respeller, read)
    : read(folded);
  const beside = [
    ...meant.terms.flatMap((term) => tokensBeside(term, { words, synonyms, respeller })),
    ...(respeller ? tokensOfFragment(meant, respeller, words) : []),
  ];
  return understand(text, meant, beside, words);
}

/** Reads the terms of a text as it stands, which may be half typed. */
export function readTypedTerms(text: string, words: Words, synonyms: Synonyms): readonly Term[] {
  return createReader(words, synonyms)(foldTyped(text)).terms;
}

function foldTyped(text: string): string {
  return fold(withoutUnseen(text))
    .replace(SPACED_OUT, (run) => run.replaceAll(' ', ''))
    .replace(THOUSANDS, '')
    .replace(POSSESSIVE, '');
}

/** A question folded and as it was meant, what it is about, and the terms of that. */
type QuestionReading = Pick<Question, 'matter' | 'terms'> & { readonly folded: string };

type Reader = (folded: string, isTranslated?: TermSources['isTranslated']) => QuestionReading;

function createReader(words: Words, synonyms: Synonyms, isHeld = (_: string): boolean => true): Reader {
  return (folded, isTranslated) => {
    const matter = matterOf(folded, words, synonyms, isHeld);
    const terms = readTerms(folded, matter, { words, synonyms, isTranslated });
    return { folded, matter, terms: lightenPersonalFiller(terms, folded) };
  };
}

/** Reads a question with a misspelt word, or an English date, as it was meant. */
function readMeant(folded: string, respeller: Respeller, read: Reader): QuestionReading {
  const { knows, respell } = respeller;
  const dated = holdsHan(folded) ? folded : withChineseDates(folded);
  const typed = read(folded);
  if (holdsHan(folded) && typed.terms.every(({ word }) => knows(word))) return typed;
  const { text, isEnglish } = respell(folded);
  if (isEnglish) return readEnglish(dated, withChineseDates(text), respeller, read);
  if (text === folded) return typed;
  const meant = read(dated === folded ? text : withChineseDates(text));
  return { ...meant, terms: markGuesses(meant.terms, dated, knows) };
}

/** The reading of a question in English with its dates in Chinese. @param dated as it was typed but for these */
function readEnglish(dated: string, meant: string, respeller: Respeller, read: Reader): QuestionReading {
  const { knows, isTranslated, translate } = respeller;
  const english = readEnglishMatter(meant);
  const reading = read(english.matter, isTranslated);
  const isKnown = (word: string): boolean => knows(word) || isTranslated(word) || isDate(word);
  const terms = markGuesses(reading.terms, dated, isKnown).map(translate);
  const gloss = glossOf(english, terms, respeller.word);
  return { folded: gloss.text, matter: withoutFiller(gloss.text), terms: gloss.terms };
}

/** Index words for synonyms and words inside a term; the parts of a Chinese synonym say too little, so it has to be held. */
function tokensBeside(
  term: Term,
  { words, synonyms, respeller }: { words: Words; synonyms: Synonyms; respeller: Respeller | undefined },
): string[] {
  const isHeld = (word: string): boolean => !respeller || !isOneWord(word) || respeller.holdsAnywhere(word);
  const sought = holdsHan(term.word) ? term.synonyms.filter(isHeld) : term.synonyms;
  const cut = isHeld(term.word) ? [] : (term.word.match(/\p{Script=Han}/gu) ?? []);
  return [
    ...sought.flatMap((word) => synonyms.cut(word, words.forIndex)),
    ...wordsInside(term, synonyms),
    ...cut,
  ];
}

/** A fragment of a word, such as a character, or a name that jieba cuts apart. */
const FRAGMENT = /^\p{Script=Han}{1,4}$/u;

function tokensOfFragment({ matter }: QuestionReading, { knows, wordsWith }: Respeller, words: Words) {
  const typed = matter.trim();
  return FRAGMENT.test(typed) && !words.forIndex(typed).some(knows) ? wordsWith(typed) : [];
}

/** Words of the glossary inside a Chinese term (算力 in 算力补贴): jieba finds only those that its dictionary has. */
function wordsInside({ word }: Term, synonyms: Synonyms): string[] {
  const inside: string[] = [];
  if (!isOneWord(word)) return inside;
  for (let start = 0; start < word.length; start += 1) {
    for (let end = start + 2; end <= word.length; end += 1) inside.push(word.slice(start, end));
  }
  return inside.filter((part) => part !== word && synonyms.of(part).length > 0);
}

function understand(
  text: string,
  { folded, matter, terms }: QuestionReading,
  beside: readonly string[],
  words: Words,
): Question {
  const tokens = [...words.forIndex(matter), ...beside];
  return {
    text,
    folded,
    tokens: [...new Set(tokens.filter((word) => !isStopWord(word)))],
    terms,
    matter,
    bigrams: readBigrams(matter, terms),
    characters: readCharacters(matter),
    focus: readFocus(folded),
    asked: readAsked(folded),
    counted: readCounted(folded, words),
    things: readThings(folded, words),
    expects: readExpectation(folded),
    amounts: readStatedAmounts(matter, folded),
    quoted: readQuoted(fold(text)),
  };
}

/** Whether a question only says what kind of thing it asks for: 条件是什么, 补贴多少. */
export function namesNothing({ terms, asked: { kinds } }: Question): boolean {
  const isAsking = (word: string): boolean => kinds.some(({ asks }) => asks.exec(word)?.[0] === word);
  return terms.every(({ word, weight }) => weight < TELLING || isAsking(word));
}

/** The least number that is an amount; smaller ones count things or belong to names. */
const LEAST_AMOUNT = 10_000;

/** The amounts of a text: large numbers and percentages. */
export function readLargeAmounts(text: string): Quantity[] {
  return readQuantities(text).filter(({ value, unit }) => value >= LEAST_AMOUNT || unit === '%');
}

/** The amounts that a question states: 亿元 of 多少亿元 is none, though what is left of it when the words that ask are gone. */
function readStatedAmounts(matter: string, folded: string): Quantity[] {
  const isAskedFor = ({ span }: Quantity): boolean =>
    [HOW_MANY, HOW_MUCH].some((word) => folded.includes(word + slice(matter, span)));
  return readLargeAmounts(matter).filter((amount) => !isAskedFor(amount));
}

const QUOTED = /《([^《》]+)》|“([^“”]+)”|「([^「」]+)」|『([^『』]+)』|"([^"]+)"/gu;

/** 1+5+4, 1+N+X: what people write without marks and a text holds whole. */
const JOINED = /[\da-z]+(?:\+[\da-z]+){2,}/gu;

/** Reads quoted phrases, unless the whole question is one, and what is joined like one. */
function readQuoted(folded: string): string[] {
  const joined: readonly string[] = folded.match(JOINED) ?? [];
  if (!holdsHan(folded.replace(QUOTED, ' '))) return [...joined];
  const quoted = [...folded.matchAll(QUOTED)].map((match) => match.slice(1).find((text) => text)!);
  return [...joined, ...quoted.filter(holdsHan)];
}
