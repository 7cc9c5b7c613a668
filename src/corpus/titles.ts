import { AUTHORITIES } from '../lexicon/bodies.js';
import { ANSWERS_ENDINGS, READING_WORDS, TITLE_ENDINGS } from '../lexicon/document-types.js';
import { SITE_ENDINGS } from '../lexicon/page-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { simplify } from '../text/fold.js';
import { DAY_IN_FIGURES } from '../text/wraps.js';

/** 蓝图2050（节录）. */
const QUALIFIER = '(?:20\\d\\d)?(?:[（(【][^（）()【】]{1,30}[）)】])?';
/** 问答实录：《若干措施》相关情况. */
const HEADLINE = `\\p{Script=Han}{0,6}(?:${anyOf(READING_WORDS)})\\p{Script=Han}{0,4}：[^。；：！？，>]{6,}`;
const TITLE = new RegExp(
  `^(?!《)[^。；：！？，>]{3,}(?:${anyOf([...TITLE_ENDINGS, ...ANSWERS_ENDINGS])})》?${QUALIFIER}$|^${HEADLINE}$`,
  'u',
);

/** Over how many lines a title stands at most. */
export const MAX_TITLE_LINES = 4;

/** Whether a line reads as the title of a plan, a notice, a report or a law. */
export function isTitle(text: string): boolean {
  return TITLE.test(simplify(text));
}

const SITE_END = `(?:${anyOf([...AUTHORITIES, ...SITE_ENDINGS])})$`;
const SITE = new RegExp(`\\s*[-–—]+\\s*[^-–—]{0,20}${SITE_END}`, 'u');
const ENDS_IN_SITE = new RegExp(`[-–—_|｜].{0,40}${SITE_END}`, 'u');

/** A title without the name of the site that follows it: …的通知_体育_中国政府网. */
export function withoutSite(title: string): string {
  return title
    .replace(/\s*[_|｜].*$/u, '')
    .replace(SITE, '')
    .trim();
}

/** A title without the name of the site that it was saved under, where the rest is one. */
export function withoutOwnSite(title: string): string {
  const bare = withoutSite(title);
  return isTitle(bare) ? bare : title;
}

/** A title as its writer gave it, without a site only where its end reads as the name of one. */
export function withoutNamedSite(title: string): string {
  return ENDS_IN_SITE.test(title) ? withoutOwnSite(title) : title;
}

const HISTORY = new RegExp(`[（(][^（）()]*${DAY_IN_FIGURES}[^（）()]*[）)]$`, 'u');

/** A title without the brackets that tell of a day: （2026年1月10日…会议通过）. */
export function withoutHistory(title: string): string {
  return title.replace(HISTORY, '');
}

/** A name without the spaces and dashes that differ from one place to another. */
export function bareName(name: string): string {
  return name.replace(/[\s—―–-]/gu, '');
}
