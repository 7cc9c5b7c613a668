import type { Dispatch } from './dispatch.js';
import { questionRequest } from './question.js';

/** In Chinese, in pinyin and in English: each needs what the others do not. */
const QUESTIONS = ['产业规模要达到多少', 'chanye guimo', 'industry'];

/** Loads all that the first question, and the first letter that somebody types, would wait for. */
export async function warmUp({ commands, suggest, run }: Dispatch): Promise<void> {
  for (const question of QUESTIONS) await run(questionRequest(question, 'zh-CN', null, commands));
  for (const { name, options } of commands.values())
    for (const option of Object.keys(options)) await suggest(name, option, 'a');
}
