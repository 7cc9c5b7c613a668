import { ADDRESSES, ENGLISH_AMOUNTS, LEADS, OUTCOMES, PHONES, RATES } from '../lexicon/asking.js';
import { AUTHORITIES, COMPANIES, DEPARTMENT, OWNERS, SCHOOLS } from '../lexicon/bodies.js';
import { AMOUNT_NUMERALS, ITEM_NUMERALS } from '../lexicon/numerals.js';
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
import { TIME_UNITS } from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';
import {
  AUTHORITY,
  BODY,
  COUNT,
  countOf,
  FIGURE,
  ISSUED,
  ISSUED_ON,
  LOCATED,
  MOMENT,
  NAMED_SCHOOL,
  NAMING,
  OWNER,
  PERSON,
  PLACES,
  SHARE,
} from './answer-shapes.js';
import { type Form, MEASURE, SUM } from './sum-forms.js';

/** Units that an answer in figures has to name as the question does. */
const UNITS = '亿|万|元|家|%|年|天|倍|座|台|架|公里|平方|吨|亩';

/** 个 as a counter: not in 个月, 个工作日, 个百分点. */
const PIECE = '个(?![月工小百])';

/** Units for which a text may write another: 多少家 is answered by 28间. */
const ALIKE: Readonly<Record<string, string>> = {
  家: `(?:[家间所]|${PIECE})`,
  年: `(?:${anyOf(TIME_UNITS)})`,
};

const THING = `(?:${anyOf(QUESTION_WORDS.thing)})`;
const EXTENT = `(?:${anyOf(QUESTION_WORDS.extent)})`;
const PHONE = `(?:${anyOf(PHONES)})`;
const WHICH_NUMBER = `(?:${WHAT}(?!时候)|${WHICH}[个些]|${HOW_MANY}号|${HOW_MUCH})`;

/** Counters that ask for anything counted: 多少个 is answered by 3家. */
const ANY_COUNTER = /[个项种类次大]/u;
const COUNTERS = '[个项条种类件次所大家点名位间队支]';

/** A named person or body; a department without a name is none. */
const SOMEBODY = `(?!${DEPARTMENT})(?:${BODY})|${PERSON}`;

/** The ways to ask for what can be told by its form; the first that fits decides. */
export const FORMS: readonly Form[] = [
  {
    asks: new RegExp(
      `联系方式|${WHICH_NUMBER}.{0,4}${PHONE}|${PHONE}(?:号码)?(?:分别)?[是为有]?${WHICH_NUMBER}(?!\\p{Script=Han}{2})|${PHONE}$`,
      'u',
    ),
    holds: () => /\d{3,}/u,
  },
  {
    asks: new RegExp(
      `${WHICH}(?:[${ITEM_NUMERALS}两${HOW_MANY}]?家(?:\\p{Script=Han}{0,4}(?:${anyOf(COMPANIES)}|企业)|(?!\\p{Script=Han}))|[些个](?:${anyOf(COMPANIES)}))|\\bwhich (?:compan|firms?\\b)`,
      'u',
    ),
    holds: () => new RegExp(`${anyOf(COMPANIES)}|厂|[a-z]{2,}`, 'u'),
  },
  {
    asks: new RegExp(
      `${WHICH}[些${HOW_MANY}]?[所家个]?(?:${anyOf(SCHOOLS)})|\\bwhich (?:universit|colleges?\\b|schools?\\b|hospitals?\\b)`,
      'u',
    ),
    holds: () => NAMED_SCHOOL,
  },
  {
    asks: new RegExp(
      `(?<outcome>${anyOf(OUTCOMES)})(?:是|有)?(?:${anyOf([...QUESTION_WORDS.manner, ...QUESTION_WORDS.thing])})`,
      'u',
    ),
    holds: ({ groups }) => new RegExp(groups!.outcome!, 'u'),
  },
  { asks: new RegExp(anyOf(ADDRESSES), 'u'), holds: () => /[\w-]+\.[\w.-]+/u },
  {
    asks: new RegExp(`叫${THING}|名[字称](?:分别)?[是为叫]?${THING}|${THING}名[字称]|\\bname of\\b`, 'u'),
    holds: () => NAMING,
    isNew: true,
  },
  {
    asks: new RegExp(
      `${WHO}来?(?:${anyOf(LEADS)})|(?:责任|${anyOf(LEADS)})(?:${anyOf(OWNERS)}|人)[是为有]?(?:${WHO}|${WHICH}|${WHAT})|\\bwho (?:is|are) (?:responsible|in charge)`,
      'u',
    ),
    holds: () => OWNER,
  },
  { asks: new RegExp(`${WHICH}个([局厅])`, 'u'), holds: ([, kind]) => new RegExp(kind!, 'u') },
  {
    asks: new RegExp(
      `(?:${WHICH}[个些]|(?<!为)${WHAT})(?:${anyOf([...AUTHORITIES, ...LEADS])})?${DEPARTMENT}|\\bwhich (?:department|agency|bureau)`,
      'u',
    ),
    holds: () => AUTHORITY,
  },
  {
    asks: /\bwho (?:released?|issue[ds]?|publishe?[ds]?|announce[ds]?)\b/u,
    holds: () => new RegExp(`(?:${BODY})[^。；]{0,8}(?:${ISSUED}|制定)`, 'u'),
  },
  {
    asks: new RegExp(
      `(?:${anyOf(WHEN)})[^，。；]{0,4}(?:${ISSUED})|(?:${ISSUED})[^，。；]{0,4}(?:${anyOf(WHEN)}|时间|日期)|\\bwhen (?:was|were)\\b.*\\b(?:${ISSUED})\\b`,
      'u',
    ),
    holds: () => ISSUED_ON,
    isNew: true,
  },
  {
    asks: new RegExp(
      `(?!${anyOf(OWNERS)}|企业)(?<role>\\p{Script=Han}{2})(?:都|分别)?[是为](?:${anyOf(QUESTION_WORDS.person)})(?!\\p{Script=Han})`,
      'u',
    ),
    holds: ({ groups }) => new RegExp(`${groups!.role}|${SOMEBODY}`, 'u'),
  },
  { asks: new RegExp(`分别[是有为](?:${WHAT}|${WHICH}些)`, 'u'), holds: () => /、|;|一是/u },
  {
    asks: new RegExp(
      `(?:由|${anyOf(OWNERS)}[是为])(?:${anyOf(QUESTION_WORDS.person)})|${WHO}来\\p{Script=Han}`,
      'u',
    ),
    holds: () => new RegExp(SOMEBODY, 'u'),
  },
  {
    asks: new RegExp(
      `(\\p{Script=Han}{2})(?:都|分别)?是${WHICH}(?:${HOW_MANY}个?|些)(?!\\p{Script=Han})`,
      'u',
    ),
    holds: ([, thing]) => new RegExp(thing!, 'u'),
  },
  {
    asks: new RegExp(
      `${WHICH}[个些座${HOW_MANY}]个?(${Object.keys(PLACES).join('|')})(?=[的在]|\\P{Script=Han}|$)`,
      'u',
    ),
    holds: ([, kind]) => new RegExp(`\\p{Script=Han}${PLACES[kind!]}`, 'u'),
    isNew: true,
  },
  SUM,
  {
    asks: new RegExp(`第${NUMBER}`, 'u'),
    holds: () => new RegExp(`第[${AMOUNT_NUMERALS}\\d]|首[${AMOUNT_NUMERALS}次届批个家位]|\\d\\.\\d`, 'u'),
  },
  {
    asks: new RegExp(`${NUMBER}\\s*(?:人|[名位](\\p{Script=Han}{2})?)`, 'u'),
    holds: ([, thing]) =>
      thing === undefined
        ? new RegExp(`${COUNT}[^，。；)]{0,6}[人名位例]|\\d万(?!\\p{Script=Han}?[元亩吨])`, 'u')
        : countOf(thing),
    isNew: true,
  },
  {
    asks: new RegExp(
      `(\\p{Script=Han}{2})(?:一共|总共|目前|现在|现)?有${NUMBER}[个项条种类件张座台套辆所家](?!\\p{Script=Han})`,
      'u',
    ),
    holds: ([, thing]) => countOf(thing!),
    isNew: true,
  },
  {
    asks: new RegExp(`${NUMBER}\\s*(${UNITS})`, 'u'),
    holds: ([, unit]) =>
      new RegExp(
        unit === '%'
          ? SHARE.source
          : `(?:${COUNT}[^，。；]{0,6}${ALIKE[unit!] ?? unit}|[\\d十百千]${unit})(?!次)`,
        'u',
      ),
    isNew: true,
  },
  {
    asks: new RegExp(`${NUMBER}\\s*(${anyOf(TIME_UNITS)})`, 'u'),
    holds: ([, unit]) => new RegExp(`${COUNT}[^，。；]{0,3}${unit!.replace(/^个/u, '')}`, 'u'),
    isNew: true,
  },
  {
    asks: new RegExp(
      `${NUMBER}([个项条种类件次所大张座台套辆架艘部册篇幅栋间只根株棵门届])(\\p{Script=Han}{1,2})?`,
      'u',
    ),
    holds: ([, counter, thing]) =>
      thing === undefined
        ? new RegExp(
            `${COUNT}[多余]?\\s*(?:${ANY_COUNTER.test(counter!) ? COUNTERS : `${counter}|${PIECE}`})`,
            'u',
          )
        : countOf(thing, counter),
    isNew: true,
  },
  {
    asks: new RegExp(
      `分之${HOW_MANY}|${anyOf(RATES)}|增速|(?<![频功速汇效辨])率[^，。；]{0,4}${HOW_MUCH}|增长率|\\bpercent|\\b(?:rate|share|ratio)\\b|\\bhow fast\\b`,
      'u',
    ),
    holds: () => SHARE,
    isNew: true,
  },
  {
    asks: new RegExp(`${anyOf(WHEN)}|截止(?:时间|日期)|\\b(?:what|which) year\\b|\\bhow soon\\b`, 'u'),
    holds: () => MOMENT,
    isNew: true,
  },
  {
    asks: new RegExp(anyOf(HOW_LONG), 'u'),
    holds: () =>
      new RegExp(
        `[\\d${AMOUNT_NUMERALS}]+\\s*(?:${anyOf(TIME_UNITS)}|个小时|[日月]|世纪)|${MOMENT.source}`,
        'u',
      ),
    isNew: true,
  },
  {
    asks: new RegExp(
      `(?<!从)(?:${anyOf(WHERE)})|${WHICH}[条个](?:路|街道?|村|镇|乡)(?!\\p{Script=Han})|\\bwhere\\b`,
      'u',
    ),
    holds: () => LOCATED,
  },
  MEASURE,
  {
    asks: new RegExp(
      `${HOW_MUCH}|(?<!${WHICH})${HOW_MANY}(?=\\p{Script=Han})|${EXTENT}规模|规模[是为有]?${EXTENT}|\\bhow (?:many|much|large|big)\\b|\\b(?:${anyOf(ENGLISH_AMOUNTS)})\\b`,
      'u',
    ),
    holds: () => new RegExp(FIGURE, 'u'),
    isNew: true,
  },
  { asks: /收费(?!站)/u, holds: () => /费|元/u },
];
