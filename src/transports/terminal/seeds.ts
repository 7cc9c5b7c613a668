import { headed } from '../../corpus/sections.js';
import { type Locale, toLocale } from '../../locale.js';
import type { ParsedDocument } from '../../outline/corpus.js';
import { printableJson } from '../../printable.js';
import type { DocumentRecord } from '../../public.js';
import { toDocumentRecord } from '../../records.js';
import { inert } from '../../reply/markdown.js';
import { originOf } from '../../reply/source-words.js';
import { describeTarget } from '../../reply/target-text.js';
import type { Span } from '../../text/span.js';
import { showMarkdown } from './show.js';
import { progressOf, readFlags, type Terminal } from './terminal.js';

const USAGE = `Usage: npm run -s seeds -- [--seeds DIR] [--json]
       npm run -s seeds -- add …  (documents; add --help tells more)`;

const OPTIONS = { seeds: { type: 'string' }, json: { type: 'boolean', default: false } } as const;

/** `npm run seeds`: checks the documents and lists what it found in them. @returns the exit status */
export async function runSeeds(
  args: readonly string[],
  { output, errors, open, screen, language }: Terminal,
): Promise<number> {
  const values = readFlags(args, OPTIONS, USAGE, output);
  if (values === null) return 0;
  const { entries } = await open(values.seeds);
  const tell = entries.length < MANY ? null : progressOf(entries.length, errors);
  const records: DocumentRecord[] = [];
  for (const [at, entry] of entries.entries()) {
    if (values.json) records.push(toDocumentRecord(entry));
    else output.write(`${showMarkdown(describeEntry(entry, toLocale(language)), screen)}\n\n`);
    tell?.(at + 1);
  }
  if (values.json) output.write(`${printableJson(records, 2)}\n`);
  return 0;
}

/** The number of documents from which progress is reported. */
const MANY = 20;

/** What was found in a document, in Markdown. */
export function describeEntry({ document, sections, passages, outline }: ParsedDocument, locale: Locale) {
  const { targets, tasks, safeguards, stated, warnings } = outline();
  const quote = ({ start, end }: Span): string =>
    `> ${inert(document.text.slice(start, end).replace(/\s+/gu, ' '))}`;
  const counted = Object.entries(stated.counts).map(([name, count]) => `${count} ${name}`);
  return [
    `### ${inert(`${document.id}: ${document.title}`)}`,
    ...[...originOf(document, locale), document.url].filter((line) => line !== null).map(inert),
    `${headed(sections).length} sections, ${passages.length} passages`,
    `### ${targets.length} targets`,
    ...targets.flatMap((target) => [
      `**${inert(target.subject)}** ${inert(describeTarget(target, locale))}`,
      quote(target.span),
    ]),
    `### ${tasks.length} tasks (the numbers are ours)`,
    ...tasks.flatMap(({ number, direction, span }) => [
      `**${number}** ${inert(direction ?? '')}`,
      quote(span),
    ]),
    `### ${safeguards.length} safeguards`,
    ...safeguards.flatMap(({ name, span }) => [`**${inert(name)}**`, quote(span)]),
    `### ${counted.length > 0 ? `The text states ${counted.join(', ')}` : 'The text states no counts'}`,
    ...(counted.length > 0 && warnings.length === 0 ? ['No disagreement between its counts and ours.'] : []),
    ...warnings.map((warning) => `⚠ ${inert(warning)}`),
  ].join('\n');
}

/** The headings of a document, in Markdown. */
export function describeSections({ document, sections }: ParsedDocument): string {
  const lines = headed(sections).map(
    ({ heading, path }) =>
      `${'　'.repeat(path.length - 1)}${inert(document.text.slice(heading.start, heading.end))}`,
  );
  return [`### ${lines.length} sections`, ...lines].join('\n');
}
