import type { Bar } from '../card/chart.js';
import type { Locale } from '../locale.js';
import type { Target } from '../outline/types.js';
import { phrasesIn } from './phrases.js';
import { dueText, statedFigure } from './target-text.js';

/** The most bars of a chart, so that it stays legible, and the most charts of a reply. */
const MAX_BARS = 12;
const MAX_CHARTS = 4;

/** Targets whose numbers share a chart, by deadline. */
export type TargetChart = {
  readonly targets: readonly Target[];
  readonly bars: readonly Bar[];
  /** The chart in words, for those who do not see it. */
  readonly words: string;
};

/** Whether a chart could compare some of the numbers. */
export function isChartable(targets: readonly Target[]): boolean {
  return groupsOf(targets).length > 0;
}

/** The charts of targets, one for each unit. */
export function chartsOf(
  targets: readonly Target[],
  { nameOf, locale }: { readonly locale: Locale; readonly nameOf: (target: Target) => string },
): TargetChart[] {
  return groupsOf(targets).map((group) => {
    const dueIn = ({ deadline }: Target): string => deadline ?? UNDATED;
    const shown = group.toSorted((a, b) => dueIn(a).localeCompare(dueIn(b))).slice(0, MAX_BARS);
    const bars = shown.map((target) => barOf(target, nameOf(target), locale));
    const words = bars.map(({ name, figure, deadline }) => `${name} ${figure} ${deadline}`.trim()).join('; ');
    return { targets: shown, bars, words };
  });
}

/** Says how many of all figures the charts show; empty where they show all. */
export function shownLine(charts: readonly TargetChart[], targets: readonly Target[], locale: Locale) {
  const shown = charts.reduce((sum, { bars }) => sum + bars.length, 0);
  const all = targets.filter(({ value }) => value !== null).length;
  return shown === all ? '' : phrasesIn(locale).shown(shown, all);
}

/** Groups numbers of one unit that are all levels or all changes. */
function groupsOf(targets: readonly Target[]): Target[][] {
  const measured = targets.filter(({ value, comparator }) => value !== null && !comparator?.startsWith('x'));
  const kinds = [...new Set(measured.map(kindOf))];
  const groups = kinds.map((kind) => measured.filter((target) => kindOf(target) === kind));
  return groups.filter(({ length }) => length > 1).slice(0, MAX_CHARTS);
}

function kindOf({ unit, change }: Target): string {
  return `${unit} ${change !== null}`;
}

/** A deadline that sorts after every year. */
const UNDATED = '~';

function barOf(target: Target, name: string, locale: Locale): Bar {
  const { value, to } = target;
  return {
    name,
    deadline: dueText(target, locale),
    from: to === null ? 0 : (value ?? 0),
    to: to ?? value ?? 0,
    figure: statedFigure(target, locale),
  };
}
