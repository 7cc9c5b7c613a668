import { ENGLISH_ORDINALS } from './english.js';
import { NUMERAL_CLASS } from './numerals.js';
import { anyOf, listOf, type WordList } from './word-list.js';

/** Greetings, and questions about what the bot can do. */
export const GREETINGS: WordList = [
  ...listOf(`
    (?:您|你|大家|早上|上午|中午|下午|晚上|早)好 在吗 在不在 哈喽 哈啰 嗨 早安 帮助 你是谁 你会什么 你能做什么 怎么用 hi hello
    hey help
  `),
  'good (?:morning|afternoon|evening)',
];

/** Thanks, and words for having read an answer. */
export const THANKS: WordList = [
  ...listOf(`
    (?:非常|十分|多)?(?:感谢|谢谢|谢啦|谢了|多谢)(?:您|你|大家|各位|大佬|老师|亲)? 辛苦了? 好的? 收到 知道了 明白了? 懂了 了解 原来如此 不错 太好了
    赞 牛 厉害 嗯+ 哦+ 噢+ 哈+ 嘿+ 呵+ 行 可以 没事了? 拜拜 再见 晚安 回头见 thanks? bye lol haha
  `),
  'thank you',
  ...listOf('thx ty cheers ok okay great nice cool'),
  'got it',
  'i see',
  'a lot',
  'so much',
  'very much',
];

/** Requests for more. */
export const MORE: WordList = [
  ...listOf(`
    还有(?:别的|其他的?|其它的?|什么|哪些)?(?:吗|没有?)? (?:再|更)多(?:一些|一点|的)? 下一(?:页|条|个) 继续
    其[他它]的?(?:呢)? 别的(?:呢)? 然后呢 more next
  `),
  'go on',
  'continue',
  'hai ?you (?:ne|ma|mei)',
  'anything else',
  'what else',
];

/** Requests for the source. */
export const ASKS_SOURCE: WordList = [
  '(?:给|来|要)?(?:我)?(?:一?个|一下)?(?:引用|出处|来源|参考文献)(?:格式|信息)?(?:是|在)?(?:什么|哪里|哪儿|哪)?(?:呢|吗|呀)?',
  '怎么引用',
  '(?:这是|这个?|你)?(?:从)?(?:哪里?|哪儿)(?:来|看|看到|查|查到|写|说|找到?)的(?:数据|数字|信息)?',
  '出自(?:哪里?|哪儿|哪(?:份|个)?文件)|(?:有)?(?:原文)?链接(?:吗|呢)?|有(?:没有)?(?:出处|来源|依据|原文|链接)(?:吗|呢)?',
  '(?:lai ?yuan|chu ?chu|yin ?yong)(?: shi shenme)?',
  '引自哪里',
  '(?:(?:what(?: is)? )?(?:the|your) )?(?:source|citation|reference)s?(?: please)?',
  'cite(?: (?:it|this|that))?',
];

/** Requests for more words of the same place. */
export const ASKS_CONTEXT: WordList = [
  '(?:请|能|可以|麻烦)?(?:您|你)?(?:再)?(?:说|讲|写)?(?:得)?(?:更|再)?(?:具体|详细|仔细|清楚)(?:一?点|一?些|一下|说说|讲讲|的)?(?:儿)?(?:吗)?',
  '展开(?:说说|讲讲|说|讲|一下)?|上下文|原文(?:怎么说|是什么|全文)?|全文',
  'more details?',
  'in (?:more )?detail',
  '(?:the )?(?:full )?(?:context|text)(?: please)?',
  'details?',
];

/** Words that ask whether something said is so. */
export const ASKS_IF_TRUE: WordList = [
  '(?:[这那](?:个|句话?|么说|样说)?|以上|上面)?(?:说法|数字|数据)?是?(?:真的|对|正确|准确|属实|靠谱|可靠)的?[吗嘛么不]',
  '你?(?:确定|肯定)[吗嘛么]?|对不对|真的假的|是不是真的|有没有错|有错吗',
  "(?:is|was) (?:it|that|this|the above) (?:true|right|correct|so)|are you sure|really|for real|true|isn['’]?t it",
];

const MEANT = '我?(?:想?[说问指要]的?)?(?:应该|其实)?(?:是|改成)';

/** Words for having meant something else, before what was meant; 不好意思 alone opens any question, and 我想问 too. */
export const CORRECTS: WordList = [
  `(?:(?:不好意思|抱歉)[,，。 ]*)?(?:不对(?![^\\P{Script=Han}是应我])|[说打搞问写]错(?:了|(?!了))|错了)[,，。 ]*(?:${MEANT})?`,
  `(?:不好意思|抱歉)[,，。 ]*${MEANT}`,
  '不是(?<not>[^,，。 ]{1,8})[,，。 ]*(?:我?(?:想?[说问指]的?)?(?:应该|而)?是)',
  '我(?:想?[说问指]的|的意思)(?:应该|其实)?是|我是想?[说问指]的?',
  '(?:no,? |sorry,? |oops,? )+(?:i mean(?:t)? )?|i mean(?:t)? ',
];

/** Words that stand for what was said before. */
export const POINTS_BACK: WordList = [
  '^(?:那|这)[个些项条]?(?:里面?)?(?:是|由|有|在|属于|归)',
  '它们?',
  '^其中',
  '上述',
  '上面(?:的|说)',
  '前者|后者',
  '\\b(?:it|its|they|their|them|(?:is|was|are|does|did|about|of|for) (?:this|that|these|those))\\b',
];

/** Openings of a question that follows up the one before. */
export const FOLLOWS_UP: WordList = [
  '^(?:那么?|而|至于|所以)(?![个些])',
  '^(?:and|then|but|also|so|what about|how about)\\b',
  '[\\p{L}\\p{N}]呢[?？]?$',
];

/** Words of a question that names no subject of its own and so asks about the one before. */
export const NAMES_NOTHING: WordList = [
  '所以|然后',
  '(?:完成|实现|达到|落实|执行|开始|结束|截止|做|实施|牵头|负责|承担|配合|主管)到?',
  '具体|期限|时间|年份|日期|原因|理由',
  '部门|单位|机构|地区|地方|年底?(?:前|之前)?|是因为|要(?=[^\\p{Script=Han}]|$)|(?<!\\p{Script=Han})来(?=\\p{Script=Han}?(?!\\p{Script=Han}))',
  '分别|都有?|各',
  '\\b(?:years?|deadlines?|dates?|reasons?|departments?|responsible|in charge|exactly|done|due|happen|achieved)\\b',
];

/** Words for a side of what was asked before, or for one of its items, which name a subject only where nothing was. */
export const NAMES_SIDES: WordList = [
  `第[${NUMERAL_CLASS}]{1,3}[个条项点种款]?的?`,
  '最[高低多少长短大小早晚]|至[少多]|上限|下限|每[年月天人户次]',
  '方式|方法|办法|途径|渠道|流程|步骤|手续|材料|条件|标准|金额|数额|额度|比例|范围|对象|地址|电话|周期|依据|内容',
  '(?:开始)?算起?|生效|续[租签期]?|申请|办理|领取|报名|说|讲|写|[个条项点]',
  '\\b(?:first|second|third|fourth|fifth|last|next|ones?|items?|maximum|minimum|max|min|most|least|amounts?|standards?)\\b',
  '\\b(?:conditions?|documents?|materials?|procedures?|ways?|address|phone|start|end|begin|apply|renew(?:ed)?|per)\\b',
];

/** Words that number an item of a list, in Chinese and in English. */
export const ORDINALS: WordList = [
  `第[${NUMERAL_CLASS}]{1,3}[个条项点种款类]`,
  '最后[一1]?[个条项点种款类]',
  `\\b(?:${anyOf(ENGLISH_ORDINALS)}|last)(?: one)?\\b`,
];

/** Endings of words that narrow what a noun names and stand before it: 市级, 市属, 小型, 民办. */
export const NARROWS: WordList = ['级', '属', '型', '性', '[公私国市县]立', '[公民]办', '[国民私]营', '国有'];

/** How a follow-up opens, in Chinese and in English. */
export const LEADS_ON: readonly [string, string] = [
  '那么?|而|至于|所以',
  '(?:and |but |so )?(?:and|what about|how about)',
];

/** Words for what was reached, where a goal was asked for before. */
export const AS_REACHED: WordList = ['实际', '\\b(?:actual(?:ly)?|in fact)\\b'];

/** English function words, which mark an English sentence; none of them is a syllable of pinyin. */
export const MAKES_ENGLISH: WordList = listOf(`
  what which who whose when where why how is are was were does did the of in for
  by with and about should could would will there this that it many much tell show
  list give i my your has have
`);
