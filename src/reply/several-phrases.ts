import type { Locale } from '../locale.js';

/** What is said where a question asks several things, or several documents answer it. */
type SeveralPhrases = {
  /** Names the parts of the question that nothing answers. */
  readonly unanswered: (parts: readonly string[]) => string;
  /** Under a figure: how many other documents state another. */
  readonly differing: (count: number) => string;
};

export const SEVERAL: Readonly<Record<Locale, SeveralPhrases>> = {
  en: {
    unanswered: (parts) => `The documents do not answer this part: ${parts.join('; ')}`,
    differing: (count) =>
      `${count} other ${count === 1 ? 'document gives' : 'documents give'} another figure:`,
  },
  'zh-CN': {
    unanswered: (parts) => `这一部分文件没有回答：${parts.join('；')}`,
    differing: (count) => `另有 ${count} 份文件给出不同数字：`,
  },
  'zh-TW': {
    unanswered: (parts) => `這一部分文件沒有回答：${parts.join('；')}`,
    differing: (count) => `另有 ${count} 份文件給出不同數字：`,
  },
};
