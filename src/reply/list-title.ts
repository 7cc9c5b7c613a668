import type { Answer } from '../answer/answer.js';
import type { Locale } from '../locale.js';

type Title = (count: number) => string;

const TITLES: Readonly<Record<Locale, Readonly<Record<Answer['listed'], Title>>>> = {
  en: {
    'in order': (count) => `All ${count}, in the order of the text`,
    'figures first': (count) => `All ${count}, those with figures first`,
    counted: (count) => `We count ${count}, as the text states no number`,
  },
  'zh-CN': {
    'in order': (count) => `共 ${count} 项，按原文顺序`,
    'figures first': (count) => `共 ${count} 项，有数字的在前`,
    counted: (count) => `原文没有写明数目，我们数出 ${count} 项`,
  },
  'zh-TW': {
    'in order': (count) => `共 ${count} 項，按原文順序`,
    'figures first': (count) => `共 ${count} 項，有數字的在前`,
    counted: (count) => `原文沒有寫明數目，我們數出 ${count} 項`,
  },
};

/** What stands over a list: how many items it has, in which order, and whether the count is ours. */
export function listTitle(listed: Answer['listed'], count: number, locale: Locale): string {
  return TITLES[locale][listed](count);
}
