import { CONSENTS, REPORTS, RESTS, RULES, SITUATIONS, STUDIES } from '../lexicon/claim-doubts.js';
import { FORBIDS, WARDS } from '../lexicon/negations.js';
import { BUILDS, SHARE_DEEDS } from '../lexicon/plan-verbs.js';
import { anyOf } from '../lexicon/word-list.js';
import { beginsInAction } from '../outline/subjects.js';
import { type Span, slice } from '../text/span.js';
import { OPENS_WITH_BODY } from './apart.js';
import type { Statement } from './statement.js';

/** What begins or ends a clause that says in which case the next ones hold, or how what they give is counted. */
export const CASE = new RegExp(
  `^(?:凡|如|若|符合|违反|除|遇|对(?!外|.*(?:${anyOf([...BUILDS, ...SHARE_DEEDS])}|(?:${anyOf(RULES)})(?![^，]*的))))|^(?!全|.*迈[向入]).*(?:[的后外]|(?<!\\d[^，]{0,6})以内|(?<!以|\\d[^，]{0,6}[年月日天时]|职责范围)内|(?<![同小瓦])时|${anyOf(SITUATIONS)})$|^在(?!全)[^，]{1,12}(?:区域|地区|范围)$|按照?每|(?<!已)经.*(?:${anyOf(CONSENTS)}|登记)$`,
  'u',
);
/** What begins or ends a clause that takes something from the one before. */
const EXCEPTION = new RegExp(
  `^但[^，；]{0,30}?(?:${anyOf(FORBIDS)}|不受|不超|除外)|(?:除外|减半|例外|不在此限|[参比]照执行)$`,
  'u',
);
/** 探索放宽限制, 防止过度扩张, 有代表建议: what goes on from there without a doer of its own is as open, denied or only told. */
const REACHES_ON = new RegExp(
  `^(?:坚决|有效|切实)?(?:${anyOf([...STUDIES, ...WARDS])})|${anyOf(FORBIDS)}|(?:${anyOf(REPORTS)})$`,
  'u',
);
const HAS_DOER = new RegExp(
  `应当|(?<!^|[需主重首])要(?![求素件])|(?<![理自])由|只|可以|能够|${anyOf(FORBIDS)}`,
  'u',
);
/** 其余由个人承担: of what the clause before is about. */
const IS_REST = new RegExp(`^(?:${anyOf(RESTS)})`, 'u');
/** What a rule gives, allows or forbids, whose clause does not say to whom or when. */
const RULE = new RegExp(`^(?:${anyOf(RULES)})`, 'u');
/** 遵守秩序，不得喧哗: who is told to do one thing is forbidden another. */
const FORBIDDEN = new RegExp(`^(?:${anyOf(FORBIDS)})`, 'u');
const STOP = /[；;。]/u;
/** What a bracket takes from the words before it: （不含湿地公园）. */
const LEFT_OUT = /(?<=[（(])(?:不含|不包括|除)[^（）()]*/gu;

/** The clauses of an item before a statement that say in which case it holds, and those behind it that take from it. */
export function casesOf(
  text: string,
  one: Statement,
  all: readonly Statement[],
  opensInVerb: (words: string) => boolean,
): string[] {
  const { span } = one;
  const before = clausesOf(all).filter(({ end }) => end <= span.start);
  const own = slice(text, span);
  const item = before
    .filter(({ end }) => !STOP.test(text.slice(end, span.start)))
    .map((clause) => slice(text, clause));
  const behind = clausesOf(all)
    .filter(({ start }) => start >= span.end && !STOP.test(text.slice(span.end, start)))
    .map((clause) => slice(text, clause));
  const limits = item.filter(
    (words, at) =>
      CASE.test(words) ||
      (isLedBy(words, item[at + 1] ?? own, STOP.test(text.slice(0, -1))) &&
        !(FORBIDDEN.test(item[at + 1] ?? own) && opensInVerb(words))) ||
      (IS_REST.test(own) && at + 1 === item.length),
  );
  return [
    ...(own.match(LEFT_OUT) ?? []),
    ...limits,
    ...reaching(item, one),
    ...behind.filter((words) => EXCEPTION.test(words)),
  ];
}

/** The spans of the clauses of a sentence, each once. */
function clausesOf(all: readonly Statement[]): Span[] {
  return [...new Set(all.map(({ span }) => span))];
}

/** Whether a clause says whom or when a rule behind it is for: 经营满五年，每年补助3万元; in a list also for doing what: 新建驿站，每间补助3万元；…. */
function isLedBy(words: string, next: string, isListed: boolean): boolean {
  const saysOfItself = (!isListed && beginsInAction(words)) || RULE.test(words) || HAS_DOER.test(words);
  return RULE.test(next) && !saysOfItself && !OPENS_WITH_BODY.test(words);
}

/** The clause before that leaves open, denies or only tells a statement without an amount and a doer. */
function reaching(item: readonly string[], { amounts, text }: Statement): readonly string[] {
  if (amounts.length > 0 || HAS_DOER.test(text) || OPENS_WITH_BODY.test(text)) return [];
  const last = item.findLast((words) => REACHES_ON.test(words) || HAS_DOER.test(words)) ?? '';
  return REACHES_ON.test(last) ? [last] : [];
}
