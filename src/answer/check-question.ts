import { UsageError } from '../errors.js';
import type { Localised } from '../locale.js';

/** The longest question, in UTF-16 code units. */
export const MAX_QUESTION = 300;

const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}]+/gu;

/** Removes control characters, which nobody types and a terminal may obey. */
export function withoutControls(raw: string): string {
  return raw.replace(UNPRINTABLE, ' ').trim();
}

/** The same for each line of a text, without empty lines. */
export function withoutControlsInLines(raw: string): string {
  return raw
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map(withoutControls)
    .filter((line) => line !== '')
    .join('\n');
}

/** Checks a question. @throws UsageError where it is empty or too long */
export function checkQuestion(raw: string): string {
  const question = withoutControls(raw);
  if (question === '') throw new UsageError(NOTHING);
  if (question.length > MAX_QUESTION) throw new UsageError(tooLong(question.length));
  if (!/[\p{L}\p{N}]/u.test(question)) throw new UsageError(NO_WORD);
  return question;
}

const NOTHING: Localised = {
  en: 'There is no question.',
  'zh-CN': '没有问题可答。请输入一个问题。',
  'zh-TW': '沒有問題可答。請輸入一個問題。',
};

const NO_WORD: Localised = {
  en: 'The question holds no word and no number.',
  'zh-CN': '问题里没有文字，也没有数字。',
  'zh-TW': '問題裡沒有文字，也沒有數字。',
};

const tooLong = (length: number): Localised => ({
  en: `The question has ${length} characters; at most ${MAX_QUESTION} are taken.`,
  'zh-CN': `问题有 ${length} 个字符，最多 ${MAX_QUESTION} 个。`,
  'zh-TW': `問題有 ${length} 個字元，最多 ${MAX_QUESTION} 個。`,
});
