import type { EChartsCoreOption } from 'echarts/core';
import { CARD_WIDTH } from './card.js';
import { FAMILY } from './fonts.js';

/** One bar of a chart: the number of a target, in a unit that all bars share. */
export type Bar = {
  readonly name: string;
  /** The deadline; empty for none. */
  readonly deadline: string;
  /** Its ends; a range does not begin at zero. */
  readonly from: number;
  readonly to: number;
  /** The number as written, with comparator and unit. */
  readonly figure: string;
};

export type ChartColours = { readonly ink: string; readonly faint: string; readonly mark: string };

/** The width of a chart, of its names in pixels and in ideographs, and of its figures. */
type ChartLayout = Readonly<Record<'width' | 'names' | 'line' | 'figures', number>>;

/** Layouts for a card within its margins, and for a phone. */
const WIDE: ChartLayout = { width: CARD_WIDTH - 2 * 64, names: 312, line: 12, figures: 240 };
const NARROW: ChartLayout = { width: 600, names: 216, line: 8, figures: 230 };

/** The height of a bar with its name, and of letters, in pixels. */
const BAR = 96;
const LETTERS = 24;
const SMALL = 20;

const MAX_LINES = 2;

/** In a card's pixels. */
export type ChartSize = { readonly width: number; readonly height: number };

/** How large a chart of bars is; one for a phone is narrower. */
export function sizeOfChart(bars: readonly Bar[], isNarrow = false): ChartSize {
  return { width: (isNarrow ? NARROW : WIDE).width, height: bars.length * BAR };
}

/** Draws bars from top to bottom, each with its name, deadline and figure. */
export async function drawChart(bars: readonly Bar[], colours: ChartColours, isNarrow = false) {
  const layout = isNarrow ? NARROW : WIDE;
  const { createChart } = await import('./chart-library.js');
  const size = sizeOfChart(bars, isNarrow);
  const chart = createChart(size);
  chart.setOption(optionsFor(bars, colours, layout));
  const svg = chart.renderToSVGString();
  chart.dispose();
  return { svg, ...size };
}

function optionsFor(bars: readonly Bar[], colours: ChartColours, layout: ChartLayout): EChartsCoreOption {
  return {
    animation: false,
    textStyle: { fontFamily: `${FAMILY}, sans-serif`, color: colours.ink },
    grid: { left: layout.names, right: layout.figures, top: 0, bottom: 0, outerBoundsMode: 'none' },
    xAxis: { type: 'value', show: false, min: 0 },
    yAxis: namesAxis(bars, colours, layout),
    series: seriesOf(bars, colours, layout),
  };
}

function namesAxis(bars: readonly Bar[], { ink, faint }: ChartColours, { line }: ChartLayout) {
  return {
    type: 'category',
    inverse: true,
    data: bars.map((_, at) => String(at)),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: faint } },
    axisLabel: {
      formatter: (at: string) => nameOf(bars[Number(at)]!, line),
      margin: 16,
      rich: {
        name: { color: ink, fontSize: LETTERS, lineHeight: 32, align: 'right' },
        deadline: { color: faint, fontSize: SMALL, lineHeight: 28, align: 'right' },
      },
    },
  };
}

/** An invisible bar up to the start, and the bar on it with its figure. */
function seriesOf(bars: readonly Bar[], { ink, mark }: ChartColours, { figures }: ChartLayout) {
  const common = { type: 'bar', stack: 'all' };
  return [
    { ...common, silent: true, itemStyle: { color: 'transparent' }, data: bars.map(({ from }) => from) },
    {
      ...common,
      barWidth: 36,
      itemStyle: { color: mark, borderRadius: [0, 4, 4, 0] },
      data: bars.map(({ from, to }) => to - from),
      label: {
        show: true,
        position: 'right',
        color: ink,
        fontSize: LETTERS,
        fontWeight: 700,
        width: figures - LETTERS / 2,
        overflow: 'break',
        formatter: ({ dataIndex }: { dataIndex: number }) => bars[dataIndex]!.figure,
      },
    },
  ];
}

/** A name over lines, shortened to fit, and the deadline, in the library's rich text. */
function nameOf({ name, deadline }: Bar, line: number): string {
  const letters = [...name.replace(/[{}|]/gu, ' ')];
  const room = MAX_LINES * line;
  const words = letters.length > room ? [...letters.slice(0, room - 1), '…'] : letters;
  const starts = Array.from({ length: Math.ceil(words.length / line) }, (_, at) => at * line);
  const shown = starts.map((start) => `{name|${words.slice(start, start + line).join('')}}`);
  return [...shown, ...(deadline === '' ? [] : [`{deadline|${deadline}}`])].join('\n');
}
