import { once as next } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import type { Answer } from '../../answer/answer.js';
import { drawCard } from '../../card/draw.js';
import type { Env } from '../../env.js';
import { ActionableError, UsageError } from '../../errors.js';
import { once } from '../../memo.js';
import { namedPath } from '../../paths.js';
import { printableJson } from '../../printable.js';
import { timed } from '../../records.js';
import { cardOf } from '../../reply/card-reply.js';
import { shifted } from '../../text/span.js';
import { stripMarkup } from '../markup.js';
import { FORMATS } from './formats.js';
import { localeFor, readArguments, type Terminal } from './terminal.js';

const USAGE = `Usage: npm run -s ask -- [--seeds DIR] [--format md|html|json] [--limit N] [--png FILE] QUESTION
       npm run -s ask -- --batch [--seeds DIR] [--limit N] < questions.jsonl > answers.jsonl`;

const OPTIONS = {
  seeds: { type: 'string' },
  format: { type: 'string' },
  json: { type: 'boolean', default: false },
  batch: { type: 'boolean', default: false },
  limit: { type: 'string' },
  png: { type: 'string' },
} as const;

const MAX_LIMIT = 100;
const DEFAULT_LIMIT = 3;

/** `npm run ask`: one question, or a batch of them. @returns the exit status */
export async function runAsk(
  args: readonly string[],
  terminal: Terminal,
  { calledFrom }: Partial<Pick<Env, 'calledFrom'>> = {},
): Promise<number> {
  const read = readArguments(args, OPTIONS, USAGE, terminal.output);
  if (read === null) return 0;
  const { values, positionals } = read;
  const limit = readLimit(values.limit);
  const question = positionals.join(' ');
  checkUse(question, values);
  const format = readFormat(values.format, values.batch ? '--batch' : values.json ? '--json' : null);
  const library = await terminal.open(values.seeds);
  const ask = (text: string, size: number): Promise<Answer> =>
    library.answer(stripMarkup(text), { size, most: size });
  if (values.batch)
    return (await answerBatch((text) => ask(text, limit ?? DEFAULT_LIMIT), terminal)) > 0 ? 2 : 0;
  const asked = once(() => ask(question, limit ?? (format === 'json' ? DEFAULT_LIMIT : 1)));
  const show = async (kind: keyof typeof FORMATS, answer: Answer): Promise<string> =>
    FORMATS[kind](answer, localeFor(answer.question, terminal), terminal.screen);
  const shown =
    format === 'json' ? printableJson(await timed(question, asked)) : await show(format, await asked());
  terminal.output.write(`${shown}\n`);
  return values.png === undefined ? 0 : draw(await asked(), namedPath(values.png, calledFrom), terminal);
}

/** Draws the first quote as a picture. @returns the exit status: 1 without a quote */
async function draw(answer: Answer, file: string, terminal: Terminal): Promise<number> {
  const [quote] = answer.quotes;
  const locale = localeFor(answer.question, terminal);
  if (!quote) {
    terminal.errors.write('There is nothing to quote, so no picture was drawn.\n');
    return 1;
  }
  const marked = quote.highlights.map((span) => shifted(span, quote.passage.span.start));
  await writeFile(file, await drawCard(cardOf(quote, marked, { theme: 'light', locale }))).catch(
    ({ message }: Error) => {
      throw new ActionableError(`The picture cannot be written: ${message}`);
    },
  );
  return 0;
}

function readLimit(raw: string | undefined): number | undefined {
  const limit = raw === undefined ? undefined : /^\d+$/u.test(raw) ? Number(raw) : 0;
  if (limit === undefined || (Number.isInteger(limit) && limit >= 1 && limit <= MAX_LIMIT)) return limit;
  throw new UsageError(`--limit takes a whole number from 1 to ${MAX_LIMIT}.\n${USAGE}`);
}

function checkUse(question: string, { batch, png }: { batch: boolean; png?: string | undefined }): void {
  if (batch && png !== undefined) throw new UsageError(`--png draws one answer, not a batch.\n${USAGE}`);
  if (batch && question !== '')
    throw new UsageError(`With --batch the questions come from standard input.\n${USAGE}`);
  if (!batch && question === '') throw new UsageError(`There is no question.\n${USAGE}`);
}

type Format = keyof typeof FORMATS | 'json';

/** `--json` is short for `--format json`, and a batch is always JSON. */
function readFormat(format: string | undefined, flag: '--batch' | '--json' | null): Format {
  if (format === undefined) return flag === '--json' ? 'json' : 'text';
  if (format !== 'json' && format !== 'md' && format !== 'html')
    throw new UsageError(`--format takes md, html or json.\n${USAGE}`);
  if (format !== 'json' && flag !== null)
    throw new UsageError(`${flag} writes JSON: leave --format ${format} out.\n${USAGE}`);
  return format;
}

const Line = z.object(
  {
    id: z.union([z.string(), z.number()], '"id" must be a text or a number'),
    question: z.string('"question" must be a text'),
  },
  'It is not an object; expected {"id": …, "question": …}.',
);

type Streams = { readonly input: Readable; readonly output: Writable; readonly errors: Writable };

/** Answers JSON lines in order; names unusable ones on `errors`. @returns how many these were */
export async function answerBatch(
  ask: (question: string) => Promise<Answer>,
  { input, output, errors }: Streams,
): Promise<number> {
  let number = 0;
  let refused = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      const { id, question } = parseLine(line);
      const answered = printableJson(await timed(question, ask));
      await write(output, `{"id":${writtenId(line, id)},${answered.slice(1)}\n`);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      refused += 1;
      await write(errors, `line ${number}: ${error.message}\n`);
    }
  }
  return refused;
}

const STRING_OR_NUMBER = /"(?:\\.|[^"\\])*"|-?\d[\d.eE+-]*/gu;

/** Writes a number as it came, as JavaScript cannot hold every long one. */
function writtenId(line: string, id: string | number): string {
  if (typeof id === 'string') return printableJson(id);
  const texts = line.replace(STRING_OR_NUMBER, (token) => (token.startsWith('"') ? token : `"${token}"`));
  return parseLine(texts).id as string;
}

function parseLine(line: string): z.infer<typeof Line> {
  const parsed = Line.safeParse(parseJson(line.replace(/^\uFEFF/u, '')));
  if (!parsed.success) throw new UsageError(parsed.error.issues.map(({ message }) => message).join('; '));
  return parsed.data;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new UsageError('It is not JSON; expected {"id": …, "question": …}.', { cause });
  }
}

async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await next(stream, 'drain');
}
