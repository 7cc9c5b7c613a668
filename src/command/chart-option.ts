import { CARD_THEMES, type CardTheme } from '../card/card.js';
import type { Locale, Localised } from '../locale.js';
import { phrasesIn } from '../reply/phrases.js';
import { text } from './options.js';

export const chartOption = text(
  { 'zh-CN': '图表', 'zh-TW': '圖表' },
  { en: 'Draw the numbers as a chart', 'zh-CN': '把数值画成图表', 'zh-TW': '把數值畫成圖表' },
  { choices: CARD_THEMES.map((theme) => ({ value: theme, name: themeName(theme) })) },
);

function themeName(theme: CardTheme): Localised {
  const nameIn = (locale: Locale): string => phrasesIn(locale)[theme];
  return { en: nameIn('en'), 'zh-CN': nameIn('zh-CN'), 'zh-TW': nameIn('zh-TW') };
}

/** The colours of the wanted chart; null where none is wanted. */
export function chartThemeOf(chart: string | undefined): CardTheme | null {
  return chart === 'light' || chart === 'dark' ? chart : null;
}
