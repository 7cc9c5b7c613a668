import type { Dispatch } from './dispatch.js';
import { questionRequest } from './question.js';

/** Questions in Chinese, pinyin and English, as each loads other parts. */
const QUESTIONS = ['产业规模要达到多少', 'chanye guimo', 'industry'];

/** Loads everything that the first question or keystroke would wait for. */
export async function warmUp({ commands, suggest, run }: Dispatch): Promise<void> {
  for (const question of QUESTIONS) await run(questionRequest(question, 'zh-CN', null, commands));
  for (const { name, options } of commands.values())
    for (const option of Object.keys(options)) await suggest(name, option, 'a');
}
