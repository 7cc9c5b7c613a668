import type { Figure, Finding } from '../answer/claims/finding.js';
import { linkTo } from '../cite/fragment.js';
import type { Locale } from '../locale.js';
import { CHECK, DIFFERS, REASONS, VERDICTS } from './check-phrases.js';
import { inert, link, smallPrint } from './markdown.js';
import { phrasesIn } from './phrases.js';
import { quoteText, sourceLine } from './quote-reply.js';
import { clip } from './reply.js';

/** The most of a claimed sentence and of a figure that is shown, in characters. */
const MAX_SENTENCE = 200;
const MAX_FIGURE = 40;

/** The longest address where there is little room. */
const MAX_SHORT_URL = 300;

/**
 * Shows what the documents say to one statement: verdict, both figures side by side, and the passage. Where that
 * exceeds `room`, in characters, the statement, the bold and the place of the passage are left out, never its words.
 * @param claim the whole text that was checked: a sentence that is all of it stands above and is not repeated
 */
export function findingText(finding: Finding, claim: string, locale: Locale, room: number): string {
  const sentence = inert(clip(finding.sentence.replace(/\s+/gu, ' '), MAX_SENTENCE));
  const full = lines(
    verdictText(finding, locale),
    finding.sentence === claim ? '' : CHECK.claim[locale] + sentence,
    figuresText(finding, locale),
    nearestText(finding, locale),
    finding.quote ? `${quoteText(finding.quote)}\n${sourceLine(finding.quote)}` : '',
  );
  return full.length <= room ? full : briefText(finding, locale);
}

/** At most some 1,250 characters: a claim of 800 that stands above it leaves no more. */
function briefText(finding: Finding, locale: Locale): string {
  const { quote } = finding;
  return lines(
    verdictText(finding, locale),
    figuresText(finding, locale),
    nearestText(finding, locale),
    quote ? quoteText({ ...quote, highlights: [] }) : '',
    quote ? link(phrasesIn(locale).source, linkTo(quote.passage, MAX_SHORT_URL)) : '',
  );
}

function lines(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}

function verdictText(finding: Finding, locale: Locale): string {
  return `**${VERDICTS[finding.verdict][locale]}**${reasonText(finding, locale)}`;
}

/** Says of a passage that is no answer that it is none. */
function nearestText({ verdict, quote }: Finding, locale: Locale): string {
  const isNearest = quote !== null && (verdict === 'absent' || verdict === 'unsure');
  return isNearest ? smallPrint(CHECK.nearest[locale]) : '';
}

function reasonText({ verdict, reasons }: Finding, locale: Locale): string {
  const named = verdict === 'differs' ? { ...REASONS, ...DIFFERS } : REASONS;
  const words = reasons.map((reason) => named[reason][locale]);
  return words.length === 0 ? '' : ` · ${words.join(locale === 'en' ? ', ' : '、')}`;
}

/** Both figures, where they are to be compared. */
function figuresText({ verdict, claimed, stated }: Finding, locale: Locale): string {
  if (!claimed || !stated || verdict === 'absent' || verdict === 'matches') return '';
  const sides = [
    [CHECK.claimed[locale], claimed],
    [CHECK.stated[locale], stated],
  ] as const;
  return sides.map(([side, figure]) => `${side} **${inert(figureText(figure))}**`).join(' ｜ ');
}

function figureText({ words, year }: Figure): string {
  const shown = clip(words, MAX_FIGURE);
  return year === null || words.includes(year) ? shown : `${shown} (${year})`;
}
