import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline/promises';
import { readAbout } from '../../about.js';
import { goesOn, goesOnFrom, type Heard, hear } from '../../dispatch/conversation.js';
import { createDispatch, type Dispatch, pressed, type Request } from '../../dispatch/dispatch.js';
import { type Commands, loadCommands } from '../../dispatch/load.js';
import type { Env } from '../../env.js';
import { ActionableError, UsageError } from '../../errors.js';
import type { Locale, Localised } from '../../locale.js';
import { commandsFolder } from '../../paths.js';
import { printable } from '../../printable.js';
import { joinFilled } from '../../reply/markdown.js';
import { phrasesIn } from '../../reply/phrases.js';
import type { Reply } from '../../reply/reply.js';
import { keysOf, pressable, showRaw, showReply } from './show.js';
import { localeFor, readFlags, type Terminal } from './terminal.js';
import { completeLine, listCommands, readTyped } from './typed.js';

const USAGE = 'Usage: npm run -s chat -- [--seeds DIR] [--raw]';
const OPTIONS = { seeds: { type: 'string' }, raw: { type: 'boolean', default: false } } as const;

/** `npm run chat`: a prompt in which every command works; typed lines are kept where there is a cache. @returns the exit status */
export async function runChat(
  args: readonly string[],
  terminal: Terminal,
  { cacheFolder }: Partial<Pick<Env, 'cacheFolder'>> = {},
): Promise<number> {
  const values = readFlags(args, OPTIONS, USAGE, terminal.output);
  if (values === null) return 0;
  const [library, commands] = await Promise.all([terminal.open(values.seeds), loadCommands(commandsFolder)]);
  const dispatch = createDispatch(commands, library, {
    about: readAbout(),
    report: (error) => terminal.errors.write(`${(error as Error).stack}\n`),
  });
  const chat = new Chat(terminal, dispatch);
  if (values.raw) return passThrough(chat, terminal);
  const isTerminal = Boolean(terminal.output.isTTY && terminal.input.isTTY);
  const folder = isTerminal ? cacheFolder : undefined;
  const prompt = createInterface({
    input: terminal.input,
    output: terminal.output,
    terminal: isTerminal,
    history: folder === undefined ? [] : readHistory(folder),
    completer: (line: string) => completeLine(line, commands, library),
    prompt: '策源 › ',
  });
  if (folder !== undefined) prompt.on('history', (lines: string[]) => writeHistory(folder, lines));
  await converse(prompt, chat, terminal, commands);
  return 0;
}

/** Answers line by line for a pipe; of a reply with a block to copy only the block. */
async function passThrough(chat: Chat, { input, output }: Terminal): Promise<number> {
  for await (const line of createInterface({ input })) {
    if (ENDS.test(line.trim())) break;
    output.write(endedBy('\n', await chat.reply(line.trim(), showRaw)));
  }
  return 0;
}

/** A reply with line breaks behind it; silence leaves no blank line. */
function endedBy(breaks: string, reply: string): string {
  return reply === '' ? '' : reply + breaks;
}

const ENDS = /^[/／]?(?:exit|quit|退出|再见|再見)$/iu;

/** Reads lines until one ends the chat, or the input ends; each gets its reply before the next is read. */
async function converse(prompt: Interface, chat: Chat, terminal: Terminal, commands: Commands) {
  const { output } = terminal;
  const { chatOpens } = phrasesIn(localeFor('', terminal));
  output.write(`${chatOpens(listCommands(commands))}\n\n`);
  prompt.prompt();
  for await (const line of prompt) {
    if (ENDS.test(line.trim())) break;
    output.write(endedBy('\n\n', await chat.reply(line.trim())));
    prompt.prompt();
  }
  output.write('\n');
}

/** A conversation, which remembers the shown message, whose buttons can be pressed, those before it, and its language. */
class Chat {
  private shown: Reply = {};
  /** What was shown, newest first. */
  private told: readonly Reply[] = [];
  /** The language of the first line. */
  private locale: Locale | null = null;

  constructor(
    private readonly terminal: Terminal,
    private readonly dispatch: Dispatch,
  ) {}

  /** The reply to a line; empty for none. */
  async reply(line: string, show = (reply: Reply) => this.show(reply)): Promise<string> {
    if (line === '') return '';
    try {
      const heard = this.hear(line);
      if (heard.kind === 'silence') return '';
      if (heard.kind === 'say') return heard.words;
      this.shown = (await this.dispatch.run(heard.request)).reply;
      this.told = [this.shown, ...this.told].slice(0, REACH);
    } catch (error) {
      if (error instanceof UsageError) return printable(error.words[this.spoken]);
      if (error instanceof ActionableError) return printable(error.message);
      throw error;
    }
    return show(this.shown);
  }

  /** The language of the chat so far. */
  private get spoken(): Locale {
    return this.locale ?? localeFor('', this.terminal);
  }

  private show(reply: Reply): string {
    return joinFilled([showReply(reply, this.terminal.screen), keysOf(reply)], '\n');
  }

  private hear(line: string): Heard {
    const { commands } = this.dispatch;
    if (/^\d{1,2}$/u.test(line)) return { kind: 'run', request: this.press(Number(line)) };
    this.locale ??= localeFor(line, this.terminal);
    const { locale } = this;
    const typed = readTyped(line, commands);
    if (typed.command !== null) return { kind: 'run', request: { ...typed, locale } };
    return hear({ text: typed.text, locale }, this.before(typed.text), commands);
  }

  /** What a text goes on from; null where it does not. */
  private before(text: string): Reply | null {
    if (!goesOn(text)) return null;
    return this.told.find(goesOnFrom(text, null, this.dispatch.commands)) ?? this.told[0] ?? null;
  }

  private press(number: number): Request {
    const key = pressable(this.shown)[number - 1];
    if (!key) throw new UsageError(noButton(number));
    const { customId, chosen } = key;
    const held = { message: this.shown, chosen, locale: this.spoken };
    return pressed(customId, held, this.dispatch.commands).request;
  }
}

const noButton = (number: number): Localised => ({
  en: `There is no button ${number}.`,
  'zh-CN': `没有按钮 ${number}。`,
  'zh-TW': `沒有按鈕 ${number}。`,
});

/** How many messages back to look for an answer. */
const REACH = 25;

const MAX_LINES = 500;

const fileIn = (folder: string): string => join(folder, 'chat-history');

/** The lines typed into the chat before, newest first, as node:readline wants them. */
export function readHistory(folder: string): string[] {
  try {
    const lines = readFileSync(fileIn(folder), 'utf8').split('\n');
    return lines.filter((line) => line !== '');
  } catch {
    return [];
  }
}

/** Keeps lines, newest first, readable by their author only; a read-only folder only costs the history. */
export function writeHistory(folder: string, lines: readonly string[]): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(fileIn(folder), `${lines.slice(0, MAX_LINES).join('\n')}\n`, { mode: 0o600 });
  } catch {
    // The chat goes on without it.
  }
}
