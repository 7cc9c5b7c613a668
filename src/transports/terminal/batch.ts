import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import type { Answer } from '../../answer/answer.js';
import { UsageError } from '../../errors.js';
import { printableJson } from '../../printable.js';
import { timed } from '../../records.js';

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
  if (!stream.write(text)) await once(stream, 'drain');
}
