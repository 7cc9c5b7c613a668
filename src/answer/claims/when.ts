import type { Mention } from '../../outline/deadlines.js';
import { slice } from '../../text/span.js';
import type { Part } from './parts.js';

/** The year that a claim states for an amount. */
export type When = {
  /** A year or as much of an ISO date as is stated; null where none is. */
  readonly date: string | null;
  /** `open`: it says when in words that no year can be compared with; `said`: the year may be when it was said. */
  readonly kind: 'plain' | 'open' | 'said';
};

const OPEN_TIME =
  /世纪|今年|明年|后年|去年|前年|上年|本年|年内|(?<!\d)[一二两三四五六七八九十\d]{1,3}年(?:内|后|之内|之后|以内|以后|左右|时间)|\b(?:this|next|last) year\b|\bwithin \w+ years?\b/iu;
const SAYS =
  /^[^，。；]{0,16}?(?:发布|印发|公布|出台|提出|制定|宣布|通过|召开|表示|指出|报道|消息|讯|said|announced|released|published|issued|proposed)/iu;

/** 2025年和2030年: one amount each, but which? */
const JOINS_YEARS = /^[和、与及]$/u;

const OPEN_YEAR = /起|以来|后|^自|^从|季|Q\d|半年|[初中期旬]$/iu;

/** A season of a year is no year: 2025年第三季度, 2025年初. */
const SEASON = /^(?:[上下]半年|第?[一二三四1-4]季度?|Q[1-4]|初|中(?:期|旬)?(?=[，,、]|$))/iu;

/** A year with the season of it that is named after it. */
export function withSeason(text: string, mention: Mention): Mention {
  const { start, end } = mention.span;
  const season = SEASON.exec(text.slice(end, end + 6))?.[0] ?? '';
  return { ...mention, span: { start, end: end + season.length } };
}

/** The year of an amount; `inherited` is what a line before set for those after it. */
export function whenOf(
  text: string,
  part: Part,
  mentions: readonly Mention[],
  inherited: string | null,
): When {
  const { clause, quantity } = part;
  const mention = mentionFor(part, mentions);
  if (!mention) {
    const isOpen = OPEN_TIME.test(text.slice(0, clause.end));
    return { date: inherited, kind: isOpen ? 'open' : 'plain' };
  }
  const words = slice(text, mention.span);
  const isPair = mentions.some(
    ({ span }) => span.end < mention.span.start && JOINS_YEARS.test(text.slice(span.end, mention.span.start)),
  );
  const isOpen = isPair || OPEN_YEAR.test(words) || /^[之以]?后/u.test(text.slice(mention.span.end));
  const isBefore = mention.span.end <= quantity.span.start;
  const isSaid = SAYS.test(text.slice(mention.span.end, isBefore ? quantity.span.start : part.end));
  return { date: mention.date, kind: isOpen ? 'open' : isSaid ? 'said' : 'plain' };
}

/** The last year before an amount; without one a year after it that no other amount can claim. */
function mentionFor({ quantity, end }: Part, mentions: readonly Mention[]): Mention | undefined {
  const before = mentions.findLast(({ span }) => span.end <= quantity.span.start);
  if (before) return before;
  return mentions.find(({ span }) => span.start >= quantity.span.end && span.end <= end);
}
