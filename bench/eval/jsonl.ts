import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { UsageError } from '../../src/errors.js';

/** A line of a file that cannot be used; `line` counts from 1. */
export type LineProblem = { readonly line: number; readonly reason: string };

/** What a line holds, and where it stands. */
export type Line<T> = { readonly line: number; readonly value: T };

/** Reads JSON lines, passing over empty ones. @throws UsageError where the file is empty, or naming the unusable lines */
export function readJsonLines<T>(file: string, schema: z.ZodType<T>): Line<T>[] {
  const read = readText(file)
    .split('\n')
    .map((text, at) => ({ line: at + 1, text: text.trim() }))
    .filter(({ text }) => text !== '')
    .map(({ line, text }) => ({ line, ...parse(text, schema) }));
  refuse(
    file,
    read.flatMap(({ line, reason }) => (reason === undefined ? [] : [{ line, reason }])),
  );
  if (read.length === 0) throw new UsageError(`${file} holds no line. Name a file of JSON lines.`);
  return read.map(({ line, value }) => ({ line, value: value! }));
}

/** A file of the wrong kind is wrong in every line. */
const MOST_NAMED = 10;

/** @throws UsageError naming the file and its first problems, where there are any */
export function refuse(file: string, problems: readonly LineProblem[]): void {
  if (problems.length === 0) return;
  const named = problems.slice(0, MOST_NAMED).map(({ line, reason }) => `${file}, line ${line}: ${reason}`);
  const more = problems.length - named.length;
  throw new UsageError([...named, ...(more > 0 ? [`… and ${more} more lines`] : [])].join('\n'));
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/u, '');
  } catch (cause) {
    throw new UsageError(`${file} cannot be read (${(cause as Error).message}). Name a file of JSON lines.`, {
      cause,
    });
  }
}

function parse<T>(text: string, schema: z.ZodType<T>): { value?: T; reason?: string } {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    if (parsed.success) return { value: parsed.data };
    return { reason: parsed.error.issues.map(({ message }) => message).join('; ') };
  } catch (error) {
    return { reason: `it is not JSON (${(error as Error).message})` };
  }
}
