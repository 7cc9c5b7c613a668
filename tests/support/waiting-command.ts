import { type Command, defineCommand } from '../../src/command/command.js';
import { paragraph, reply } from '../../src/reply/reply.js';

const WORDS = { en: 'Waits', 'zh-CN': '等', 'zh-TW': '等' };

/** A command without options, which replies when what it waits for is there. */
export function waitingCommand(name: string, wait: () => Promise<unknown>): Command {
  const run = async () => {
    await wait();
    return reply([paragraph('here it is')]);
  };
  return defineCommand({ name, names: WORDS, describe: WORDS, options: {}, run }) as unknown as Command;
}
