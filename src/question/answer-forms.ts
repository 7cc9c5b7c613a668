import * as shapes from '../lexicon/answer-shapes.js';
import * as asking from '../lexicon/asking.js';
import { ACTORS, AUTHORITIES, COMPANIES, DEPARTMENT, OWNERS, SCHOOLS } from '../lexicon/bodies.js';
import { DOCUMENT_KINDS } from '../lexicon/claim-doubts.js';
import * as costs from '../lexicon/costs.js';
import { AMOUNT_NUMERALS, ITEM_NUMERALS } from '../lexicon/numerals.js';
import { CONTENT_NAMES } from '../lexicon/plan-parts.js';
import { TAKES } from '../lexicon/procedures.js';
import {
  HOW_LONG,
  HOW_MANY,
  HOW_MUCH,
  NUMBER,
  QUESTION_WORDS,
  WHAT,
  WHEN,
  WHERE,
  WHICH,
  WHO,
} from '../lexicon/question-words.js';
import { ASKED_UNITS, MEASURED_IN, TIME_UNITS, UNITS_ALIKE } from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';
import { DAYS, DOER, type Form, IN_CHARGE, ISSUER, WHERE_TO } from './deed-forms.js';
import { COST, PAID, PRICE, SUM } from './money-forms.js';

const THING = `(?:${anyOf(QUESTION_WORDS.thing)})`;
const EXTENT = `(?:${anyOf(QUESTION_WORDS.extent)})`;
const PHONE = `(?:${anyOf(asking.PHONES)})`;
const WHICH_NUMBER = `(?:${WHAT}(?!时候)|${WHICH}[个些]|${HOW_MANY}号|${HOW_MUCH})`;

const MEASURES = Object.keys(MEASURED_IN).join('|');

/** An extent of something that has units of its own: 面积, 功率. */
const MEASURE: Form = {
  asks: `(?<measure>${MEASURES})(?:的?(?:目标|要求|标准))?(?:[是为有达到约]*(?:${HOW_MUCH}|${EXTENT})|[?？]?$)|${EXTENT}的?(?<named>${MEASURES})`,
  holds: ({ groups }) =>
    `[\\d${AMOUNT_NUMERALS}]\\s*[多余]?[千兆k]?(?:${MEASURED_IN[(groups!.measure ?? groups!.named)!]})`,
};

/** The ways to ask for what can be told by its form; the first that fits decides. */
export const FORMS: readonly Form[] = [
  {
    asks: `联系方式|${WHICH_NUMBER}.{0,4}${PHONE}|${PHONE}(?:号码)?(?:分别)?[是为有]?${WHICH_NUMBER}(?!\\p{Script=Han}{2})|${PHONE}$`,
    holds: () => shapes.TELEPHONE,
  },
  {
    asks: `由${WHICH}[些个家]{1,2}(?:${anyOf(COMPANIES)}|企业)来?(?<deed>\\p{Script=Han}{2})(?:$|[?？])`,
    holds: ({ groups }) => groups!.deed!,
  },
  {
    asks: `${WHICH}(?:[${ITEM_NUMERALS}两${HOW_MANY}]?家(?:\\p{Script=Han}{0,4}(?:${anyOf(COMPANIES)}|企业)|(?!\\p{Script=Han}))|[些个](?:${anyOf(COMPANIES)}))|\\bwhich (?:compan|firms?\\b)`,
    holds: () => `${anyOf(COMPANIES)}|厂|[a-z]{2,}`,
  },
  {
    asks: `${WHICH}[些${HOW_MANY}]?[所家个]?(?:${anyOf(SCHOOLS)})|\\bwhich (?:universit|colleges?\\b|schools?\\b|hospitals?\\b)`,
    holds: () => shapes.NAMED_SCHOOL,
  },
  { asks: anyOf(asking.ADDRESSES), holds: () => '[\\w-]+\\.[\\w.-]+' },
  {
    asks: `叫${THING}|名[字称](?:分别)?[是为叫]?${THING}|${THING}名[字称]|\\bname of\\b`,
    holds: () => shapes.NAMING,
    isNew: true,
  },
  IN_CHARGE,
  ISSUER,
  DOER,
  {
    asks: `${WHO}来?(?:${anyOf(asking.LEADS)})(?<deed>\\p{Script=Han}{2}(?=\\p{Script=Han}))?|(?:责任|${anyOf(asking.LEADS)})(?:${anyOf(OWNERS)}|人)[是为有]?(?:${WHO}|${WHICH}|${WHAT})|${anyOf(asking.ENGLISH_LEADS)}`,
    holds: ({ groups: { deed } = {} }) =>
      deed ? `${shapes.OWNER}|(?:${shapes.SOMEBODY})[^。;]{0,60}${deed}` : shapes.OWNER,
  },
  {
    asks: `${COST}[^,。;]{0,4}(?:${WHO}来?(?:${anyOf(costs.BEARS_COST)})|从?(?:${anyOf(WHERE)})[^,。;]{0,2}[来出])`,
    holds: () => `${COST}[^。;]{0,30}(?:${anyOf(costs.BORNE)})`,
  },
  {
    asks: `(?:${WHICH}[个些]|(?<!为)${WHAT})(?:${anyOf([...AUTHORITIES, ...asking.LEADS])})?${DEPARTMENT}|\\bwhich (?:department|agenc|bureau)`,
    holds: () => shapes.AUTHORITY,
  },
  {
    asks: '\\bwho (?:released?|issue[ds]?|publishe?[ds]?|announce[ds]?)\\b',
    holds: () => `(?:${shapes.BODY})[^。;]{0,8}(?:${shapes.ISSUED}|制定)`,
  },
  {
    asks: `(?:${anyOf(DOCUMENT_KINDS)})是?(?:${anyOf(WHEN)})(?:${anyOf(asking.ISSUES_BRIEFLY)})的|(?:${anyOf(WHEN)})[^,。;]{0,4}(?:${shapes.ISSUED})|(?:${shapes.ISSUED})[^,。;]{0,4}(?:${anyOf(WHEN)}|时间|日期)|\\bwhen (?:was|were)\\b.*\\b(?:${shapes.ISSUED})\\b`,
    holds: () => shapes.ISSUED_ON,
    isNew: true,
  },
  {
    asks: `(?!${anyOf(OWNERS)}|企业)(?<role>\\p{Script=Han}{2})(?:都|分别)?[是为](?:${anyOf(QUESTION_WORDS.person)})(?!\\p{Script=Han})`,
    holds: ({ groups }) => `${groups!.role}|${shapes.SOMEBODY}`,
  },
  {
    asks: `${WHICH}${HOW_MANY}[大个]?(?:项|条|步|[板部]?[块分])[?？]?$`,
    holds: () => '[一二三]是|;[^。\\n]*;|、[^。;\\n]*、[^。;\\n]*[项条步]|分别[是为]',
  },
  { asks: `有${WHICH}些(?:${anyOf(CONTENT_NAMES)})[?？]?$`, holds: () => '\\p{L}' },
  { asks: `有${WHICH}些(?:\\p{Script=Han}{2,8})?[?？]?$`, holds: () => '[、;:和与及]|一是|,[^,。]*,' },
  { asks: `分别[是有为](?:${WHAT}|${WHICH}些)`, holds: () => '、|;|一是' },
  { asks: `${WHO}(?:可以?|能够?|有资格)`, holds: () => '可以|符合|享受|具备|条件|有权' },
  {
    asks: `(?<![是由归])${WHO}来?(?<deed>${anyOf(TAKES)})(?:$|[?？])`,
    holds: ({ groups }) =>
      `(?:${shapes.SOMEBODY}|\\p{Script=Han}(?:${anyOf(ACTORS)}))[^。;]{0,40}${groups!.deed}|由\\p{Script=Han}{2,12}${groups!.deed}`,
  },
  {
    asks: `(?<![是由归])${WHO}来?(?<deed>\\p{Script=Han}{1,2})[了的过]*(?:$|[?？])`,
    holds: ({ groups }) => `(?:${shapes.SOMEBODY})[^。;]{0,40}${groups!.deed}`,
  },
  {
    asks: `[由归](?:${anyOf(QUESTION_WORDS.person)})来?(?<deed>\\p{Script=Han}{1,4})[?？]?$`,
    holds: ({ groups }) =>
      `由[^,。;]{0,24}(?:${shapes.SOMEBODY})|(?:${shapes.SOMEBODY})[^。;]{0,40}(?:${groups!.deed}|${anyOf(asking.LEADS)}|承担)|${shapes.OWNER}`,
  },
  {
    asks: `(?:[由归]|${anyOf(OWNERS)}[是为])(?:${anyOf(QUESTION_WORDS.person)})|${WHO}来\\p{Script=Han}|${anyOf(asking.TURNS_TO)}|\\bwho\\b`,
    holds: () => shapes.SOMEBODY,
  },
  {
    asks: `${WHICH}[个些座${HOW_MANY}\\d${ITEM_NUMERALS}]{1,3}(${Object.keys(shapes.PLACES).join('|')})(?=[的在]|\\P{Script=Han}|$)`,
    holds: ([, kind]) =>
      `[^\\P{Script=Han}个]${shapes.PLACES[kind!]}|[、和及]\\p{Script=Han}{2,8}等?[\\d${ITEM_NUMERALS}]+个?${kind}`,
    isNew: true,
  },
  { asks: anyOf(asking.ASKS_PLACES), holds: () => shapes.PLACE_NAMES },
  ...DAYS,
  PRICE,
  PAID,
  { asks: `打${HOW_MANY}折`, holds: () => `${shapes.SHARE}|[${ITEM_NUMERALS}\\d]折|半价|免费` },
  SUM,
  {
    asks: `第${NUMBER}`,
    holds: () => `第[${AMOUNT_NUMERALS}\\d]|首[${AMOUNT_NUMERALS}次届批个家位]|\\d\\.\\d`,
  },
  {
    asks: `${NUMBER}\\s*(?:人|[名位](\\p{Script=Han}{2})?)`,
    holds: ([, thing]) =>
      thing === undefined
        ? `${shapes.COUNT}[^,。;)]{0,6}[人名位例]|\\d万(?!\\p{Script=Han}?[元亩吨])`
        : shapes.countOf(thing, '名'),
    isNew: true,
  },
  {
    asks: `(\\p{Script=Han}{2})(?:一共|总共|目前|现在|现)?[有分]成?${NUMBER}([个项条种类件张座台套辆所家])(?!\\p{Script=Han})`,
    holds: ([, thing, counter]) => shapes.countOf(thing!, counter!),
    isNew: true,
  },
  {
    asks: `${NUMBER}[百千万亿]*\\s*(${anyOf(ASKED_UNITS)})`,
    holds: ([, unit]) =>
      unit === '%'
        ? shapes.SHARE
        : unit === '天'
          ? `${shapes.SPAN_OF_DAYS}(?!次)`
          : `(?:${shapes.COUNT}[^,。;岁龄]{0,6}(?:${anyOf(UNITS_ALIKE[unit!] ?? [unit!])})|[\\d十百千]${unit})(?!次)`,
    isNew: true,
  },
  { asks: `${NUMBER}级`, holds: () => shapes.GRADE, isNew: true },
  {
    asks: `${NUMBER}\\s*(${anyOf(TIME_UNITS)})`,
    holds: ([, unit]) => `${shapes.COUNT}[^,。;]{0,3}${unit!.replace(/^个/u, '')}`,
    isNew: true,
  },
  {
    asks: `${NUMBER}([个项条种类件次所大张座台套辆架艘部册篇幅栋间只根株棵门届节颗枚])(\\p{Script=Han}{1,2})?`,
    holds: ([, counter, thing]) =>
      thing === undefined
        ? `${shapes.COUNT}[多余]?\\s*${shapes.countersFor(counter!)}`
        : shapes.countOf(thing, counter!),
    isNew: true,
  },
  {
    asks: `${anyOf(asking.ASKS_SHARE)}|分之(?:${HOW_MANY}|${HOW_MUCH})|${HOW_MANY}成(?![立为员功])|${anyOf(asking.RATES)}|增速|(?<![频功速汇效辨积])率[^,。;]{0,4}${HOW_MUCH}|增长率|\\bpercent|\\b(?:rate|share|ratio)\\b|\\bhow fast\\b`,
    holds: () => shapes.SHARE,
    isNew: true,
  },
  {
    asks: `${anyOf(WHEN)}|截止(?:时间|日期)|\\b(?:what|which) year\\b|\\bhow soon\\b`,
    holds: () => shapes.MOMENT,
    isNew: true,
  },
  {
    asks: `(?:${anyOf(HOW_LONG)})(?<deed>\\p{Script=Han}{0,6})一次`,
    holds: ({ groups }) =>
      `每(?:${shapes.COUNT}|半)?个?(?:${anyOf(TIME_UNITS)}|[月日]|季度?)[^,，。；]{0,12}(?:次|${groups!.deed || '次'})|(?:年|月|周|季度)\\p{Script=Han}{0,4}(?:${shapes.COUNT})次`,
  },
  {
    asks: anyOf(HOW_LONG),
    holds: () =>
      `[\\d${AMOUNT_NUMERALS}]+\\s*(?:${anyOf(TIME_UNITS)}|个小时|[日月]|世纪)|(?!每)(?:${shapes.MOMENT})`,
    isNew: true,
  },
  WHERE_TO,
  {
    asks: `(?<!从)(?:${anyOf(WHERE)}|在${WHICH}(?![${ITEM_NUMERALS}几个些种类项方年天月]))|${WHICH}[条个](?:路|街道?|村|镇|乡)(?!\\p{Script=Han})|\\bwhere\\b`,
    holds: () => shapes.LOCATED,
  },
  MEASURE,
  {
    asks: `${anyOf(asking.ASKS_SIZE)}|${HOW_MUCH}|(?<!${WHICH})${HOW_MANY}(?=\\p{Script=Han})|${EXTENT}|\\bhow (?:many|much|large|big)\\b|\\b(?:${anyOf(asking.ENGLISH_AMOUNTS)})\\b`,
    holds: () => shapes.FIGURE,
    isNew: true,
  },
  { asks: anyOf(costs.ASKS_COSTS), holds: () => anyOf(costs.TELLS_COSTS) },
  { asks: anyOf(asking.ASKS_CONDITION), holds: () => shapes.CONDITION },
];
