import { BEFORE_NAME, LEADS, TELLS_NAME } from './asking.js';
import {
  AUTHORITIES,
  COMPANIES,
  DEPARTMENT,
  INSTITUTIONS,
  OFFICE_ENDING,
  SCHOOLS,
  SURNAMES,
} from './bodies.js';
import { ISSUES, MUSTS } from './claim-doubts.js';
import { AFTER_WORDS, BOUND_WORDS } from './comparators.js';
import { AMOUNT_NUMERALS, DIGITS, ITEM_NUMERALS } from './numerals.js';
import { MONEY, PIECE, TIME_UNITS, UNIT } from './units.js';
import { anyOf } from './word-list.js';

/** A number that counts something: not the 一 of 一批 or 统一, nor the 二 of 二是, nor that of 第二条. */
export const COUNT = `(?:(?<![第\\d.])\\d[\\d.,]*|(?<![第(${AMOUNT_NUMERALS}])(?:(?![一零])[${AMOUNT_NUMERALS}]+(?![是、])|一(?=[个名家项条种座次位](?!或))))`;

/** Figures, but none of a day, a version, a name or an item: 3月, 2.0, T800, 5G, 1.发展. */
export const FIGURE = [
  `(?<![第\\d.a-z]|20\\d\\d-(?:\\d\\d-)?)(?!(?:19|20)\\d\\d(?!\\d|[万亿]|\\s?(?!年)(?:${UNIT})))(?!\\d+\\.0(?!\\d)|1[01]\\d年(?:\\d|[度底初a-z])|\\d{1,2}[.．、)]\\s*\\p{Script=Han})\\d[\\d.,]*(?!\\d|\\s*[月日号]|g(?![a-z]))`,
  `(?<![第(${AMOUNT_NUMERALS}])(?![一零])[${AMOUNT_NUMERALS}]+(?![是、])[多余]?(?:${UNIT}|[摄华]氏度)`,
  '(?<!统)一(?=[个名家项条种座次位](?!或))',
  '翻[一两三]?番|一半|半数',
].join('|');

/** A grade, or how many there are: Ⅲ级, 三级, A级, 4个等级. */
export const GRADE = `(?:[\\dⅠ-ⅻ${ITEM_NUMERALS}特甲乙丙丁a-e]|[${AMOUNT_NUMERALS}\\d]个等)级(?!以?[上下])`;

/** A telephone number, or a short one of a service: 12345, 110, but no amount. */
export const TELEPHONE = `(?<![\\d.])(?:0\\d{2,3}\\)?[-—–\\s]?\\d{7,8}|1[3-9]\\d{9}|[48]00[-—–]?\\d{3,4}[-—–]?\\d{3,4}|[2-8]\\d{6,7}|1[12]\\d{1,3}|9[56]\\d{3,4})(?![\\d.年]|\\s*[十百千万亿]?(?:${UNIT}))`;

/** A share: 六成 is one; 形成 is none, nor is what one is more than another. */
export const SHARE = `(?<!(?:[高低快慢]于|高出)[^,。;]{0,12})\\d\\s*个百分点|\\d\\s*[%‰]|百分之|[${DIGITS}\\d]成(?!为)`;

/** The names of departments, not words that only look alike: 东部, 布局. */
export const AUTHORITY = `(?<![全内外大东西南北中总干局乐])部(?!分(?!管)|落(?!实)|[件署队])|(?<![布结格全当邮])局(?!部(?!署)|限(?!期)|[面势])|委(?![员托派])|(?<![餐展客])厅|审计署|(?<!有)机关(?!联)|监会|网信办|办事处|管理[处所]|[支总]队|海关|领导小组|${anyOf([...AUTHORITIES, ...COMPANIES])}`;

/** A department that has a name: 公安部门, 兽医主管部门; not 有关部门, 牵头部门. */
export const NAMED_DEPARTMENT = `(?<=\\p{Script=Han}{2})(?<![关各该管头合责等多有本位级的])${DEPARTMENT}|(?<=\\p{Script=Han}{2})(?<!行业|[有相]关|业务|归口)主管${DEPARTMENT}`;

/** Bodies and officials that may answer for something. */
export const BODY = `${AUTHORITY}|${anyOf([...COMPANIES, ...INSTITUTIONS])}|专班|组长|[省市区县]长`;

/** A row of bodies that stand alone: 市商务局、市农业农村局. */
export const BODIES_ALONE = `\\p{Script=Han}[\\p{Script=Han}、，,]{0,120}?(?:${AUTHORITY}|${DEPARTMENT}|${OFFICE_ENDING})`;

/** A body that is responsible: 由市数据局负责, 责任单位：市科委; one that is set up for it; or alone in its row. */
export const OWNER = [
  '(?:建立|成立|组建|设立)[^。;]{0,20}(?:专班|工作组|领导小组|指挥部|联席会议|协调机制)',
  `(?:由|责任|${anyOf(LEADS)})[^。;]{0,30}?(?:${BODY})`,
  `(?:${BODY})[^，,。；]{0,12}(?:${anyOf(LEADS)}|承担|组织|协调|统筹)`,
  `(?:^|\\n)${BODIES_ALONE}(?:\\n|$)`,
].join('|');

/** One with a name or a kind of its own: 江州大学, 市属高校; not 支持高校. */
export const NAMED_SCHOOL = `[^\\P{Script=Han}各该对向为由在和与及或等持励引导合织让有建办](?:${anyOf(SCHOOLS)})`;

/** A person by name or title: 张伟, 由王磊院士, 约翰·史密斯. */
const PERSON = `(?<![\\p{Script=Han}])[${SURNAMES}]\\p{Script=Han}{1,2}(?!\\p{Script=Han})|[由是为任员长授士席理][${SURNAMES}]\\p{Script=Han}{1,2}|\\p{Script=Han}·\\p{Script=Han}|[女先][士生]|同志`;

/** A named person or body; a department without a name is none. */
export const SOMEBODY = `(?!${DEPARTMENT})(?:${BODY})|${NAMED_DEPARTMENT}|${PERSON}`;

const CITY = '(?<![本全各城上都超跨由])市(?![场民值区级政委])';

/** The names of places by their kind, without 园区, 社区 or 全市, which name none. */
export const PLACES: Readonly<Record<string, string>> = {
  区: '(?<![园城社小景地范聚导验片库矿林校厂辖各全本市郊专引发])区',
  小区: '小区',
  社区: '社区',
  县: '(?<![全本各区市])县(?![级域])',
  市: CITY,
  城市: CITY,
  村: '(?<![农乡本全各])村(?![级民庄])',
  镇: '(?<![城乡本全各])镇(?![级区])',
  街道: '(?<![本全各、])街道(?!办)',
};

/** Places that a text counts or names one after the other, of whatever kind; 各省 and 全市 name none. */
export const PLACE_NAMES = `[、和及]\\p{Script=Han}{2,8}(?:\\([^()]*\\))?等?(?:[\\d${AMOUNT_NUMERALS}]+个?)?(?:地区|区域|省份?|省市|区县|城市|[市区县])(?!级|县|、|两级)|[^\\P{Script=Han}全本各个两我该级一](?:省(?![级运])|自治区|自治州|${PLACES.县}|${CITY})`;

/** The names in a bracket or a line that says who is responsible, each by itself. */
export const EACH_BODY = `(?<=[(、,;:\\s]|等[和及])[\\p{Script=Han}a-z]{2,20}?(?=等?(?:按[^、,;:()]{0,6})?(?:分别)?(?:${anyOf(LEADS)}|配合|落实)*(?:等?[)、,;\\s]|等[和及]|$))`;

const SITE = '[\\p{L}\\p{N}]{2,12}?';
const NO_SITE = '领域|方面|过程|基础|条件|期间|阶段|状态|环节|前提|[中上下内时]$';

/** The places, one or a row, at which a text says that something is or is done: 在册亨、罗甸建设, but not 在重点领域开展. */
export const SITES = `(?<=(?:(?<!现|存|所)在(?![建用线职此]))|位于|地处|落户|[设坐]落?[在于])(?!\\d+个|[^、,。;]{0,10}(?:${NO_SITE}))${SITE}(?:[、和及与]${SITE}){0,20}(?=等|等地|[新共]?建|布局|开工|开[展设]|举[办行]|设立|打造|召开|试点|实施|落地|进行|[,。;()]|\\n|$)`;

/** The names of places by their kind, without the verb before them: 海淀区 of 支持海淀区建设. */
export const NAMED_PLACES = `(?<![个各全本这该\\d])(?:(?<=在|于|到|至|从|向|由|以|及|和|与|、|支持|推动|推进|依托|布局|共建|建设|打造|引导)\\p{Script=Han}{2,5}?|\\p{Script=Han}{2})(?:新区|${PLACES.区}|${PLACES.县}|${CITY}|${PLACES.镇}|省(?!级)|自治[区州县])`;

/** A span of time in whatever unit, not a day of the calendar: 20日, 5—7个工作日, but not 4月20日. */
export const SPAN_OF_DAYS = `${COUNT}[\\d\\s${AMOUNT_NUMERALS}多余个至到—~-]{0,6}(?<!(?:19|20)\\d\\d\\s*|月\\s*\\d{1,2}\\s*)(?:${anyOf(TIME_UNITS)}|日)`;

/** How a text sets a condition: not 需求, 可再生. */
export const CONDITION = `${anyOf([...MUSTS, ...Object.values(BOUND_WORDS).flat(), ...AFTER_WORDS])}|(?<![急所必内供军])需要?(?!求)|可(?=[以由向按凭享申])|具[备有]|下列`;

/** A day, a month or a year, not a span of time or the number of a letter: 12岁开始 and 两个月后 say when, 30个工作日 and 不超过3年 do not. */
export const MOMENT = `(?<!(?:${anyOf(Object.values(BOUND_WORDS).flat())}|最长|未来|过去|今后|关键|这|〕)\\s*[\\d${AMOUNT_NUMERALS}]*)[\\d${AMOUNT_NUMERALS}]+\\s*(?:年(?!均|规划|计划|行动)|月|[日号](?!常)|世纪|岁(?!以[上下]|及)|(?:${anyOf(TIME_UNITS)})(?:以?[后内前]|开始|之[前后]|时))|\\d\\s*[时点:]|[即当]日|结束后|每[年月周天](?!\\s*(?:[\\d${AMOUNT_NUMERALS}]|不[低高少多超]))|(?<!新)时代|朝(?![着气阳夕向前])|年间`;

/** A day or an hour on which something ends, which no span of time tells: 8月22日, but not 30日内. */
export const DUE_DAY = `[\\d${ITEM_NUMERALS}]\\s*(?:月(?!内|份?以?内)|[时点])|20\\d\\d\\s*年|\\d:\\d\\d`;

/** Words for bringing out a document. */
export const ISSUED = anyOf(ISSUES);
const DAY = '\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?';

/** When a document came out; a day alone on its line dates a letter. */
export const ISSUED_ON = `${DAY}[^。;)]{0,12}(?:${ISSUED})|(?:${ISSUED})[^。;]{0,12}${DAY}|(?:^|\\n)${DAY}(?:\\n|$)`;

/** Where something is: 位于江州, 在海淀区, 落户东部新城; not in the title of another document. */
export const LOCATED = `(?:位于|地处|坐落|地址|落户(?:[于在到至]|\\p{Script=Han}{1,6}[省市区县镇乡村园城])|祖籍|籍贯|分布|来往|源自|(?:(?<![低高用关由属等对基鉴小大多少])于|在(?![册建用线此])|(?<![达得做提])到(?![位期]))\\p{Script=Han}{2}|[^\\P{Script=Han}全本各个两我该级一]省(?![级运])|[^\\P{Script=Han}全本各个两我该级一区市]县(?![级域])|${CITY})(?![^《》\\n]*》)`;

/** How a text says what something is called. */
export const NAMING = `《[^《》]+》|“[^“”]+”|「[^「」]+」|『[^『』]+』|${anyOf(TELLS_NAME)}|(?:${anyOf(BEFORE_NAME)})\\p{Script=Han}|[a-z]{2,}`;

/** Counters of pieces and of kinds, as texts may count what a question asks the number of. */
const [PIECES, KINDS] = [`(?:${PIECE}|[项条种类件次所大家点名位间队支])`, '[种类个项大样]'];

/** The counters in which a text tells how many 个, 种 or 家 there are: 多少个 is answered by 3家, 几种 is not. */
export function countersFor(counter: string): string {
  if (/[种类]/u.test(counter)) return KINDS;
  return /[个项次大]/u.test(counter) ? PIECES : `(?:${counter}|${PIECE})`;
}

/** A number of pieces, up to its last digit: no time, no sum of money and no grade. */
const COUNTED = `${COUNT}(?![\\d${AMOUNT_NUMERALS}]|\\s*(?:${anyOf([...TIME_UNITS, ...MONEY, '级', '[万亿]+(?:元|$)', '%'])}))`;

/** A number right behind a name that no counter follows is a part of it: 附件1, 专栏二. */
const NUMBERED = `\\s?[\\d${ITEM_NUMERALS}]{1,2}(?![\\d.,${AMOUNT_NUMERALS}]|[多余]?\\s?(?:${UNIT}))`;

/**
 * A number beside the thing that it counts: 12个重点项目, 引进院士7名, not 30个工作日内更新数据.
 * @param counter where the question names one, what stands after it may be longer: 50个技术前沿、模式新颖的项目
 */
export function countOf(thing: string, counter: string): string {
  const counters = countersFor(counter);
  const counted = counters === KINDS ? `${COUNTED}${KINDS}` : COUNTED;
  const near = `${counted}[^,。;)]{0,8}${thing}|${thing}(?!${NUMBERED})[^,。;(]{0,8}${counted}`;
  return `${near}|${COUNTED}\\s?${counter}[^,。;)]{0,24}${thing}`;
}
