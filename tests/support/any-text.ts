import fc from 'fast-check';

const SIMPLIFIED = [...'的人工智能核心产业规模达到算力大模型数据专区发展创新国乾后里台面只发'];
const TRADITIONAL = [...'產業規模達到數據臺灣後裏麵髮發國體裡鐘鍾乾幹幺麼著隻'];
const NUMERALS = [
  ...'零〇一二三四五六七八九十百千万亿两点第章条、．',
  '（一）',
  '一、',
  '第三条',
  '二是',
  '1.',
  '（2）',
  '①',
];
const PUNCTUATION = [...'，。；：！？、…—·％', '……', '。”', '！？', '）。', '...', '. ', '?', '!'];
const ENCLOSURES = [...'“”‘’「」『』《》〈〉【】〔〕（）()'];
const SPACES = [
  ' ',
  '\u3000',
  '\u3000\u3000',
  '\u00A0',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\t',
  '\u200B',
  '\uFEFF',
];
const DIGITS = ['2025', '3000', '10%', '1.5', '1,234.5', '２０２５', '3', '2.0', '0'];
const LATIN = [
  'GPT',
  'ai',
  'İ',
  'Σ',
  'ß',
  'ﬁ',
  'ＡＩ',
  'Ǆ',
  'https://a.cn/?b=1',
  'O\u0301',
  '---',
  '#',
  '=======',
  '标题:',
];
const ODD = ['😀', '👩‍🚀', '𠮷', '𪚥', '\uD83D', '\uDE00', '\u0000', '\u202E', '\u0301'];

/** A piece of text of some kind: Han, punctuation, quotation marks, spaces, digits, Latin, emoji, half a surrogate pair. */
const piece = fc.oneof(
  { arbitrary: fc.constantFrom(...SIMPLIFIED), weight: 6 },
  { arbitrary: fc.constantFrom(...TRADITIONAL), weight: 3 },
  { arbitrary: fc.constantFrom(...NUMERALS), weight: 2 },
  { arbitrary: fc.constantFrom(...PUNCTUATION), weight: 3 },
  { arbitrary: fc.constantFrom(...ENCLOSURES), weight: 2 },
  { arbitrary: fc.constantFrom(...SPACES), weight: 2 },
  { arbitrary: fc.constantFrom(...DIGITS), weight: 1 },
  { arbitrary: fc.constantFrom(...LATIN), weight: 1 },
  { arbitrary: fc.constantFrom(...ODD), weight: 1 },
);

/** Any text, a few characters long. */
export const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

/** Any text that is long enough to overrun the longest sentence: runs of few kinds, repeated. */
export const longText = fc
  .array(fc.tuple(fc.array(piece, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 120 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((runs) => runs.map(([pieces, times]) => pieces.join('').repeat(times)).join(''));

/** Text that reads like a plan: headings and sentences in paragraphs. */
export const planText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '一、总体要求',
        '二、主要任务',
        '三、保障措施',
        '（一）突破技术',
        '（二）夯实基础',
        '1.建设平台',
        '第一章 总则',
        '第一条 目的',
      ),
      fc.constantFrom(
        '一是突破“关键技术。”二是夯实基础。',
        '到2025年，核心产业规模达到3000亿元。',
        '……',
        '# 标题',
        '##',
      ),
      anyText,
      longText,
    ),
    { minLength: 1, maxLength: 12 },
  )
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\u3000\u3000', '').map((gap) => lines.join(gap)));

/** A text and a part of it. */
export const textWithPart = anyText.chain((text) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ text, part: { start: Math.min(a, b), end: Math.max(a, b) } })),
);
