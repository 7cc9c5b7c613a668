import type { Figure, Finding } from '../answer/claims/finding.js';
import type { Locale } from '../locale.js';
import { CHECK, DIFFERS, REASONS, VERDICTS } from './check-phrases.js';
import { inert, smallPrint } from './markdown.js';
import { quoteText, sourceLine } from './quote-reply.js';
import { clip } from './reply.js';

/** The most of a claimed sentence that is shown, in characters. */
const MAX_SENTENCE = 200;

/** Shows what the documents say to one statement: verdict, both figures side by side, and the passage. */
export function findingText(finding: Finding, locale: Locale): string {
  const { sentence, verdict, quote } = finding;
  const isNearest = verdict === 'absent' || verdict === 'unsure';
  return [
    `**${VERDICTS[verdict][locale]}**${reasonText(finding, locale)}`,
    `${CHECK.claim[locale]}: ${inert(clip(sentence.replace(/\s+/gu, ' '), MAX_SENTENCE))}`,
    figuresText(finding, locale),
    ...(quote
      ? [isNearest ? smallPrint(CHECK.nearest[locale]) : '', quoteText(quote), sourceLine(quote)]
      : []),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function reasonText({ verdict, reasons }: Finding, locale: Locale): string {
  const named = verdict === 'differs' ? { ...REASONS, ...DIFFERS } : REASONS;
  const words = reasons.map((reason) => named[reason][locale]);
  return words.length === 0 ? '' : ` · ${words.join(locale === 'en' ? ', ' : '、')}`;
}

/** Both figures, where they are to be compared. */
function figuresText({ verdict, claimed, stated }: Finding, locale: Locale): string {
  if (!claimed || !stated || verdict === 'absent') return '';
  const sides = [
    [CHECK.claimed[locale], claimed],
    [CHECK.stated[locale], stated],
  ] as const;
  return sides.map(([side, figure]) => `${side} **${inert(figureText(figure))}**`).join('  ↔  ');
}

function figureText({ words, year }: Figure): string {
  return year === null || words.includes(year) ? words : `${words} (${year})`;
}
