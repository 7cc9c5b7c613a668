const YEAR = /^20\d\d/u;
const FIGURE = /^[^\p{L}]*\d/u;

/** One header of two rows, of which the lower parts what spans columns in the upper one (目标值 over 2026年 and 2027年); null where it does not. */
export function joinHeaders(above: readonly string[], lower: readonly string[]): string[] | null {
  const upper = spreadOver(above, lower);
  return refines(upper, lower) ? upper.map((words, at) => joinWords(words, lower[at] ?? '')) : null;
}

/** Where cells were pasted apart, those that a header reaches over are empty. */
function spreadOver(upper: readonly string[], lower: readonly string[]): string[] {
  const full: string[] = [];
  for (const [at, words] of upper.entries())
    full.push(words === '' && lower[at] !== '' ? (full[at - 1] ?? '') : words);
  return full;
}

/** Whether a row says again what stands over it, but for cells under one that spans columns. */
function refines(upper: readonly string[], lower: readonly string[]): boolean {
  if (new Set(upper).size === 1) return false;
  const isSame = upper.map((words, at) => words === (lower[at] || words));
  const spans = upper.map((words, at) => words !== '' && [at - 1, at + 1].some((to) => upper[to] === words));
  const parts = lower.filter((_, at) => !isSame[at]);
  // A row of figures has a name in its first cell.
  const isHead =
    lower[0] === '' ||
    lower.some((words, at) => words !== '' && isSame[at]) ||
    parts.some((words) => YEAR.test(words));
  return (
    parts.length > 0 &&
    isHead &&
    isSame.every((same, at) => same || spans[at]) &&
    parts.every((words) => YEAR.test(words) || !FIGURE.test(words))
  );
}

/** 2027年目标值（亿元）, but 新建任务小计. */
function joinWords(upper: string, lower: string): string {
  if (lower === '' || lower === upper) return upper;
  return YEAR.test(lower) ? `${lower}${upper}` : `${upper}${lower}`;
}
