import type { SeedProblem } from '../errors.js';
import { LABELS } from '../lexicon/document-fields.js';
import { type Span, slice, trim } from '../text/span.js';

const FIELD = new RegExp(`^[\\uFEFF \\t]*(${[...LABELS.keys()].join('|')})[ \\t]*[:：]`, 'gmu');
const CONFLICT_MARKER = /^(?:<{7}|={7}|>{7})(?: .*)?$/gmu;

type LabelledField = {
  readonly name: string;
  readonly label: string;
  readonly at: number;
  readonly span: Span;
};

/** What is wrong with the text of a file, and in which line. */
export type TextProblem = Omit<SeedProblem, 'file'>;

/** Whether the text begins with a labelled field (标题: …). */
export function isLabelled(text: string): boolean {
  return text.trimStart().search(FIELD) === 0;
}

/** Reads the fields of a labelled file; a value ends at the next label or at the marker of a merge conflict. */
export function readFields(text: string): LabelledField[] {
  const labels = [...text.matchAll(FIELD)];
  const conflicts = [...text.matchAll(CONFLICT_MARKER)].map(({ index }) => index);
  let next = 0;
  return labels.map((match, at) => {
    while (conflicts[next]! < match.index) next += 1;
    const end = Math.min(labels[at + 1]?.index ?? text.length, conflicts[next] ?? text.length);
    const span = trim(text, { start: match.index + match[0].length, end });
    return {
      name: LABELS.get(match[1]!)!,
      label: match[1]!,
      at: match.index + match[0].indexOf(match[1]!),
      span,
    };
  });
}

/** Finds text after the marker of a merge conflict, which belongs to no field. */
export function findLooseText(text: string, fields: readonly LabelledField[]): TextProblem | null {
  for (const [index, { span }] of fields.entries()) {
    const rest = text.slice(span.end, fields[index + 1]?.at ?? text.length);
    const loose = rest.replace(CONFLICT_MARKER, (marker) => ' '.repeat(marker.length)).search(/\S/u);
    const reason = 'a merge conflict stands inside the text; resolve it';
    if (loose >= 0) return { line: lineAt(text, span.end + loose), reason };
  }
  return null;
}

/** Finds two values of one field, such as both sides of a merge conflict: only a person can choose. */
export function findContradiction(text: string, fields: readonly LabelledField[]): TextProblem | null {
  const first = new Map<string, LabelledField>();
  for (const field of fields) {
    const value = slice(text, field.span);
    if (value === '') continue;
    const earlier = first.get(field.name) ?? field;
    first.set(field.name, earlier);
    if (value === slice(text, earlier.span)) continue;
    const [line, other] = [field, earlier].map(({ span }) => lineAt(text, span.start));
    const reason = `${field.label} stands twice with different values (also in line ${other}); keep one`;
    return { line: line!, reason };
  }
  return null;
}

/** The line of an offset, counted from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
