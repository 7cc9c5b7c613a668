/** A row of figures: its name, and figures by column. */
export type Row = { readonly name: string; readonly figures: Readonly<Record<string, string>> };

/** Prints rows as a Markdown table. */
export function printTable(title: string, rows: readonly Row[]): void {
  const columns = Object.keys(rows[0]?.figures ?? {});
  const lines = [
    ['', ...columns],
    ['---', ...columns.map(() => '---:')],
    ...rows.map(({ name, figures }) => [name, ...columns.map((column) => figures[column] ?? '')]),
  ];
  process.stdout.write(`\n${title}\n\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`);
}

/** A ratio with two decimals and its sign. */
export function ratio(value: number, base: number): string {
  return `${(value / base).toFixed(2)}×`;
}

/** A number of milliseconds; a dash where there is none. */
export function milliseconds(value: number): string {
  return Number.isNaN(value) ? '–' : `${value.toFixed(2)} ms`;
}
