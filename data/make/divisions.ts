import { areaList } from '@vant/area-data';

/** A province, a prefecture or a county of China. */
export type Division = {
  /** The digits of its code that its parts share: two of a province, four of a prefecture, six of a county (GB/T 2260). */
  readonly prefix: string;
  readonly name: string;
};

/** Entries that group counties under no prefecture, that no division bears, or that any city may have: 高新区, 郊区. */
const NO_NAME =
  /直辖县|^(?:经济|高新|技术|工业)*(?:开发区|园区|区)$|^.{1,2}$|其[它他]区|市辖区|^(?:解放|海港|港口|新城|新市|友好|前进)区$|(?:镇|乡|街道|管委会|委员会|办事处|学院|农场)$/u;

/** Lists all divisions from the province to the county, in the order of their codes. */
export function readDivisions(): Division[] {
  const all = [areaList.province_list, areaList.city_list, areaList.county_list].flatMap(Object.entries);
  const divisions = all.map(([code, name]) => ({ prefix: code.replace(/(?:00)+$/u, ''), name }));
  return divisions.filter(({ name }) => !NO_NAME.test(name)).sort((a, b) => (a.prefix < b.prefix ? -1 : 1));
}

/** The kind of a province or prefecture at the end of its name, which people leave out. */
const KIND = /^(\p{Script=Han}{2,}?)(?:省|市|地区|盟|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/u;

/** The length of the prefix of a prefecture. */
const PREFECTURE = 4;

/** The names that people use for a division: of a province or a prefecture also the short one (德阳市: 德阳). */
export function namesOf({ prefix, name }: Division): string[] {
  const short = prefix.length <= PREFECTURE ? name.match(KIND)?.[1] : undefined;
  return short === undefined ? [name] : [name, short];
}

/**
 * Of each name of a province or prefecture the names that stand for it when they are read: of what lies in it, and
 * of nothing else. 朝阳 does not say 辽宁, as Beijing has a 朝阳区.
 */
export function partsOfDivisions(divisions: readonly Division[]): Map<string, ReadonlySet<string>> {
  const parts = new Map<string, Set<string>>();
  for (const division of divisions) {
    const { prefix } = division;
    const names = namesOf(division);
    const inner = divisions.filter((other) => other !== division && other.prefix.startsWith(prefix));
    if (inner.length === 0) continue;
    const outside = divisions.filter((other) => !other.prefix.startsWith(prefix)).map(({ name }) => name);
    const clear = inner
      .flatMap(namesOf)
      .filter((part) => !names.includes(part) && !outside.some((name) => name.startsWith(part)));
    for (const name of names) parts.set(name, new Set([...(parts.get(name) ?? []), ...clear]));
  }
  return parts;
}
