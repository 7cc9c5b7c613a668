import type { Locale } from '../locale.js';

/** What is said around charts and comparisons. */
type ChartPhrases = {
  readonly chart: string;
  readonly list: string;
  readonly light: string;
  readonly dark: string;
  /** Over the figures of one subject in several documents. */
  readonly comparison: (about: string) => string;
  readonly noComparison: string;
  /** Where a chart has no room for all figures: how many of them it shows. */
  readonly shown: (shown: number, all: number) => string;
  readonly otherSubject: string;
};

const PHRASES: Readonly<Record<Locale, ChartPhrases>> = {
  en: {
    chart: 'Chart',
    list: 'List',
    light: 'Light',
    dark: 'Dark',
    comparison: (about) => `“${about}” in the documents`,
    noComparison: 'No document states a target of this. Pick one from the menu.',
    shown: (shown, all) => `The chart shows ${shown} of ${all} figures; the list has all.`,
    otherSubject: 'Compare something else',
  },
  'zh-CN': {
    chart: '图表',
    list: '列表',
    light: '浅色',
    dark: '深色',
    comparison: (about) => `各文件的“${about}”`,
    noComparison: '没有文件提出这样的目标。请从菜单里选一个。',
    shown: (shown, all) => `图中是 ${all} 个数值中的 ${shown} 个；列表里有全部。`,
    otherSubject: '比较别的目标',
  },
  'zh-TW': {
    chart: '圖表',
    list: '列表',
    light: '淺色',
    dark: '深色',
    comparison: (about) => `各文件的「${about}」`,
    noComparison: '沒有文件提出這樣的目標。請從選單裡選一個。',
    shown: (shown, all) => `圖中是 ${all} 個數值中的 ${shown} 個；列表裡有全部。`,
    otherSubject: '比較別的目標',
  },
};

/** The phrases of a language. */
export function chartPhrasesIn(locale: Locale): ChartPhrases {
  return PHRASES[locale];
}
