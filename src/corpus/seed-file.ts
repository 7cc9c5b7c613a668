import { basename, extname } from 'node:path';
import { z } from 'zod';
import type { SeedProblem } from '../errors.js';
import { printableLine } from '../printable.js';
import { fold } from '../text/fold.js';
import { hiddenSpans } from '../text/hidden.js';
import { closeWords } from '../text/plain.js';
import { type Span, slice, trim } from '../text/span.js';
import { findWraps } from '../text/wraps.js';
import { FrontMatterError, namesOf, readFrontMatter } from './front-matter.js';
import {
  findContradiction,
  findLooseText,
  isLabelled,
  lineAt,
  readFields,
  type TextProblem,
} from './labelled.js';
import {
  completeTitle,
  DOCUMENT_TYPES,
  isCalendarDay,
  readDate,
  readPublisher,
  readType,
} from './provenance.js';
import { completeProvenance, issuerIn } from './self-naming.js';
import { withoutNamedSite } from './titles.js';
import type { Document } from './types.js';

const optional = <T extends string>(schema: z.ZodType<T>) =>
  z.preprocess((value) => (value === '' || value === null ? undefined : value), schema.optional());

const NO_DATE = 'the date is not written as 2023-05-30, 2023-05 or "2023"';

const Metadata = z.object(
  {
    title: z
      .string({
        error: ({ input }) =>
          input === undefined
            ? 'it has no title'
            : 'the title must be a text; put it between quotation marks',
      })
      .trim()
      .min(1, 'it has no title')
      .max(300, 'the title is longer than 300 characters')
      .regex(/^[^\r\n]*$/u, 'the title reaches over several lines'),
    url: optional(
      z.url({ protocol: /^https?$/, hostname: /./, error: 'the link is not an http:// or https:// address' }),
    ),
    publisher: optional(
      z.string('the publisher must be a text').trim().max(200, 'the publisher is longer than 200 characters'),
    ),
    date: optional(
      z.coerce
        .string(NO_DATE)
        .regex(/^\d{4}(?:-\d{2}){0,2}$/u, { error: NO_DATE, abort: true })
        .refine(isCalendarDay, 'the calendar has no such day'),
    ),
    type: optional(z.enum(DOCUMENT_TYPES, `the type is none of ${DOCUMENT_TYPES.join(', ')}`)),
  },
  'what stands between the --- lines is not written as "title: …"',
);

type RawSeed = {
  readonly fields: unknown;
  readonly body: Span;
  readonly lineOf: (field: string) => number | null;
};

/** Reads one seed file, or tells its problems: there is never half a document. */
export function readSeed(path: string, bytes: Uint8Array): Document | SeedProblem[] {
  const file = basename(path);
  const text = decode(bytes);
  if (typeof text !== 'string') return [{ file, ...text }];
  const draft = readDraft(text);
  if ('reason' in draft) return [{ file, ...draft }];
  const metadata = Metadata.safeParse(draft.fields);
  if (!metadata.success) {
    return metadata.error.issues.map(({ path: [field], message }) => ({
      file,
      line: draft.lineOf(String(field)),
      reason: message,
    }));
  }
  const body = slice(text, draft.body);
  if (body === '') return [{ file, line: draft.lineOf('body'), reason: 'it has no text' }];
  if (!/[\p{L}\p{N}]/u.test(body))
    return [{ file, line: lineAt(text, draft.body.start), reason: 'its text has no words' }];
  return toDocument(basename(path, extname(path)), text, draft.body, metadata.data);
}

function decode(bytes: Uint8Array): string | TextProblem {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { line: firstBrokenLine(bytes), reason: 'it is not UTF-8; save it again in that encoding' };
  }
}

function firstBrokenLine(bytes: Uint8Array): number {
  const lines = new TextDecoder('utf-8').decode(bytes).split('\n');
  return lines.findIndex((line) => line.includes('\uFFFD')) + 1;
}

function readDraft(text: string): RawSeed | TextProblem {
  if (isLabelled(text)) return readLabelled(text);
  try {
    const front = readFrontMatter(text);
    if (front)
      return { fields: front.fields, body: trim(text, front.body), lineOf: (field) => yamlLine(text, field) };
  } catch (error) {
    if (error instanceof FrontMatterError) return { line: error.line, reason: error.message };
    throw error;
  }
  return hasHead(text) ? { line: 1, reason: NO_TITLE } : readHeadless(text);
}

/** Whether a text begins with labelled fields or front matter. */
export function hasHead(text: string): boolean {
  return isLabelled(text) || /^\uFEFF?---/u.test(text);
}

/** What Markdown puts around the words of a line. */
const MARKUP = /^#{1,6}\s+|^\*\*(?=.*\*\*$)|\s*[#*]+$/gu;

/** A file without fields, which its first and last lines tell of; a heading that names it is no part of its text. */
function readHeadless(text: string): RawSeed | TextProblem {
  const whole = trim(text, { start: text.startsWith('\uFEFF') ? 1 : 0, end: text.length });
  const lines = slice(text, whole).split(/\s*[\r\n]+\s*/u);
  const words = lines.filter((line) => !line.startsWith('|')).map((line) => line.replace(MARKUP, ''));
  const heading = /^#\s.*[\p{L}\p{N}]/u.test(lines[0]!) ? words[0]! : null;
  const said = completeProvenance({ title: heading }, words);
  const title = heading ?? said.title;
  if (title === null) return { line: 1, reason: NO_TITLE };
  const start = heading === null ? whole.start : whole.start + lines[0]!.length;
  const body = trim(text, { start, end: whole.end });
  return { fields: { ...said, title }, body, lineOf: () => lineAt(text, whole.start) };
}

const NO_TITLE =
  'it has no title; begin it with its title on a line of its own, with 标题: … or with front matter between two --- lines';

function readLabelled(text: string): RawSeed | TextProblem {
  const fields = readFields(text);
  const problem = findLooseText(text, fields) ?? findContradiction(text, fields);
  if (problem) return problem;
  const valued = new Map(fields.map((field) => [field.name, field]));
  for (const field of fields) if (field.span.end > field.span.start) valued.set(field.name, field);
  const values = Object.fromEntries([...valued].map(([name, { span }]) => [name, slice(text, span)]));
  const body = valued.get('body')?.span ?? { start: 0, end: 0 };
  return {
    fields: { title: '', ...values },
    body,
    lineOf: (field) => (valued.has(field) ? lineAt(text, valued.get(field)!.at) : null),
  };
}

function yamlLine(text: string, field: string): number {
  const at = text.search(new RegExp(`^(?:${namesOf(field).join('|')})[ \\t]*:`, 'mu'));
  return at < 0 ? 1 : lineAt(text, at);
}

function toDocument(id: string, text: string, body: Span, stated: z.infer<typeof Metadata>): Document {
  const source = { text, body, url: stated.url ? toAddress(stated.url) : null };
  const wraps = findWraps(text, body);
  const hidden = hiddenSpans(text, body);
  const title = printableLine(withoutNamedSite(completeTitle(stated.title, slice(text, body))));
  const publisher = stated.publisher || readPublisher(source) || issuerIn(title);
  return {
    id,
    title,
    ...source,
    folded: fold(closeWords(text, wraps, hidden)),
    wraps,
    hidden,
    publisher: publisher && printableLine(publisher),
    date: stated.date || readDate(source),
    type: stated.type ?? readType(title, source),
  };
}

/** Percent-encodes what would break a link in Markdown or a terminal. */
function toAddress(url: string): string {
  return url.replace(/[\s()<>"\\\p{Cc}\p{Cf}]/gu, (mark) =>
    Buffer.from(mark).toString('hex').toUpperCase().replace(/../gu, '%$&'),
  );
}
