import type { Library } from '../../src/answer/library.js';
import type { ParsedDocument } from '../../src/outline/corpus.js';
import { openEntries } from './library.js';
import { entryOf } from './plans.js';

/** What means something to Discord: marks of Markdown, mentions, times, emoji, addresses. */
export const LIVE = [
  '<@1>',
  '@everyone',
  '@here',
  '<#2>',
  '<@&3>',
  '</ask:4>',
  '<t:1:R>',
  '<a:wave:5>',
  ':smile:',
  'https://b.example/*c*',
  '[见](https://b.example)',
  '**粗**',
  '__线__',
  '~~删~~',
  '||密||',
  '`码`',
  '> 引',
  '-# 小',
  '\\*',
  '行\u2028# 题',
];

const PUNCTUATION = '*_~|[](){}<>@#`\\"\'$%&+-=/^:;,.';

/** Some of the text again and again, up to a length in characters. */
function fill(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

/** A sentence of a length that holds a word, so that it is found, and nothing else but marks. */
function sentence(word: string, length: number): string {
  return `${word}${fill(PUNCTUATION, length - word.length - 1)}。`;
}

/** A heading of a level and a number, sixty characters with its signs. */
function heading(level: number, number: number): string {
  return `${'#'.repeat(level)} ${fill(`${number}章${PUNCTUATION}`, 59 - level)}`;
}

/** Headings nested five deep, with a sentence of marks under each of the innermost. */
function nested(): string[] {
  return [1, 2, 3].flatMap((part) => [
    ...[1, 2, 3, 4].map((level) => heading(level, part)),
    ...[1, 2, 3, 4, 5].flatMap((number) => [
      heading(5, number),
      sentence(`算力${part}`, 300),
      `核心产业规模达到${part}000亿元${fill(PUNCTUATION, 280)}。`,
    ]),
  ]);
}

const OUTLINE = [
  '# 主要目标',
  `到2025年，${fill('产业*_|~', 60)}规模达到3000亿元，持续保持10%以上增长。`,
  '# 重点任务',
  `## （一）${fill('夯|*\\', 52)}`,
  '### 1.建设平台',
  sentence('建设算力中心', 300),
  '### 2.提高质量',
  sentence('提高数据质量', 300),
  '# 保障措施',
  `## （一）加强${fill('组织*|', 50)}`,
  sentence('建立工作专班', 300),
];

const FIELDS = {
  title: fill('*_~|[](){}<>@#`', 300),
  publisher: fill('**@everyone** ', 200).trim(),
  url: `https://a.example/${fill('*_~[]|\\^{}', 582)}`,
  date: '2023-05-30',
};

/** A Markdown file with these fields over these paragraphs. */
function seed(fields: Readonly<Record<string, string>>, paragraphs: readonly string[]): string {
  const front = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${front.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`;
}

/** File names as long as file systems take them; a short one would grow when it is escaped. */
const NAMES = {
  marks: `${fill('*|?_', 196)}.md`,
  chinese: `${fill('算力发展', 80)}.md`,
  rare: `${fill('𠮷', 46)}.md`,
};

const TITLE = fill('关于推进算力发展的若干措施', 300);

/** Documents that try everything against the messages they are quoted in. */
function hostileEntries(): ParsedDocument[] {
  return [
    entryOf(NAMES.marks, seed(FIELDS, [...LIVE.map((mark) => `算力${mark}。`), ...nested(), ...OUTLINE])),
    entryOf(NAMES.chinese, seed({ ...FIELDS, title: TITLE }, [LIVE.join('，'), ...OUTLINE])),
    entryOf(
      NAMES.rare,
      seed({ title: fill('~{}', 300), url: `https://a.example/${'a'.repeat(3000)}` }, [
        `算力${fill('长长的一段，没有句号', 2000)}`,
        `${sentence('算力', 290)}${sentence('数据', 290)}${sentence('人才', 290)}${sentence('芯片', 290)}`,
      ]),
    ),
  ];
}

/** Those documents in a library. */
export const openHostile = (): Promise<Library> => openEntries(hostileEntries());
