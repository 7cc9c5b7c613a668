import { afterAll, describe, expect, it } from 'vitest';
import { runAsk } from '../../src/transports/terminal/ask.js';
import { runChat } from '../../src/transports/terminal/chat.js';
import type { Discord, OptionValues, Seen } from '../support/discord/discord.js';
import { PLAIN, terminalWith } from '../support/terminal.js';
import { library, startBoth } from './discord/running.js';
import { labelsIn, quotesIn, seedText, shownBy } from './discord/seen.js';
import { startOverHttp } from './http/serving.js';
import { serveWeb } from './web/serving.js';
import { asMessage, replyIn, visitorOf } from './web/visitor.js';

/** What a reader learns: whether it is an answer, and the plan's words in order, those of all pages. */
type Said = { readonly status: string; readonly quotes: readonly string[] };

/** Over the items of a list stands the sentence that announces it, which is none of them. */
const itemsIn = (shown: readonly string[], items: readonly string[]): readonly string[] =>
  shown.slice(-items.length);

const STATUS = [
  ['answered', '解读写道：'],
  ['related', '不是答案'],
  ['none', '文件里没有说'],
] as const;

const statusIn = (shown: string): string =>
  STATUS.find(([, words]) => shown.includes(words))?.[0] ?? 'listed';

/** Wide enough for every quote to stand on one line. */
const WIDE = { ...PLAIN, columns: 100_000 };

/** Asks on the command line. */
async function askTerminal(question: string): Promise<Said & { readonly isList: boolean }> {
  const { terminal, output } = terminalWith(library, '', 'zh-CN');
  await runAsk(['--json', '--limit', '3', '--', question], terminal);
  const { status, kind, quotes } = JSON.parse(output.text) as {
    status: string;
    kind: string;
    quotes: { text: string; answer: [number, number] }[];
  };
  const said = quotes.map(({ text, answer }) => text.slice(...answer));
  return { isList: kind === 'list', status: kind === 'list' ? 'listed' : status, quotes: said };
}

/** Types lines into the chat; what it shows for each. */
async function chat(lines: readonly string[]): Promise<string[]> {
  const { terminal, output } = terminalWith(library, lines.map((line) => `${line}\n`).join(''), 'zh-CN');
  await runChat([], { ...terminal, screen: WIDE });
  return output.text.split('策源 › ').slice(1, -1);
}

/** Types a command into the chat, and turns to its last page. */
async function typeTerminal(line: string): Promise<Said> {
  const typed = [line];
  let shown = await chat(typed);
  for (;;) {
    const next = /\[(?<key>\d+)\] ›/u.exec(shown.at(-1)!)?.groups?.key;
    if (next === undefined) return { status: statusIn(shown[0]!), quotes: shown.flatMap(quotedLines) };
    typed.push(next);
    shown = await chat(typed);
  }
}

/** The quotes in a text of the terminal; lines of one quote follow each other. */
function quotedLines(shown: string): string[] {
  return [...shown.matchAll(/(?:^│ .*\n?)+/gmu)].map(([lines]) => lines.trim().replace(/^│ /gmu, ''));
}

/** Uses a slash command, and turns to its last page. */
async function askDiscord(discord: Discord, command: string, values: OptionValues): Promise<Said> {
  const ann = discord.member({ locale: 'zh-CN' });
  let seen: Seen = await ann.slash(command, values);
  const status = statusIn(shownBy(seen));
  let quotes = quotesIn(seen);
  while (labelsIn(seen).includes('›')) {
    seen = await ann.press(seen, '›');
    quotes = [...quotes, ...quotesIn(seen)];
  }
  return { status, quotes };
}

/** The same where Discord posts its interactions. */
async function askHttp(command: string, values: OptionValues): Promise<Said> {
  const { discord } = await startOverHttp();
  return askDiscord(discord, command, values);
}

const web = await serveWeb();
afterAll(() => web.stop());
const visitor = visitorOf(web.url);

/** Uses a slash command on the page, and turns to its last page. */
async function askWeb(command: string, values: Readonly<Record<string, string>>): Promise<Said> {
  let answer = await visitor.slash(command, values);
  const status = statusIn(shownBy(asMessage(answer)));
  let quotes = quotesIn(asMessage(answer));
  while (labelsIn(asMessage(answer)).includes('›')) {
    answer = await visitor.press(replyIn(answer), '›');
    quotes = [...quotes, ...quotesIn(asMessage(answer))];
  }
  return { status, quotes };
}

const QUESTIONS = [
  '核心产业规模要达到多少',
  '2025年的总体目标是什么？',
  '算力伙伴计划',
  '怎么解决算力不足？',
  '有哪些人才政策',
  '北京市高級別自動駕駛示範區',
  '核心產業規模要達到多少',
  '資料開放和隱私怎麼規定',
  'What is the size of the core industry?',
  'autonomous driving',
  '高风险科技活动怎么审查',
  '上海的核心产业规模是多少',
  '2030年核心产业规模是多少',
  '北京今天天气怎么样',
  'pizza recipe',
  '**算力** @everyone <@123>',
];

/** A command and its options, as they are typed into the chat and as a slash command has them. */
const COMMANDS: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ['/target 核心产业规模', 'target', { about: '核心产业规模' }],
  ['/target 增长', 'target', { about: '增长' }],
  ['/target 核心產業規模', 'target', { about: '核心產業規模' }],
  ['/target', 'target', {}],
  ['/task', 'task', {}],
  ['/task direction:2', 'task', { direction: '2' }],
  ['/task direction:2 about:算力', 'task', { direction: '2', about: '算力' }],
  ['/task about:大模型', 'task', { about: '大模型' }],
  ['/safeguard', 'safeguard', {}],
  ['/safeguard 組織領導', 'safeguard', { about: '組織領導' }],
  ['/outline', 'outline', {}],
  ['/outline section:政策亮点', 'outline', { section: '政策亮点' }],
  ['/sources', 'sources', {}],
  ['/context 算力伙伴计划', 'context', { passage: '算力伙伴计划' }],
  ['/cite 算力伙伴计划', 'cite', { passage: '算力伙伴计划' }],
  ['/check 核心产业规模达到5000亿元', 'check', { claim: '核心产业规模达到5000亿元' }],
  ['/ask question:人工智能 document:北京', 'ask', { question: '人工智能', document: '北京' }],
];

describe('the same question gets the same words', () => {
  it.each(QUESTIONS)(
    'on the command line, in the chat, on the page, on Discord and over HTTP: %s',
    async (question) => {
      const { discord } = await startBoth();
      const { isList, status, quotes } = await askTerminal(question);
      const shown = await askDiscord(discord, 'ask', { question });
      expect(shown.status).toBe(status);
      // A page is turned only to a quote that is worth one; the command line writes all.
      const paged = isList ? quotes : quotes.slice(0, Math.max(1, shown.quotes.length));
      expect(isList ? itemsIn(shown.quotes, quotes) : shown.quotes).toEqual(paged);
      expect(await askHttp('ask', { question })).toEqual(shown);
      expect(await askWeb('ask', { question })).toEqual(shown);
      // The chat speaks the language of the question, and says in it whether this is an answer.
      expect((await typeTerminal(question)).quotes).toEqual(shown.quotes);
      for (const quote of shown.quotes) expect(seedText).toContain(quote);
    },
  );

  it.each(QUESTIONS)('to a mention of the bot, and to a message on the page: %s', async (question) => {
    const { discord } = await startBoth();
    const seen = await discord.member().say(question, { mention: true });
    // What Discord makes of a mention is no word of the question.
    const { isList, quotes } = await askTerminal(question.replace('<@123>', ''));
    const shown = quotesIn(seen);
    expect(isList ? itemsIn(shown, quotes) : shown).toEqual(isList ? quotes : quotes.slice(0, 1));
    expect(quotesIn(asMessage(await visitor.say(question)))).toEqual(shown);
  });
});

describe('a question for a list', () => {
  it('gets the same items everywhere', async () => {
    const { discord } = await startBoth();
    const question = '保障措施有哪几项';
    const { quotes } = await askTerminal(question);
    const seen = await discord.member().say(question, { mention: true });
    const shown = await askDiscord(discord, 'ask', { question });
    expect(shown.quotes.slice(-quotes.length)).toEqual(quotes);
    expect(await askHttp('ask', { question })).toEqual(shown);
    expect(await askWeb('ask', { question })).toEqual(shown);
    expect(quotesIn(seen)).toEqual(shown.quotes);
  });
});

describe('the same command shows the same words', () => {
  it.each(COMMANDS)(
    'in the chat, on the page, on Discord and over HTTP: %s',
    async (line, command, values) => {
      const { discord } = await startBoth();
      const said = await typeTerminal(line);
      expect(await askDiscord(discord, command, values)).toEqual(said);
      expect(await askHttp(command, values)).toEqual(said);
      expect(await askWeb(command, values)).toEqual(said);
      for (const quote of said.quotes) expect(seedText).toContain(quote);
    },
  );
});
