import { type Mention, readMentions } from '../../outline/deadlines.js';
import { fold } from '../../text/fold.js';
import { readQuantities } from '../../text/quantities.js';
import { slice } from '../../text/span.js';
import type { Content, ReadContent } from './content.js';
import { type Tense, tenseOf } from './doubts.js';
import { type Measure, readMeasure } from './measure.js';
import { isNeutral } from './neutral.js';
import { type Part, readParts, wordsOutside } from './parts.js';
import { withoutGrowth } from './qualifiers.js';
import { isMoney } from './units.js';
import { type When, whenOf, withSeason } from './when.js';
import { reword } from './wording.js';

/** An amount that a claim states, with what it states it of. */
export type Statement = {
  readonly measure: Measure;
  readonly when: When;
  /** What has to be found in a fact for it to be the same; in the order of the claim. */
  readonly contents: readonly Content[];
  /** Those of the clause itself: what a document knows nothing of it cannot state. */
  readonly core: readonly Content[];
  /** The places and names of the clause and of those that lead to it. */
  readonly names: readonly Content[];
  /** All words in which a fact's subject may stand, folded. */
  readonly words: string;
  /** The amount with the words about it, folded. */
  readonly near: string;
  /** The clause with those about it, which may deny it. */
  readonly about: string;
  readonly tense: Tense;
};

/** A sentence of a claim. */
export type Sentence = {
  /** As it was written. */
  readonly text: string;
  /** In the words of a plan, for the readers. */
  readonly reworded: string;
  readonly mentions: readonly Mention[];
  /** The places, organisations and documents that it names. */
  readonly names: readonly Content[];
  readonly works: readonly string[];
  readonly statements: readonly Statement[];
  readonly isQuestion: boolean;
};

const WORK = /《([^《》]{2,60})》/gu;
const PERIODICAL = /(?:报|刊|周刊|杂志|新闻)$/u;
/** 据新华社报道, 央视网消息: who reports is no part of what is stated. */
const REPORT =
  /^(?:据|来自)?\p{Script=Han}{1,8}[社报网台刊][\p{Script=Han}\d]{0,8}?\s*(?:(?<=日)[电讯]|(?:报道|报导|消息|讯|电)(?=$|[，：:\s了称说]))/u;
const ASKS =
  /多少|几(?=[个项家条年成倍])|什么|哪|谁|何[时地种为]|怎|如何|为啥|\b(?:how|what|which|when|who|where|why)\b/iu;

/** Reads the statements of a sentence. `inherited` is the year that a line before set for those after it. */
export function readSentence(text: string, inherited: string | null, readContent: ReadContent): Sentence {
  const reworded = reword(text);
  const whole = { start: 0, end: reworded.length };
  const mentions = readMentions(reworded, whole, null).map((mention) => withSeason(reworded, mention));
  const isQuestion = ASKS.test(reworded);
  const years = mentions.map(({ span }) => span);
  const parts = isQuestion ? [] : readParts(reworded, whole, years, true);
  let theme = '';
  const statements = parts.map((part) => {
    const own = ownWords(part, readMeasure(reworded, part.quantity));
    const isBare = content(own, readContent).every(
      ({ kind }) => kind === 'weak' || kind === 'place' || kind === 'name',
    );
    const full = isBare && part.counted === '' ? `${theme} ${own}` : own;
    if (!isBare) theme = own;
    return toStatement(reworded, part, full, whenOf(reworded, part, mentions, inherited), readContent);
  });
  const figures = readQuantities(reworded, whole).map(({ span }) => span);
  return {
    text,
    reworded,
    mentions,
    names: readNames(wordsOutside(reworded, whole, [...years, ...figures]), readContent),
    works: [...reworded.matchAll(WORK)].map(([, name]) => name!).filter((name) => !PERIODICAL.test(name)),
    statements,
    isQuestion,
  };
}

function readNames(words: string, readContent: ReadContent): Content[] {
  return readContent(words.replace(REPORT, '')).filter(
    ({ kind, term }) => (kind === 'place' || kind === 'name') && !isNeutral(term.word),
  );
}

function ownWords({ own }: Part, { growth }: Measure): string {
  const said = own.replace(REPORT, ' ');
  return growth === null ? said : withoutGrowth(said);
}

function toStatement(text: string, part: Part, own: string, when: When, readContent: ReadContent): Statement {
  const weak = readContent(part.counted).filter(({ kind }) => kind === 'weak');
  const core = [...content(own, readContent).filter(({ kind }) => kind !== 'weak'), ...weak];
  const lead = content(part.lead.replace(REPORT, ''), readContent).filter(({ kind }) => kind !== 'weak');
  const about = `${part.lead} ${slice(text, part.clause)}`;
  const names = readNames(part.lead, readContent).concat(readNames(own, readContent));
  return {
    measure: readMeasure(text, part.quantity),
    when,
    names,
    contents: [...lead, ...core],
    core,
    words: fold(`${part.lead} ${own}`),
    near: fold(part.near),
    about: `${about} ${part.tail}`,
    tense: tenseOf(about, text),
  };
}

function content(text: string, readContent: ReadContent): Content[] {
  return readContent(text).filter(({ term }) => !isNeutral(term.word) && !isMoney(term.word));
}
