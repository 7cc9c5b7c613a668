import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSections } from '../../src/corpus/sections.js';
import { readSeed } from '../../src/corpus/seed-file.js';
import type { Document, Section } from '../../src/corpus/types.js';
import { readOutline } from '../../src/outline/outline.js';
import type { Outline, Target } from '../../src/outline/types.js';
import type { Span } from '../../src/text/span.js';

export type Plan = {
  readonly document: Document;
  readonly sections: readonly Section[];
  readonly outline: Outline;
};

/** Reads a seed file of the repository, by its path from the root. */
export function readPlanFile(path: string): Plan {
  const url = new URL(`../../${path}`, import.meta.url);
  return readPlan(path, readFileSync(fileURLToPath(url)));
}

/** Reads a plan written in a test, published in 2024. */
export function readPlanText(body: string, title = '测试规划'): Plan {
  const file = `---\ntitle: ${title}\ndate: 2024-05-01\n---\n${body}`;
  return readPlan('test.md', new TextEncoder().encode(file));
}

type Row = Pick<Target, 'subject' | 'comparator' | 'value' | 'unit' | 'deadline'> & {
  readonly to?: number | null;
};

/** A target as a table row: subject, comparator, value, unit, deadline. */
export function row({ subject, comparator, value, to, unit, deadline }: Row): string {
  return [subject, comparator, to == null ? value : `${value}–${to}`, unit, deadline]
    .map((cell) => cell ?? '-')
    .join(' ');
}

/** The rows of the targets with numbers. */
export function numericRows(outline: Outline): string[] {
  return outline.targets.filter(({ value }) => value !== null).map(row);
}

/** The words of each span. */
export function wordsOf({ document }: Plan, items: readonly { readonly span: Span }[]): string[] {
  return items.map(({ span }) => document.text.slice(span.start, span.end));
}

/** Reads the bytes of a seed file. */
export function readPlan(path: string, bytes: Uint8Array): Plan {
  const document = readSeed(path, bytes);
  if (Array.isArray(document)) throw new Error(document.map(({ reason }) => reason).join('; '));
  const sections = readSections(document);
  return { document, sections, outline: readOutline(document, sections) };
}
