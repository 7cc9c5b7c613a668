/** How people greet, thank, excuse themselves and say that they ask, folded; none of it is asked about. */
const SMALL_TALK = new RegExp(
  [
    '@[\\p{L}\\p{N}_-]+',
    '(?:大家|各位|大佬们?|大神们?|老师们?|朋友们?|同志们?|亲们?|你们?|您|机器人|小助手|早上|上午|中午|下午|晚上|早)好[呀啊]?(?![\\p{Script=Han}])',
    '早安|晚安|(?<!\\p{Script=Han})(?:在吗|在不在)|有人(?:在|知道)?吗|有(?:人|谁)(?:知道|清楚|了解)',
    '(?:非常|万分|十分|先|多多|提前)?(?:感谢|谢谢|谢过|谢啦|谢了|辛苦)(?:您|你|大家|各位)?(?:的)?(?:耐心)?(?:解答|帮助|帮忙|回复|指点|告知)?[了啦]?',
    '麻烦(?:您|你|大家|各位)?了?|打扰(?:您|你|大家|各位)?[了啦]?|(?:可能)?问得有点\\p{Script=Han}',
    '(?:记者|主持人|同学|学生|家长|网友|读者|观众|听众)(?=想|提问|来问)|提问(?=[：:，,])',
    '想?(?:咨询|核对|确认|打听|查询|查|搜|找|讲|说|聊)(?:一下|一查|下(?![一半个周月年]))|想(?:咨询|核对|确认|打听|查|搜)',
    '帮忙?(?:我|一下)?(?:看看|查查|找找|查|看|找)(?:一下|下)?|搞清楚|弄清楚|搞明白|弄明白|想问的是',
    '(?:听|据)(?:同事|朋友|网友|别人|人家?|老师|领导)?说|(?:老板|领导|老师|导师|客户|同事|朋友|上级)(?:让|叫|要|派|问)我们?',
    '真的假的|是真的吗|(?<!\\p{Script=Han})(?:急用|挺急的?)(?!\\p{Script=Han})|急急急|在线等|对吧|是吧|对不对|就是说|也就是说|怎么说呢|说白了|记不[清得太]+了?|搞不[懂清]|弄不[懂清]|看不[懂完]',
    '(?<![\\p{Script=Han}])[哎唉诶欸嗯额呃噢喔嗨]+',
  ].join('|'),
  'gu',
);

/** Asked with its own denial: 支持不支持, 管不管. */
const EITHER_WAY = /(\p{Script=Han}{1,2})不\1/gu;

/** Blanks the small talk of a folded question, and what only asks again; offsets stay. */
export function blankSmallTalk(folded: string): string {
  return blankPoliteness(folded).replace(
    EITHER_WAY,
    (asked, word: string) => word + blank(asked.slice(word.length)),
  );
}

/** Blanks the small talk of a folded question; offsets stay. */
export function blankPoliteness(folded: string): string {
  return folded.replace(SMALL_TALK, blank);
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}
