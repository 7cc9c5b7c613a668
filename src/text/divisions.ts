import { areaList } from '@vant/area-data';

/** A province, a prefecture or a county of China. */
export type Division = {
  /** Six digits: two of the province, two of the prefecture, two of the county; the lower ones 0 (GB/T 2260). */
  readonly code: string;
  readonly name: string;
};

/** Entries that name no place: they group counties under no prefecture, or say 高新区 or 郊区 of whichever city. */
const NO_NAME = /直辖县|^(?:经济|高新|技术|工业)*(?:开发区|园区|区)$|^.{1,2}$/u;

/** Lists all divisions from the province to the county, in the order of their codes. */
export function readDivisions(): Division[] {
  const all = [areaList.province_list, areaList.city_list, areaList.county_list].flatMap(Object.entries);
  const divisions = all.map(([code, name]) => ({ code, name }));
  return divisions.filter(({ name }) => !NO_NAME.test(name)).sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The kind of a province or prefecture at the end of its name, which people leave out. */
const KIND = /^(\p{Script=Han}{2,}?)(?:省|市|地区|盟|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/u;

/** The names that people use for a division: of a province or a prefecture also the short one (德阳市: 德阳). */
export function namesOf({ code, name }: Division): string[] {
  const short = code.endsWith('00') ? name.match(KIND)?.[1] : undefined;
  return short === undefined ? [name] : [name, short];
}

/** Whether a division lies in another. */
export function liesIn({ code }: Division, other: Division): boolean {
  return code !== other.code && code.startsWith(other.code.replace(/(?:00)+$/u, ''));
}
