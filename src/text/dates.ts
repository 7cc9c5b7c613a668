type DatePart = string | number | undefined;

/** Writes a date as Chinese texts do, without the parts that are not known: 2020年2月12日, 2月12日, 2020年. */
export function writeDate(year: DatePart, month: DatePart, day: DatePart): string {
  const write = (part: DatePart, unit: string): string => (part ? `${Number(part)}${unit}` : '');
  return `${write(year, '年')}${write(month, '月')}${write(day, '日')}`;
}

/** A year by itself, not one of several: 2024—2026年. */
export const LONE_YEAR = /(?<![\d\-—–~～至])20\d\d(?=年(?![-—–~～至]))/u;
