import { isCounter } from '../lexicon/units.js';

/** A number in a unit that others of its kind are expressed in too. */
type Plain = { readonly value: number; readonly unit: string };

const PREFIXES: Readonly<Record<string, number>> = {
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Z: 1e21,
};
const PREFIXED = /^([kKMGTPEZ])(flops|Bps|bps|Wh|Wp|W|Hz|VA|B)$/u;
const ALIASES: Readonly<Record<string, readonly [number, string]>> = {
  千瓦: [1e3, 'W'],
  兆瓦: [1e6, 'W'],
  吉瓦: [1e9, 'W'],
  千瓦时: [1e3, 'Wh'],
  兆瓦时: [1e6, 'Wh'],
  吉瓦时: [1e9, 'Wh'],
  公里: [1e3, '米'],
  千米: [1e3, '米'],
  平方公里: [1e6, '平方米'],
  平方千米: [1e6, '平方米'],
  公顷: [1e4, '平方米'],
  亩: [2000 / 3, '平方米'],
  毫秒: [1e-3, '秒'],
  ms: [1e-3, '秒'],
  分钟: [60, '秒'],
  小时: [3600, '秒'],
  个百分点: [1, '百分点'],
  个月: [1, '月'],
  公斤: [1, '千克'],
};
/** Money that the reader of amounts knows no unit for. */
const FOREIGN = '英镑|[日韩澳加新]元|日圆|新?台币|港币|卢布|卢比|法郎|泰铢|比特币';
const FOREIGN_HERE = new RegExp(FOREIGN, 'uy');
const MONEY = new RegExp(`^(?:[美欧港]?元|${FOREIGN})$`, 'u');

/** Counters that count something else than the things themselves: 人次 are no 人. */
const OCCASIONS = /次$/u;

/** How two units are to each other: `same` after conversion, `kin` where people mix them up, else `other`. */
export type Kinship = 'same' | 'kin' | 'other';

/** The number in the base unit of its kind: 1.2GW and 1200MW are one. */
export function toPlain(value: number, unit: string): Plain {
  const written = unit.replace(/flops/iu, 'flops');
  const [, prefix, base] = PREFIXED.exec(written) ?? [];
  if (prefix && base) return { value: round(value * PREFIXES[prefix === 'K' ? 'k' : prefix]!), unit: base };
  const alias = ALIASES[written];
  return alias ? { value: round(value * alias[0]), unit: alias[1] } : { value, unit: written };
}

/** The foreign money that stands at an offset of the text, as in 3000亿日元; null where none does. */
export function moneyAt(text: string, offset: number): string | null {
  FOREIGN_HERE.lastIndex = offset;
  return FOREIGN_HERE.exec(text)?.[0] ?? null;
}

/** Whether a unit is one of money. */
export function isMoney(unit: string): boolean {
  return MONEY.test(unit);
}

/** Compares two units as `toPlain` leaves them. */
export function kinship(a: string, b: string): Kinship {
  if (a === b || a.toLowerCase() === b.toLowerCase()) return 'same';
  if (isCounter(a) && isCounter(b)) return kinshipOfCounters(a, b);
  return (isMoney(a) && isMoney(b)) || (isShare(a) && isShare(b)) ? 'kin' : 'other';
}

/** Counters that count the same things; 个 counts all. */
const COUNTERS_ALIKE: readonly string[] = ['人名位口', '辆台架', '项条个件', '家个', '座个处', '张个床床位'];

/** 1.5万户 are no 1.5万人: who mixes them up says something else. */
function kinshipOfCounters(a: string, b: string): Kinship {
  if (COUNTERS_ALIKE.some((alike) => alike.includes(a) && alike.includes(b))) return 'same';
  if (OCCASIONS.test(a) || OCCASIONS.test(b)) return 'other';
  return a === '个' || b === '个' ? 'same' : 'kin';
}

function isShare(unit: string): boolean {
  return unit === '%' || unit === '‰' || unit === '百分点' || unit === '倍';
}

/** Rounded to twelve digits, as sums of tenths are not exact. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
