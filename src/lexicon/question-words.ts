import type { WordList } from './word-list.js';

/** The words for how much and how many. */
export const HOW_MUCH = '多少';
export const HOW_MANY = '几';

export const WHAT = '什么';
export const WHICH = '哪';
export const WHO = '谁';

/** Either word for a number; 哪几 asks which. */
export const NUMBER = `(?:${HOW_MUCH}|(?<!${WHICH})${HOW_MANY})`;

const before = (word: string, nouns: string): string[] => [...nouns].map((noun) => `${word}${noun}`);

/** The question words by what they ask for, folded; of two that begin alike the longer stands first. */
export const QUESTION_WORDS = {
  number: [HOW_MUCH, ...before(HOW_MANY, '个项条家年'), HOW_MANY],
  extent: before('多', '大高长远深重宽快'),
  duration: ['多久', '多旧'],
  time: ['什么时候', '什么时侯', '啥时候', '啥时侯', '何时'],
  thing: [WHAT, '甚么', '啥'],
  which: [`${WHICH}句话`, `${WHICH}段话`, ...before(WHICH, '些个几里儿句段家条位区天项种类'), WHICH],
  place: ['何地', '何处'],
  person: [WHO, '何人'],
  manner: ['怎么样', '怎么', '怎样', '咋样', '咋', '如何'],
  reason: ['为什么', '为何', '为啥', '干[嘛吗](?=[要非还得不老这])'],
  whether: ['是否', '有没有', '是不是', '能不能', '可不可以', '会不会', '要不要'],
} as const satisfies Readonly<Record<string, WordList>>;

/** The same of English questions. */
export const ENGLISH_QUESTION_WORDS: WordList = ['\\b(?:what|which|who|whose|when|where|why|how)\\b'];

/** Words that ask for all of several, not for one. */
export const ALL_OF: WordList = [`${WHICH}些`, `${WHICH}${HOW_MANY}`];

/** Words that ask for a place. */
export const WHERE: WordList = [...before(WHICH, '里儿'), ...QUESTION_WORDS.place];

/** Words that ask for a day or a year. */
export const WHEN: WordList = [
  ...QUESTION_WORDS.time,
  `${WHICH}一?[天年日]`,
  `${HOW_MANY}[号月]`,
  '\\bwhen\\b',
];

/** Words that ask for a span of time. */
export const HOW_LONG: WordList = [
  ...QUESTION_WORDS.duration,
  '多长时间',
  '\\bhow long\\b|\\b(?:length|duration)\\??$',
];

/** Words for wanting to know what follows. */
export const WANTS_TO_KNOW: WordList = ['想知道', '想了解'];

/** Openings of a question. */
export const OPENS_QUESTION: WordList = ['请问', '想问'];

/** Characters of modal verbs, which may stand before the verb of a question. */
export const MODALS = '能要会该得可';
