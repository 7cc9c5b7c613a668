import {
  EACH,
  ENGLISH_LINKS,
  ENGLISH_NUMBERS,
  ENGLISH_ORDINALS,
  ENGLISH_SCALES,
  GROWING,
  PERCENT,
} from './english.js';
import { YEARS_IN_ENGLISH } from './time-words.js';
import { anyOf, listOf } from './word-list.js';

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
  ...listOf(`
    subsid(?:y|ies) grant allowance stipend bonus(?:es)? reward fine penalt(?:y|ies)
    fee price cost rent salary wage budget quota ceiling cap limit maximum minimum threshold rate ratio
    score standard amount size scale total value growth capacity output income age investment population
  `),
]);

/** Words in -s that are no name for several. */
const VERBS = listOf(
  'is was does has this its happens counts applies makes means causes comes goes gets needs helps works becomes follows changes',
);

/** What may stand behind such a name; another noun makes it the name of something else: a growth strategy. */
const ENDS_FIGURE = `(?:${anyOf([...ENGLISH_LINKS, ...EACH, 'and', 'or', 'like', 'targets?', 'goals?', '(?:last|this|next) year'])})\\b`;

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
  [`\\bhow fast\\b(?=.*\\b(?:${anyOf(GROWING)})\\b)`, '…增速是多少'],
  [
    '\\bhow much\\b(?: money\\b)?(?=.*\\b(?:money|spend|spent|costs?|pays?|paid|invest(?:ed)?|fund(?:ing|ed)?|budget|subsid(?:y|ies)|prices?|fines?)\\b)',
    '…多少钱',
  ],
  [
    "\\bhow long\\b|\\b(?:what is|what's) the (?:duration|term|length) of\\b|\\b(?:length|duration)\\s*\\??$",
    '…多久',
  ],
  ['\\b(?:what|which) (?:share|percentage|proportion|percent|fraction)(?: of)?\\b', '…占比是多少'],
  ['\\bhow (?:many|much|big|large|high|far|wide|deep)\\b', '…多少'],
  [
    `\\bwhat (?:is|was|will be) (?:the )?(?=(?:[\\w-]+ ){0,4}?(?:${FIGURES})\\b(?! (?!${ENDS_FIGURE})[a-z]))`,
    '…是多少',
  ],
  [
    `${OPENS}(?:by )?when\\b|\\bwhen *\\??$|\\bhow soon\\b|\\b(?:what|which) (?:year|day|date|month|time)s?\\b|\\bwhat is the (?:deadline|date)(?: for| of)?\\b`,
    '…什么时候',
  ],
  [`${OPENS}where\\b|\\bwhere *\\??$`, '…在哪里'],
  [`${OPENS}why\\b`, '为什么…'],
  [`${OPENS}who\\b`, '由谁…'],
  ['(?<!phone )\\bnumber(?: of\\b| *\\??$)', '…多少'],
  ['\\bwhat (?:is|are|was|were) the names? of\\b', '…名称是什么'],
  [
    '\\bwhat (?:does|do)\\b(?=.*\\bmean *\\??$)|\\bwhat is (?:the )?(?:meaning|definition) of\\b',
    '…是什么意思',
  ],
  ['\\b(?:what|which) (?:are|were|will be)(?: the)?\\b|^(?:please )?(?:list|name|show)\\b', '…有哪些'],
  [`${OPENS}(?:what|which)(?= (?!(?:${anyOf(VERBS)})\\b)(?:[\\w-]+ ){0,3}?[\\w-]+s\\b)`, '有哪些…'],
  ['\\bhow\\b', '怎么…'],
  ['\\b(?:what|which)\\b', '…是什么'],
  ['^(?:is|are|was|were|does|do|did|can|could|may|will|would|must|should|shall|has|have)\\b', '…吗'],
  [
    `(?<=\\b(?:${FIGURES})s?(?: (?:targets?|goals?))?(?: (?:in |by |for )?(?:19|20)\\d\\d年底?)?) *\\??$`,
    '…是多少',
  ],
];

/** What a number is no number of things before. */
const MEASURED = anyOf([
  ...Object.keys(ENGLISH_SCALES),
  ...PERCENT,
  ...listOf('years? months? weeks? days? hours? times? yuan hundred thirds? quarters? halves'),
]);

/** English words that a question keeps where they stand, as Chinese ones. */
export const ENGLISH_IN_PLACE: readonly (readonly [string, string])[] = [
  ...YEARS_IN_ENGLISH.map(([english, chinese]) => [`\\b${english}\\b`, chinese] as const),
  ['\\b(?:per|each|every) (?=[a-z])(?!capita|cent)', '每 '],
  // What is asked is of it, whatever it is called.
  ['\\b(?:the|this) (?:plan|document|policy|notice|scheme)\\b', ' it '],
  ...ENGLISH_NUMBERS.slice(2, 13).map((word, at): readonly [string, string] => [
    `\\b${word}(?= (?!(?:${MEASURED})\\b)[a-z])`,
    `${at + 2}个`,
  ]),
  ['\\b(?:by |before |at |until )?(?:the )?(?:year[ -]end|end) (?:of )?((?:19|20)\\d\\d)\\b', ' by $1年底'],
  ['\\b((?:19|20)\\d\\d)\\b(?!年)', '$1年'],
  ['\\b(?:not|never) (?:mention(?:ed)?|sa(?:y|id)|stated?|listed?|included?|cover(?:ed)?)\\b', '没有提到'],
  ["\\b(?:do|does|did|is|are)(?: ?not|n['’]?t)\\b", '不'],
  [
    "\\b(?:can['’]t|(?:can|may|must|shall|should|could)(?: ?not|n['’]t))\\b|\\bnot (?:allowed|permitted)\\b",
    '不得',
  ],
];

/** What an ordinal is of in a list; a third party is none. */
const LISTED = '(?:safeguards?|tasks?|targets?|goals?|measures?|principles?|directions?|chapters?|points?)';
const ITEM = `(?: (?:one|item)\\b|(?= ${LISTED}\\b)| *(?=[?]|$))`;

/** English words for an item of a list by its number, as Chinese says it behind the name of the list. */
export const ENGLISH_ITEMS: readonly (readonly [string, string])[] = [
  ...ENGLISH_ORDINALS.map((word, at): readonly [string, string] => [`\\b${word}${ITEM}`, `第${at + 1}个`]),
  [`\\blast${ITEM}`, '最后一个'],
];
