import { createInterface, type Interface } from 'node:readline/promises';
import type { Library } from '../../answer/library.js';
import { createDispatch, type Dispatch, pressed, type Request } from '../../dispatch/dispatch.js';
import type { Commands } from '../../dispatch/load.js';
import { ActionableError, UsageError } from '../../errors.js';
import type { Locale } from '../../locale.js';
import type { Reply } from '../../reply/reply.js';
import { readArguments } from './arguments.js';
import { completeLine } from './complete.js';
import { pressable, showReply } from './show.js';
import { localeFor, type Terminal } from './terminal.js';
import { listCommands, readTyped } from './typed.js';

const USAGE = 'Usage: npm run -s chat -- [--seeds DIR]';
const OPTIONS = { seeds: { type: 'string' }, help: { type: 'boolean', default: false } } as const;

/** `npm run chat`: a prompt in which every command works. @returns the exit status */
export async function runChat(
  args: readonly string[],
  terminal: Terminal,
  load: () => Promise<Commands>,
): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS, USAGE);
  if (positionals.length > 0) throw new UsageError(USAGE);
  if (values.help) {
    terminal.output.write(`${USAGE}\n`);
    return 0;
  }
  const [library, commands] = await Promise.all([terminal.open(values.seeds), load()]);
  const chat = new Chat(terminal, library, commands);
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
    if (line.trim() !== '') output.write(`${chat.reply(line.trim())}\n\n`);
    prompt.prompt();
  }
  output.write('\n');
}

/** One conversation. It remembers the message on the screen, whose buttons can be pressed, and its language. */
class Chat {
  private readonly dispatch: Dispatch;
  private shown: Reply = {};
  private locale: Locale;

  constructor(
    private readonly terminal: Terminal,
    library: Library,
    private readonly commands: Commands,
  ) {
    this.locale = localeFor('', terminal);
    this.dispatch = createDispatch(commands, library, (error) =>
      terminal.errors.write(`${(error as Error).stack}\n`),
    );
  }

  /** The text that answers a line. */
  reply(line: string): string {
    try {
      this.shown = this.dispatch(this.read(line));
    } catch (error) {
      if (error instanceof ActionableError) return error.message;
      throw error;
    }
    const buttons = pressable(this.shown).map(({ label }, at) => `[${at + 1}] ${label}`);
    return [showReply(this.shown, this.terminal.screen), buttons.join('  ')]
      .filter((text) => text !== '')
      .join('\n');
  }

  private read(line: string): Request {
    if (/\p{Script=Han}/u.test(line) || !/^[/／\d]/u.test(line)) this.locale = localeFor(line, this.terminal);
    if (!/^\d{1,2}$/u.test(line)) return { ...readTyped(line, this.commands), locale: this.locale };
    const button = pressable(this.shown)[Number(line) - 1];
    if (!button) throw new UsageError(`There is no button ${line}.`);
    return pressed(button.custom_id, this.shown, this.commands, this.locale);
  }
}
