import { createInterface, type Interface } from 'node:readline/promises';
import type { About } from '../../command/command.js';
import { goesOn, type Heard, hear } from '../../dispatch/conversation.js';
import { createDispatch, type Dispatch, pressed, type Request } from '../../dispatch/dispatch.js';
import type { Commands } from '../../dispatch/load.js';
import { ActionableError, UsageError } from '../../errors.js';
import type { Locale } from '../../locale.js';
import { printable } from '../../printable.js';
import type { Reply } from '../../reply/reply.js';
import { readFlags } from './arguments.js';
import { completeLine } from './complete.js';
import { keysOf, pressable, showReply } from './show.js';
import { localeFor, type Terminal } from './terminal.js';
import { listCommands, readTyped } from './typed.js';

const USAGE = 'Usage: npm run -s chat -- [--seeds DIR]';
const OPTIONS = { seeds: { type: 'string' }, help: { type: 'boolean', default: false } } as const;

type ChatSettings = { readonly load: () => Promise<Commands>; readonly about: About };

/** `npm run chat`: a prompt in which every command works. @returns the exit status */
export async function runChat(
  args: readonly string[],
  terminal: Terminal,
  { load, about }: ChatSettings,
): Promise<number> {
  const values = readFlags(args, OPTIONS, USAGE, terminal.output);
  if (values === null) return 0;
  const [library, commands] = await Promise.all([terminal.open(values.seeds), load()]);
  const dispatch = createDispatch(commands, library, {
    about,
    report: (error) => terminal.errors.write(`${(error as Error).stack}\n`),
  });
  const chat = new Chat(terminal, dispatch);
  const prompt = createInterface({
    input: terminal.input,
    output: terminal.output,
    terminal: Boolean(terminal.output.isTTY && terminal.input.isTTY),
    completer: (line: string) => completeLine(line, commands, library),
    prompt: '策源 › ',
  });
  await converse(prompt, chat, terminal, commands);
  return 0;
}

/** Reads lines until the input ends; each gets its reply before the next is read. */
async function converse(
  prompt: Interface,
  chat: Chat,
  { output }: Terminal,
  commands: Commands,
): Promise<void> {
  output.write(
    `Ask a question, or type a command: ${listCommands(commands)}.\nA number presses a button. Ctrl+D ends.\n\n`,
  );
  prompt.prompt();
  for await (const line of prompt) {
    if (line.trim() !== '') output.write(`${await chat.reply(line.trim())}\n\n`);
    prompt.prompt();
  }
  output.write('\n');
}

/** One conversation. It remembers the message on the screen, whose buttons can be pressed, and its language. */
class Chat {
  private shown: Reply = {};
  /** That of the first line. */
  private locale: Locale | null = null;

  constructor(
    private readonly terminal: Terminal,
    private readonly dispatch: Dispatch,
  ) {}

  /** The text that answers a line; empty where nothing is to be said. */
  async reply(line: string): Promise<string> {
    try {
      const heard = this.hear(line);
      if (heard.kind === 'silence') return '';
      if (heard.kind === 'say') return heard.words;
      this.shown = (await this.dispatch.run(heard.request)).reply;
    } catch (error) {
      if (error instanceof ActionableError) return printable(error.message);
      throw error;
    }
    return [showReply(this.shown, this.terminal.screen), keysOf(this.shown)]
      .filter((text) => text !== '')
      .join('\n');
  }

  private hear(line: string): Heard {
    const { commands } = this.dispatch;
    if (/^\d{1,2}$/u.test(line)) return { kind: 'run', request: this.press(Number(line)) };
    this.locale ??= localeFor(line, this.terminal);
    const { locale } = this;
    const typed = readTyped(line, commands);
    if (typed.command !== null) return { kind: 'run', request: { ...typed, locale } };
    const before = goesOn(typed.text) && this.shown.components ? this.shown : null;
    return hear(typed.text, locale, before, commands);
  }

  private press(number: number): Request {
    const key = pressable(this.shown)[number - 1];
    if (!key) throw new UsageError(`There is no button ${number}.`);
    const { customId, chosen } = key;
    const locale = this.locale ?? localeFor('', this.terminal);
    return pressed(customId, { message: this.shown, chosen, locale }, this.dispatch.commands).request;
  }
}
