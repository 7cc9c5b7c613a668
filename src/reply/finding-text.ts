import type { Figure, Finding } from '../check/finding.js';
import { linkTo } from '../cite/fragment.js';
import type { Locale } from '../locale.js';
import { mergeNeighbours } from '../merge-neighbours.js';
import { CHECK, REASONS, REASONS_OF, VERDICTS } from './check-phrases.js';
import { inert, joinFilled, link, smallPrint } from './markdown.js';
import { quoteText, sourceLine } from './quote-reply.js';
import { clip } from './reply.js';
import { sourceName } from './source-words.js';
import { unitIn } from './unit-words.js';

/** The longest claimed sentence and figure to show, in characters. */
const MAX_SENTENCE = 200;
const MAX_FIGURE = 40;

/** The longest address in a brief text, in characters. */
const MAX_SHORT_URL = 300;

/** The most statements over one passage: more have no room under a long claim. */
const MAX_GROUP = 3;

/** Findings on one sentence that share a passage. */
export type Findings = readonly [Finding, ...Finding[]];

/** Groups neighbouring findings on one sentence with one passage, so that it is shown once. */
export function groupFindings(findings: readonly Finding[]): Findings[] {
  const alone = findings.map((finding): Findings => [finding]);
  return mergeNeighbours(alone, (group, [finding]) =>
    group.length < MAX_GROUP && isOfOnePassage(group[0], finding) ? [...group, finding] : null,
  );
}

function isOfOnePassage(a: Finding, b: Finding): boolean {
  return (
    a.sentence === b.sentence && a.quote?.passage.id === b.quote?.passage.id && isNearest(a) === isNearest(b)
  );
}

/**
 * Shows the findings on a sentence: verdicts, both figures, the passage. Beyond `room` characters it leaves out the
 * sentence, the bold and the passage's place, never its words.
 * @param claim the whole checked text; a sentence that is all of it stands above and is not repeated
 * @param names whether the verdict names the document, as there are several
 */
export function findingText(findings: Findings, claim: string, locale: Locale, room: number, names = false) {
  const [{ sentence, quote }] = findings;
  const shown = inert(clip(sentence.replace(/\s+/gu, ' '), MAX_SENTENCE));
  const full = lines(
    verdictsText(findings, locale, names),
    sentence === claim ? '' : CHECK.claim[locale] + shown,
    nearestText(findings, locale),
    quote ? `${quoteText(quote)}\n${sourceLine(quote, locale)}` : '',
  );
  return full.length <= room ? full : briefText(findings, locale, names);
}

/** A brief text, at most some 1,250 characters for one statement, as a claim of 800 may stand above. */
function briefText(findings: Findings, locale: Locale, names: boolean): string {
  const [{ quote }] = findings;
  return lines(
    verdictsText(findings, locale, names),
    nearestText(findings, locale),
    quote ? quoteText({ ...quote, highlights: [] }) : '',
    quote
      ? link(sourceName(quote.passage.section.document, locale), linkTo(quote.passage, MAX_SHORT_URL))
      : '',
  );
}

function lines(...parts: readonly string[]): string {
  return joinFilled(parts, '\n');
}

function verdictsText(findings: Findings, locale: Locale, names: boolean): string {
  return lines(...findings.flatMap((one) => [verdictText(one, locale, names), figuresText(one, locale)]));
}

function verdictText(finding: Finding, locale: Locale, names: boolean): string {
  const { verdict, reasons, claimed } = finding;
  const figure = claimed && tellsFigure(finding) ? [`**${inert(figureText(claimed))}**`] : [];
  const plan = names ? planOf(finding) : '';
  const why = reasons.map((reason) => (REASONS_OF[verdict]?.[reason] ?? REASONS[reason])[locale]);
  const parts = [...figure, why.join(locale === 'en' ? ', ' : '、'), assumedText(finding, locale), plan];
  return joinFilled([`**${VERDICTS[verdict][locale]}**`, ...parts], ' · ');
}

/** The longest title that a verdict names, in characters. */
const MAX_PLAN = 40;

/** Names the document that agrees or not; a passage that is only near names its own. */
function planOf(finding: Finding): string {
  if (isNearest(finding) || finding.quote === null) return '';
  return inert(
    `《${clip(finding.quote.passage.section.document.title.replace(/^《|》$/gu, ''), MAX_PLAN)}》`,
  );
}

/** Says that the unit is taken from the plan, as for 核心产业规模3000亿. */
function assumedText({ claimed, stated }: Finding, locale: Locale): string {
  if (!claimed || !stated?.unit || claimed.unit !== null || claimed.comparator?.startsWith('x')) return '';
  return CHECK.assumed[locale] + inert(unitIn(stated.unit, locale));
}

/** Whether the figure stands beside the verdict: not where both are compared, nor in what is absent where the document says it of something else. */
function tellsFigure(finding: Finding): boolean {
  const { verdict, claimed, quote } = finding;
  const text = quote?.passage.section.document.text ?? '';
  const isSaid = verdict === 'absent' && claimed !== null && text.includes(claimed.words);
  return !comparesFigures(finding) && !isSaid;
}

function comparesFigures({ verdict, stated }: Finding): boolean {
  return stated !== null && verdict !== 'absent' && verdict !== 'matches';
}

/** Both figures, where they have to be compared. */
function figuresText(finding: Finding, locale: Locale): string {
  const { claimed, stated } = finding;
  if (!claimed || !stated || !comparesFigures(finding)) return '';
  const sides = [
    [CHECK.claimed[locale], claimed],
    [CHECK.stated[locale], stated],
  ] as const;
  return sides.map(([side, figure]) => `${side} **${inert(figureText(figure))}**`).join(' ｜ ');
}

/** Says that a passage is no answer but the nearest. */
function nearestText([finding]: Findings, locale: Locale): string {
  return finding.quote !== null && isNearest(finding) ? smallPrint(CHECK.nearest[locale]) : '';
}

function isNearest({ verdict }: Finding): boolean {
  return verdict === 'absent' || verdict === 'unsure';
}

function figureText({ words, year }: Figure): string {
  const shown = clip(words, MAX_FIGURE);
  return year === null || words.includes(year) ? shown : `${shown} (${year})`;
}
