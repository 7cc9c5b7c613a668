/** A block of code, in which nothing is Markdown but its end. */
const CODE = /^```\n(?:(?!```)[\s\S])*\n```$/u;

/** What Discord shows as the character itself. */
const ESCAPED = /\\[!-/:-@[-`{-~]/gu;

/** A link with words of its own, all of whose marks are escaped. */
const LINK = /\[(?:\\[!-/:-@[-`{-~]|[^[\]\\])*\]\((https?:\/\/[^\s()<>\\]{1,800})\)/gu;

/** What we begin lines with: quotes, small print, headings, lists. */
const LINE_START = /^(?:> |-# |### | *- (?=\[|\*\*\/))/gmu;

/** What Discord would obey: marks of Markdown, mentions, times, emoji, addresses. */
const OBEYED = /[*_~|[\](){}<>@#`\\]|:\/\/|:\w+:|^\s*(?:[-+]|\d+\.)\s/gmu;

/**
 * The marks in a Markdown of ours that Discord would obey beside those that we write ourselves; none should be. Links
 * are ours to the pages in `addresses`.
 */
export function liveIn(markdown: string, addresses: readonly string[]): string[] {
  if (CODE.test(markdown)) return [];
  const isOurs = (url: string): boolean => addresses.some((address) => url.startsWith(address));
  const rest = markdown
    .replace(LINE_START, '')
    .replace(LINK, (link, url: string) => (isOurs(url) ? '' : link))
    .replace(ESCAPED, '')
    .replaceAll('**', '');
  return rest.match(OBEYED) ?? [];
}
