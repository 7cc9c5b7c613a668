import { createInterface, type Interface } from 'node:readline/promises';
import type { About } from '../../command/command.js';
import { createDispatch, type Dispatch, pressed, type Request } from '../../dispatch/dispatch.js';
import type { Commands } from '../../dispatch/load.js';
import { ActionableError, UsageError } from '../../errors.js';
import type { Locale } from '../../locale.js';
import { printable } from '../../printable.js';
import type { Reply } from '../../reply/reply.js';
import { readArguments } from './arguments.js';
import { completeLine } from './complete.js';
import { pressable, showReply } from './show.js';
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
  const { values, positionals } = readArguments(args, OPTIONS, USAGE);
  if (positionals.length > 0) throw new UsageError(USAGE);
  if (values.help) {
    terminal.output.write(`${USAGE}\n`);
    return 0;
  }
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
  private locale: Locale;

  constructor(
    private readonly terminal: Terminal,
    private readonly dispatch: Dispatch,
  ) {
    this.locale = localeFor('', terminal);
  }

  /** The text that answers a line. */
  async reply(line: string): Promise<string> {
    try {
      this.shown = (await this.dispatch.run(this.read(line))).reply;
    } catch (error) {
      if (error instanceof ActionableError) return printable(error.message);
      throw error;
    }
    const keys = pressable(this.shown).map(({ label }, at) => `[${at + 1}] ${label}`);
    return [showReply(this.shown, this.terminal.screen), keys.join('  ')]
      .filter((text) => text !== '')
      .join('\n');
  }

  private read(line: string): Request {
    const { commands } = this.dispatch;
    if (/\p{Script=Han}/u.test(line) || !/^[/／\d]/u.test(line)) this.locale = localeFor(line, this.terminal);
    if (!/^\d{1,2}$/u.test(line)) return { ...readTyped(line, commands), locale: this.locale };
    const key = pressable(this.shown)[Number(line) - 1];
    if (!key) throw new UsageError(`There is no button ${line}.`);
    const { customId, chosen } = key;
    return pressed(customId, { message: this.shown, chosen, locale: this.locale }, commands).request;
  }
}
