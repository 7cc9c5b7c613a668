import { BODIES_ALONE, BODY, DUE_DAY, ISSUED, MOMENT, OWNER, SOMEBODY } from '../lexicon/answer-shapes.js';
import { DOES, ISSUES_BRIEFLY, LEADS, WRITES } from '../lexicon/asking.js';
import { DOCUMENT_KINDS, MUSTS } from '../lexicon/claim-doubts.js';
import { ITEM_NUMERALS } from '../lexicon/numerals.js';
import { TAKEN, TAKES, TAKES_AT } from '../lexicon/procedures.js';
import { HOW_MANY, WHAT, WHEN, WHERE, WHICH, WHO } from '../lexicon/question-words.js';
import { ENDS } from '../lexicon/time-words.js';
import { anyOf } from '../lexicon/word-list.js';

/** A way to ask: patterns for the question, for its answer, and for what the answer or its headings must name; where it `isNew`, the answer may not repeat the question. */
export type Form = {
  readonly asks: string;
  readonly holds: (match: RegExpMatchArray) => string;
  readonly names?: (match: RegExpMatchArray) => string;
  readonly isNew?: true;
};

/** Who is in charge, which a text may tell by an office: 主要负责人为第一责任人. */
export const IN_CHARGE: Form = {
  asks: `责任人(?:都|分别|应当?)?[是为由](?:${WHO}|${WHICH}|${WHAT})|(?:${WHO}|${WHICH}个?人?)是[^,。?？]{0,12}责任人`,
  holds: () => `[人员长][^,。;]{0,20}责任人|责任人[^,。;]{0,8}[人员长]|${OWNER}`,
};

/** Who brought a document out. */
export const ISSUER: Form = {
  asks: `(?:${anyOf(DOCUMENT_KINDS)})(?:都?是|由)?${WHO}来?(?:${anyOf(ISSUES_BRIEFLY)})的?(?![\\p{L}])`,
  holds: () =>
    `(?:${BODY})[^。;]{0,8}(?:${ISSUED}|${anyOf(WRITES)})|(?:^|\\n)${BODIES_ALONE}\\s*\\n\\s*\\d{4}年`,
};

/** Who does something, where the word for doing is one that no text says: 谁来搞. */
export const DOER: Form = {
  asks: `(?<![是由归])${WHO}来?(?:${anyOf(DOES)})[了的过]*(?![\\p{L}])`,
  holds: () =>
    `${OWNER}|(?:${SOMEBODY})[^,。;]{0,8}(?:${anyOf([...MUSTS, ...LEADS])}|要|组织|开展|实施|管理)`,
};

const FIGURE = `[\\d${ITEM_NUMERALS}]`;

/** When a day or a week of that name is, which one of another kind does not tell: 健身周 for 健身日. */
const NAMED_DAY: Form = {
  asks: `(?<day>\\p{Script=Han}{2}[日节周月])[是在](?:${anyOf(WHEN)}|${HOW_MANY}[月号])`,
  holds: () => MOMENT,
  names: ({ groups }) => groups!.day!,
};

/** A part of a date, of which another is none: 几点, 几号, 几月; who asks for the day too is told by either, 一点 is no time, and 几日内 no day; 截止 asks for a day of the calendar. */
export const DAYS: readonly Form[] = [
  NAMED_DAY,
  {
    asks: `(?<!(?:${anyOf(WHEN)}).*)${HOW_MANY}点(?=[截开结关上下起到前后止钟整]|[?？]?$)`,
    holds: () => `\\d\\s*:|${FIGURE}(?<!(?<!十)一)\\s*[时点]`,
  },
  {
    asks: `${HOW_MANY}[号日](?!\\p{Script=Han}?[楼线]|[之以]?内)`,
    holds: () => `(?<![〕\\])第]\\s?\\d*)${FIGURE}\\s*[日号](?!常)`,
  },
  { asks: `${HOW_MANY}月`, holds: () => `${FIGURE}\\s*月` },
  {
    asks: `(?:${anyOf(ENDS)})[到至]?\\p{Script=Han}{0,2}[是在]?(?:${anyOf(WHEN)})|(?:${anyOf(WHEN)})\\p{Script=Han}{0,2}(?:${anyOf(ENDS)})`,
    holds: () => DUE_DAY,
    isNew: true,
  },
];

const DEED = `(?:${anyOf(TAKES)}|(?:${anyOf(TAKEN)})(?!\\p{Script=Han}))`;

/** 在哪天, 在哪个月, 在哪段时间. */
const TIME = '[一个段些]?[年月日天周时期季]';

/** Where somebody applies for something, which no place tells where it only is. */
export const WHERE_TO: Form = {
  asks: `(?:${anyOf(WHERE)}|[在到去]${WHICH}(?!${TIME}))[^,。;?？]{0,3}${DEED}|[在到去](?:${anyOf(WHERE)}|${WHICH})(?:可以|能|去)?(?:${anyOf(TAKEN)})|${DEED}[在到去]?(?:${anyOf(WHERE)})`,
  holds: () => anyOf(TAKES_AT),
};
