import type { CardTheme } from '../card/card.js';
import { text } from './options.js';

/** The option of a command whose numbers can be drawn, and in which colours. */
export const chartOption = text(
  { 'zh-CN': '图表', 'zh-TW': '圖表' },
  { en: 'Draw the numbers as a chart', 'zh-CN': '把数值画成图表', 'zh-TW': '把數值畫成圖表' },
  {
    choices: [
      { value: 'light', name: { en: 'Light', 'zh-CN': '浅色', 'zh-TW': '淺色' } },
      { value: 'dark', name: { en: 'Dark', 'zh-CN': '深色', 'zh-TW': '深色' } },
    ],
  },
);

/** The colours of the chart that is asked for; null where none is. */
export function chartThemeOf(chart: string | undefined): CardTheme | null {
  return chart === 'light' || chart === 'dark' ? chart : null;
}
