import { type Mention, readMentions } from '../../corpus/outline/deadlines.js';
import { fold } from '../../text/fold.js';
import { readQuantities } from '../../text/quantities.js';
import { type Span, slice } from '../../text/span.js';
import type { Content, ReadContent } from './content.js';
import { type Measure, readMeasure } from './measure.js';
import { isNeutral } from './neutral.js';
import { type Part, readParts } from './parts.js';
import { withoutGrowth } from './qualifiers.js';
import { reword } from './wording.js';

/** The year that a claim states for an amount. */
export type When = {
  /** A year or as much of an ISO date as is stated; null where none is. */
  readonly date: string | null;
  /** `open`: it says when in words that no year can be compared with; `said`: the year may be when it was said. */
  readonly kind: 'plain' | 'open' | 'said';
};

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
  readonly tense: 'past' | 'future' | null;
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

/** 2025年和2030年: one amount each, but which? */
const JOINS_YEARS = /^[和、与及]$/u;

const WORK = /《([^《》]{2,60})》/gu;
const PERIODICAL = /(?:报|刊|周刊|杂志|新闻)$/u;
/** 据新华社报道, 央视网消息: who reports is no part of what is stated. */
const REPORT =
  /^(?:据|来自)?\p{Script=Han}{1,8}[社报网台刊][\p{Script=Han}\d]{0,8}?(?:报道|报导|消息|讯|电)(?=$|[，：:\s])/u;
const ASKS =
  /多少|几(?=[个项家条年成倍])|什么|哪|谁|何[时地种为]|怎|如何|为啥|\b(?:how|what|which|when|who|where|why)\b/iu;
const MAY_BE = /是不是|是否|有没有|会不会|能不能|要不要|对不对|真的吗/gu;
const ALLOWED_NOT =
  /不得?(?=[少低小短超高大多长突])|不(?=断|仅|但|只|止|光|同|久|管|论|过[，是]|错)|未(?=来|成年)|无(?=人[机驾车船艇]|线|论|疑|数|缝|锡|障)|非(?=常|遗|洲|凡)|没(?=错)/gu;
const DENIES =
  /[不未没無无非莫勿]|取消|放弃|否认|拒绝|停止|撤销|推迟|如果|假如|假设|倘若|要是|除非|万一|\b(?:not|no|never|without|cannot|neither|nor|unless|if|cancel\w*|den(?:y|ies|ied)|fail\w*|reject\w*|abandon\w*)\b|n['’]t\b/iu;
const OPEN_TIME =
  /今年|明年|后年|去年|前年|上年|本年|年内|(?<!\d)[一二两三四五六七八九十\d]{1,3}年(?:内|后|之内|之后|以内|以后|左右|时间)|\b(?:this|next|last) year\b|\bwithin \w+ years?\b/iu;
const SAYS =
  /^[^，。；]{0,16}?(?:发布|印发|公布|出台|提出|制定|宣布|通过|召开|表示|指出|报道|消息|讯|said|announced|released|published|issued|proposed)/iu;
const PAST =
  /已|目前|现有|如今|当前|截至|截止|曾|去年|上年|(?:达到|超过|突破|增长|实现|完成|建成|保持)了|\b(?:already|has|have|had|currently|now|was|were)\b/iu;
const FUTURE =
  /到20\d\d年|将|力争|争取|目标|计划|规划|方案|提出|要求|拟|未来|预计|\b(?:will|target|targets|plan|plans|aim|aims|by 20\d\d)\b/iu;

/** Reads the statements of a sentence. `inherited` is the year that a line before set for those after it. */
export function readSentence(text: string, inherited: string | null, readContent: ReadContent): Sentence {
  const reworded = reword(text);
  const whole = { start: 0, end: reworded.length };
  const mentions = readMentions(reworded, whole, null);
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
    names: readNames(blank(reworded, [...years, ...figures]).replace(WORK, ' '), readContent),
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
  return growth === null ? own : withoutGrowth(own);
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
    tense: PAST.test(about) && !FUTURE.test(text) ? 'past' : FUTURE.test(text) ? 'future' : null,
  };
}

const REFUTES =
  /谣|不实|虚假|假的|错的|错误|不对|不是真|没有?这回事|\b(?:fake|false|untrue|wrong|rumou?r|hoax)\b/iu;

/** Whether a sentence calls false what it says. */
export function refutes(sentence: string): boolean {
  return REFUTES.test(sentence.replace(MAY_BE, ' '));
}

/** Whether the words deny or suppose, apart from some that may hold 不 or 无 themselves. */
export function denies(words: string): boolean {
  return DENIES.test(words.replace(MAY_BE, ' ').replace(ALLOWED_NOT, ' '));
}

function content(text: string, readContent: ReadContent): Content[] {
  return readContent(text).filter(({ term }) => !isNeutral(term.word));
}

function whenOf(text: string, part: Part, mentions: readonly Mention[], inherited: string | null): When {
  const { clause, quantity } = part;
  const mention = mentionFor(part, mentions);
  if (!mention) {
    const isOpen = OPEN_TIME.test(text.slice(0, clause.end));
    return { date: inherited, kind: isOpen ? 'open' : 'plain' };
  }
  const words = slice(text, mention.span);
  const isPair = mentions.some(
    ({ span }) => span.end < mention.span.start && JOINS_YEARS.test(text.slice(span.end, mention.span.start)),
  );
  const isOpen = isPair || /起|以来|后|^自|^从/u.test(words) || /^[之以]?后/u.test(text.slice(mention.span.end));
  const isBefore = mention.span.end <= quantity.span.start;
  const isSaid = SAYS.test(text.slice(mention.span.end, isBefore ? quantity.span.start : part.end));
  return { date: mention.date, kind: isOpen ? 'open' : isSaid ? 'said' : 'plain' };
}

/** The last year before an amount; without one a year after it that no other amount can claim. */
function mentionFor({ quantity, end }: Part, mentions: readonly Mention[]): Mention | undefined {
  const before = mentions.findLast(({ span }) => span.end <= quantity.span.start);
  if (before) return before;
  return mentions.find(({ span }) => span.start >= quantity.span.end && span.end <= end);
}

function blank(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (words, { start, end }) => words.slice(0, start) + ' '.repeat(end - start) + words.slice(end),
    text,
  );
}
