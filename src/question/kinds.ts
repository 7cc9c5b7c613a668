/** A kind of answer that questions ask for in certain words, and what such answers often hold. It helps to rank. */
export type Kind = {
  readonly name: string;
  readonly asks: RegExp;
  readonly holds: RegExp;
  /** Whether what is held has to be new: the year in the question is not the date that it asks for. */
  readonly isNew: boolean;
};

const NUMBER = '[\\d〇零一二两三四五六七八九十百千万亿.]+';

const kind = (name: string, asks: RegExp, holds: RegExp | string, isNew = false): Kind => ({
  name,
  asks,
  holds: new RegExp(holds, isNew ? 'gu' : 'u'),
  isNew,
});

/** Kinds whose answer is a word or a figure. */
const FACTS: readonly Kind[] = [
  kind('phone', /电话|热线|联系方式|怎么联系|如何联系/u, /\d{3,}-?\d{3,}/u, true),
  kind(
    'channel',
    /网址|邮箱|官网|网站|哪个平台|公众号|app|小程序|渠道|途径/u,
    /[\w-]+\.[\w./-]+|“[^”]+”|app|公众号|小程序|平台/u,
    true,
  ),
  kind(
    'date',
    /什么时候|何时|哪天|哪一?年|几号|几月|哪一?天|时间|日期|哪日|什么日子|几点|\bwhen\b/u,
    /\d+年|\d+月\d*日?|\d+日|\d+[:时点]\d*|即日|年代|世纪|[一二三四五六七八九十]+月/u,
    true,
  ),
  kind(
    'duration',
    /多久|多长时间|几[天年个]|多少[天年个]|期限|有效期/u,
    `${NUMBER}\\s*(?:个月|个工作日|工作日|小时|分钟|天|日|周|年|月)`,
    true,
  ),
  kind(
    'money',
    /多少钱|价格|费用|补助|补贴|金额|多少[万亿]*元|奖励|标准|罚/u,
    `${NUMBER}\\s*[多余]?(?:元|美元|%)`,
    true,
  ),
  kind(
    'percentage',
    /比例|百分|占比|率是|率为|多少%|几成|增长|幅/u,
    `${NUMBER}\\s*%|百分之|${NUMBER}[成倍]`,
    true,
  ),
  kind(
    'number',
    /多少|几[个名位家人条种类项次部所只座]|多大|多高|多长|多远|多重|数量|人数|\bhow (?:many|much)\b/u,
    `${NUMBER}[多余]?\\s*[\\p{Script=Han}a-z%℃]`,
    true,
  ),
  kind(
    'person',
    /谁|哪位|何人|哪个人|哪几位|\bwho\b/u,
    /[先生女士同志主任局长书记省长市长教授院士导演队长球员·]/u,
  ),
  kind(
    'organisation',
    /哪个?[些几]?(?:公司|企业|单位|部门|机构|学校|大学|组织|医院|球队|家)|谁负责|哪里负责/u,
    /公司|集团|部|委|局|厅|院|会|中心|大学|学校|医院|队|厂|社/u,
  ),
  kind(
    'place',
    /哪里|哪儿|何处|地点|地址|位于|什么地方|哪个(?:国家|城市|地区|省|市|区|县|村|地方)|哪国|在哪|\bwhere\b/u,
    /[省市区县镇乡村路街号岛州国湾山河楼室港]|位于|地处/u,
  ),
  kind('which', /(?<!为)什么\p{Script=Han}|哪种|哪类|哪个|哪项|哪一/u, /《|“|「|是|为/u),
];

/** Kinds whose answer is a sentence or a row of them. */
const ACCOUNTS: readonly Kind[] = [
  kind(
    'reason',
    /为什么|为何|原因|为啥|怎么会|何以|由于什么|目的|\bwhy\b/u,
    /因为|由于|因|为了|原因|导致|所以|以致|故/u,
  ),
  kind(
    'manner',
    /怎么|如何|怎样|方式|方法|流程|步骤|办法|措施|举措|咋|\bhow (?:does|do|will|is|are|to)\b/u,
    /[一二三四五]是|应|要|可|通过|实行|采取|加强|做好|；|进行|首先|[（(][一二三四五\d]/u,
  ),
  kind(
    'list',
    /哪些|哪几|包括|有何|内容|条件|范围|对象|要求|什么样|分为|分别/u,
    /、|；|包括|如下|以下|[一二三四五]是|[（(][一二三四五\d]|分别|和|及/u,
  ),
  kind('definition', /是什么$|什么是|是指|含义|定义|指的是|是什么\??$|是何|意思/u, /是指|指的是|是|即|为/u),
  kind(
    'name',
    /又叫|也叫|还叫|别名|俗称|简称|全称|又称|别称|外号|本名|原名|英文名|叫做|叫什么|称为|什么名/u,
    /又称|又名|俗称|简称|全称|也称|也叫|又叫|亦称|别名|别称|外号|本名|原名|称为|叫做|名为/u,
  ),
];

/** What a question asks for, as far as its words tell. */
export type Asked = {
  readonly kinds: readonly Kind[];
  /** `fact`: a word or a figure; `reason`; `account`: what is done, or all the rest. */
  readonly form: 'fact' | 'reason' | 'account';
};

/** Reads from a folded question which kinds of answer it asks for. */
export function readAsked(folded: string): Asked {
  const facts = FACTS.filter(({ asks }) => asks.test(folded));
  const accounts = ACCOUNTS.filter(({ asks }) => asks.test(folded));
  const isReason = accounts.some(({ name }) => name === 'reason');
  return {
    kinds: [...facts, ...accounts],
    form: facts.length > 0 ? 'fact' : isReason ? 'reason' : 'account',
  };
}

/** Whether a text holds what answers of the kind hold. */
export function holdsKind({ holds, isNew }: Kind, text: string, question: string): boolean {
  if (!isNew) return holds.test(text);
  return (text.match(holds) ?? []).some((found) => !question.includes(found));
}
