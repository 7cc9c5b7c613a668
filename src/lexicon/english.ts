import { PLAIN_BOUNDS } from './comparators.js';
import { anyOf, listOf, type WordList } from './word-list.js';

/** English words for how many, by their number. */
export const ENGLISH_NUMBERS: WordList = listOf(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
`);

/** Words that multiply the number before them. */
export const ENGLISH_SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
  k: 1e3,
  m: 1e6,
  b: 1e9,
};

/** Signs and names of money: before a sum, behind it. */
export const CURRENCY_SIGNS: WordList = listOf('RMB CNY USD US\\$ EUR HK\\$ [¥￥$€]');
export const CURRENCY_NAMES: WordList = [
  ...listOf('yuan renminbi RMB CNY USD euros? EUR HK\\$'),
  '(?:US )?dollars?',
];

/** Names for per cent and for points of it. */
export const PERCENT: WordList = ['percentage points?', 'percent', 'per cent', 'pct'];

/** English words before a number that bound it, with their Chinese; longer ones come first. */
export const ENGLISH_BOUNDS: readonly (readonly [WordList, string])[] = [
  [
    [
      ...['no more than', 'not more than', 'at most', 'not exceeding', 'up to', 'a maximum of'],
      "(?:must not|cannot|can['’]t|may not|shall not|not) (?:be more than|exceed)",
    ],
    PLAIN_BOUNDS['<='],
  ],
  [
    [
      ...['no less than', 'no fewer than', 'at least', 'a minimum of', 'more than', 'over', 'above'],
      '(?:must|can|shall)?\\s?not (?:be )?(?:less|fewer) than',
    ],
    PLAIN_BOUNDS['>='],
  ],
  [['exceed(?:s|ed|ing)?', 'surpass(?:es|ed|ing)?', 'beyond'], PLAIN_BOUNDS['>']],
  [['less than', 'under', 'below', 'fewer than'], PLAIN_BOUNDS['<']],
  [listOf('about around approximately nearly roughly almost some'), PLAIN_BOUNDS['~']],
];

/** English words for making less of something. */
export const CUTTING: WordList = listOf(
  'cut(?:s|ting)? reduc(?:e|es|ing) lower(?:s|ing)? trim(?:s|ming)? slash(?:es)?',
);

/** English words for growing and for doubling. */
export const GROWING: WordList = listOf(
  'grow(?:th|s|ing)? grew rose increas(?:e|es|ing) ris(?:e|es|ing) expand(?:s|ing)?',
);
export const DOUBLING: WordList = listOf('doubl(?:e|es|ed|ing) twofold two-fold');

/** English words for a kind of place or document, which need not be said. */
export const ENGLISH_KINDS: WordList = listOf(
  'county city province district municipality municipal regulations? opinions? measures notice scheme ordinance rules',
);

/** English words for coming into force, and for being published. */
export const IN_FORCE: WordList = [
  ...['(?:came|comes?|entered|enters?) into force', '(?:took|takes?|has taken) effect'],
  '(?:is|was) effective',
];
export const PUBLISHED: WordList = ['(?:(?:was|were|is|are) )?(?:published|released|issued)'];

/** English words for lasting from one year to another. */
export const LASTING: WordList = listOf('covers? covering runs? spans? spanning');

/** English for large enough, and for how long something is in force, as plans say it. */
export const ENGLISH_PHRASES: readonly (readonly [WordList, string])[] = [
  [['above (?:the )?designated size'], '规模以上'],
  [['(?:(?:is|are|remains?) )?valid for', 'validity(?: period)? is'], '有效期'],
];

/** Whom or what English money is for each of, as plans say it. */
export const ENGLISH_EACH: Readonly<Record<string, string>> = {
  person: '人',
  capita: '人',
  household: '户',
  month: '月',
  year: '年',
  day: '天',
  time: '次',
  visit: '次',
  mu: '亩',
  tonne: '吨',
  ton: '吨',
  company: '家',
  vehicle: '辆',
};

/** English words for each of a time: a year, per month. */
export const EACH: WordList = listOf('a an per each every');

/** What plans call the things of some English words, beside what a dictionary has; each in the singular. */
export const IN_PLANS: Readonly<Record<string, WordList>> = {
  new: ['新建', '新增', '新型'],
  sub: ['次', '分'],
  industrial: ['工业', '产业'],
  transport: ['交通', '运输'],
  permanent: ['常住', '永久'],
  contribution: ['缴费'],
  retiree: ['退休人员'],
  unit: ['单位'],
  housing: ['住房'],
  rent: ['租金', '房租'],
  rate: ['率', '费率', '比例'],
  village: ['村', '村庄'],
  fee: ['费', '费用'],
  bonus: ['奖励', '奖金'],
  build: ['建成', '建设', '新建'],
  create: ['新增', '创建'],
  add: ['新增', '增加'],
  cultivate: ['培育', '培养'],
  train: ['培训', '培养', '培育'],
  recognize: ['认定'],
  certify: ['认定', '认证'],
  renew: ['续签', '续租', '续期'],
  tenant: ['承租人', '租户'],
  single: ['单笔', '单个', '单身'],
  gather: ['集聚', '汇聚'],
  incubate: ['孵化'],
  zone: ['专区', '园区'],
  site: ['站点', '基地'],
  listed: ['上市'],
  landing: ['起降'],
  route: ['航线', '线路'],
  talent: ['人才'],
  job: ['就业', '岗位'],
  urban: ['城镇', '城市'],
  rural: ['农村', '乡村'],
  output: ['产量', '产值'],
  teacher: ['教师'],
  doctor: ['医生', '医师'],
  resident: ['居民', '常住人口'],
  share: ['占比', '比重', '比例'],
  point: ['分数', '积分', '得分'],
  degree: ['学历', '学位'],
  household: ['家庭', '户籍'],
  venue: ['场地', '场馆'],
  area: ['面积', '区域'],
  farmland: ['农田', '耕地'],
  loan: ['贷款'],
  subsidy: ['补贴', '补助'],
  demonstration: ['示范', '示范性'],
  group: ['集团', '群体'],
  community: ['社区'],
  canteen: ['食堂', '饭堂'],
  dog: ['养犬', '犬只'],
  road: ['公路', '道路'],
  freight: ['货运', '货物运输'],
  income: ['收入'],
  coverage: ['覆盖率'],
};

/** English words behind which a phrase begins that stands before the other in Chinese: the fine for parking in a bus lane. */
export const ENGLISH_LINKS: WordList = listOf(`
  of for in on at by to from with within under during through as via
  will would does do did is are was were be must should can may shall has have had
  that which who whose where when if
`);

const BODIES =
  '(?:departments?|agenc(?:y|ies)|bod(?:y|ies)|authorit(?:y|ies)|bureaus?|offices?|organi[sz]ations?)';
/** Where an English question begins to ask; elsewhere the same words join what they stand behind. */
const OPENS = '(?:^|[,;:.] *|\\b(?:and|but|so|by|from|since|until|to|in|on|at) +)';

const IN_CHARGE = [
  '(?:(?:is|are|will be|was|were) )?(?:the )?(?:responsible(?: for)?|in charge(?: of)?)',
  '(?:will |should )?(?:leads?|heads?|manages?|oversees?|supervises?|coordinates?|takes? the lead(?: in)?)',
].join('|');

/** Names for what has a figure; after them no question asks what something is. */
const FIGURES = anyOf([
  ...[
    'subsid(?:y|ies)',
    'grant',
    'allowance',
    'stipend',
    'bonus(?:es)?',
    'reward',
    'fine',
    'penalt(?:y|ies)',
  ],
  ...listOf(
    'fee price cost rent salary wage budget quota ceiling cap limit maximum minimum threshold rate ratio',
  ),
  ...listOf(
    'score standard amount size scale total value growth capacity output income age investment population',
  ),
]);

/** What English questions ask, with how Chinese ones ask it of the matter (…); the first that fits counts. */
export const ENGLISH_ASKING: readonly (readonly [string, string])[] = [
  [`\\b(?:which|what) ${BODIES} (?:${IN_CHARGE})\\b`, '…由哪些部门负责'],
  [`\\b(?:which|what) ${BODIES}\\b`, '哪些部门…'],
  [`\\bwho (?:${IN_CHARGE})\\b`, '…由哪个部门负责'],
  ['\\bhow many years\\b', '…几年'],
  ['\\bhow many months\\b', '…几个月'],
  ['\\bhow many days\\b', '…多少天'],
  ['\\bhow many hours\\b', '…几小时'],
  ['\\bhow old\\b|\\bwhat age\\b', '…几岁'],
  ['\\bhow often\\b', '…多久一次'],
  ['\\bhow fast\\b', '…增速是多少'],
  [
    '\\bhow much\\b(?: money\\b)?(?=.*\\b(?:money|spend|spent|costs?|pays?|paid|invest(?:ed)?|fund(?:ing|ed)?|budget|subsid(?:y|ies)|prices?|fines?)\\b)',
    '…多少钱',
  ],
  [
    "\\bhow long\\b|\\b(?:what is|what's) the (?:duration|term|length) of\\b|\\b(?:length|duration)\\s*\\??$",
    '…多久',
  ],
  ['\\b(?:what|which) (?:share|percentage|proportion|percent|fraction)(?: of)?\\b', '…占比是多少'],
  ['\\bhow (?:many|much|big|large|high|far|wide|deep)\\b|(?<!phone )\\bnumber(?: of\\b| *\\??$)', '…多少'],
  [`\\bwhat (?:is|was|will be) (?:the )?(?=(?:[\\w-]+ ){0,4}?(?:${FIGURES})\\b)`, '…是多少'],
  [
    `${OPENS}(?:by )?when\\b|\\bwhen *\\??$|\\bhow soon\\b|\\b(?:what|which) (?:year|day|date|month|time)s?\\b|\\bwhat is the (?:deadline|date)(?: for| of)?\\b`,
    '…什么时候',
  ],
  [`${OPENS}where\\b|\\bwhere *\\??$`, '…在哪里'],
  [`${OPENS}why\\b`, '为什么…'],
  [`${OPENS}who\\b`, '由谁…'],
  ['\\bname of\\b', '…名称是什么'],
  ['\\bwhat (?:does|do)\\b(?=.*\\bmean)|\\bwhat is (?:the )?(?:meaning|definition) of\\b', '…是什么意思'],
  ['\\b(?:what|which) (?:are|were|will be)(?: the)?\\b|\\b(?:list|name|show)\\b', '…有哪些'],
  [`${OPENS}(?:what|which)(?= (?!(?:is|was|does|has|this|its)\\b)(?:[\\w-]+ ){0,3}?[\\w-]+s\\b)`, '有哪些…'],
  ['\\bhow\\b', '怎么…'],
  ['\\b(?:what|which)\\b', '…是什么'],
  [
    `(?<=\\b(?:${FIGURES})s?(?: (?:targets?|goals?))?(?: (?:in |by |for )?(?:19|20)\\d\\d年底?)?) *\\??$`,
    '…是多少',
  ],
  ['^(?:is|are|was|were|does|do|did|can|could|may|will|would|must|should|shall|has|have)\\b', '…吗'],
];

/** English words that a question keeps where they stand, as Chinese ones. */
export const ENGLISH_IN_PLACE: readonly (readonly [string, string])[] = [
  ['\\b(?:per|each|every) (?=[a-z])(?!capita|cent)', '每 '],
  ...ENGLISH_NUMBERS.slice(2, 13).map((word, at): readonly [string, string] => [
    `\\b${word}(?= (?!years?|months?|days?|hours?)[a-z])`,
    `${at + 2}个`,
  ]),
  ['\\b(?:by |before |at |until )?(?:the )?(?:year[ -]end|end) (?:of )?((?:19|20)\\d\\d)\\b', ' by $1年底'],
  ['\\b((?:19|20)\\d\\d)\\b(?!年)', '$1年'],
  ['\\b(?:not|never) (?:mention(?:ed)?|sa(?:y|id)|stated?|listed?|included?|cover(?:ed)?)\\b', '没有提到'],
  ["\\b(?:do|does|did|is|are)(?: ?not|n['’]?t)\\b", '不'],
  ["\\b(?:can|may|must|shall|should|could)(?: ?not|n['’]t)\\b|\\bnot (?:allowed|permitted)\\b", '不得'],
];
