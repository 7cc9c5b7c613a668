import { Readable, Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.js';
import { answerBatch } from '../../../src/transports/terminal/ask.js';
import { openSeeds } from '../../support/library.js';
import { readQuestions } from '../../support/questions.js';
import { Kept } from '../../support/terminal.js';

const { library } = await openSeeds();

/** Answers a batch that arrives in pieces of the given size, as a pipe cuts it. */
async function run(input: string, bytes = 65_536) {
  const whole = Buffer.from(input);
  const pieces = Array.from({ length: Math.ceil(whole.length / bytes) }, (_, at) =>
    whole.subarray(at * bytes, (at + 1) * bytes),
  );
  const output = new Kept();
  const errors = new Kept();
  const refused = await answerBatch(library.answer, { input: Readable.from(pieces), output, errors });
  const lines = output.text.split('\n').slice(0, -1);
  return {
    refused,
    errors: errors.text.split('\n').slice(0, -1),
    records: lines.map((line) => JSON.parse(line)),
  };
}

const line = (id: unknown, question: unknown): string => `${JSON.stringify({ id, question })}\n`;

describe('a batch', () => {
  it('is answered line by line in the same order, and every quote is a slice of the seed', async () => {
    const questions = readQuestions().slice(0, 60);
    const { records, errors, refused } = await run(
      questions.map(({ id, question }) => line(id, question)).join(''),
      1000,
    );
    expect({ errors, refused }).toEqual({ errors: [], refused: 0 });
    expect(records.map(({ id, question }) => ({ id, question }))).toEqual(
      questions.map(({ id, question }) => ({ id, question })),
    );
    const { text } = library.entries[0]!.document;
    for (const quote of records.flatMap(({ quotes }) => quotes)) {
      expect(text.slice(quote.start, quote.end)).toBe(quote.text);
    }
  });

  it.each(['12345678901234567890', '-0', '1.0', '1e3', '"\\u202e"'])(
    'gives the id %s back as it was',
    async (id) => {
      const output = new Kept();
      const input = Readable.from([
        Buffer.from(`{"id":0,"note":"\\"id\\":7","id": ${id} ,"question":"算力"}\n`),
      ]);
      expect(await answerBatch(library.answer, { input, output, errors: new Kept() })).toBe(0);
      expect(output.text.startsWith(`{"id":${id},"question":"算力",`)).toBe(true);
      expect(JSON.parse(output.text).status).toBe('answered');
    },
  );

  it('names each line that cannot be used, and answers the others', async () => {
    const { records, errors, refused } = await run(
      [
        line('a', '算力'),
        'not json\n',
        '\n',
        line('b', 7),
        '{"question":"算力"}\n',
        '[1]\n',
        line('c', '？？'),
        line('d', '算'.repeat(301)),
        line(5, '人才'),
      ].join(''),
    );
    expect(records.map(({ id }) => id)).toEqual(['a', 5]);
    expect(refused).toBe(6);
    expect(errors.map((error) => /^line (\d+): ./u.exec(error)?.[1])).toEqual(['2', '4', '5', '6', '7', '8']);
    expect(errors[0]).toContain('not JSON');
    expect(errors[1]).toContain('"question" must be a text');
    expect(errors[2]).toContain('"id" must be a text or a number');
    expect(errors[4]).toContain('no word and no number');
    expect(errors[5]).toContain('at most 300');
  });

  it.each([
    ['CRLF', '{"id":1,"question":"算力"}\r\n{"id":2,"question":"人才"}\r\n'],
    ['a byte order mark', '\uFEFF{"id":1,"question":"算力"}\n{"id":2,"question":"人才"}\n'],
    ['no line break at the end', '{"id":1,"question":"算力"}\n{"id":2,"question":"人才"}'],
    ['spaces around', '  {"id":1,"question":"算力"}\t\n {"id":2,"question":"人才","more":true} \n'],
    ['a line separator inside a question', '{"id":1,"question":"算力\u2028"}\n{"id":2,"question":"人才"}\n'],
  ])('may come with %s', async (_, input) => {
    const { records, refused } = await run(input, 7);
    expect(records.map(({ id, status }) => [id, status])).toEqual([
      [1, 'answered'],
      [2, 'answered'],
    ]);
    expect(refused).toBe(0);
  });

  it('keeps the question and the id as they came', async () => {
    const { records } = await run(line('  id\n', ' 算力\u0007\t '));
    expect(records).toMatchObject([{ id: '  id\n', question: ' 算力\u0007\t ' }]);
  });

  it('that is empty has no answers', async () => {
    expect(await run('')).toEqual({ refused: 0, errors: [], records: [] });
    expect(await run('\n\n')).toEqual({ refused: 0, errors: [], records: [] });
  });

  it('of 20,000 lines waits for a slow reader and holds few lines at once', async () => {
    const total = 20_000;
    const answer: Answer = await library.answer('核心产业规模要达到多少');
    let read = 0;
    let written = 0;
    let mostAhead = 0;
    let mostHeld = 0;
    function* questions() {
      for (; read < total; read += 1) yield line(read, '核心产业规模');
    }
    const output = new Writable({
      highWaterMark: 16_384,
      async write(_chunk, _encoding, done) {
        written += 1;
        mostAhead = Math.max(mostAhead, read - written);
        mostHeld = Math.max(mostHeld, output.writableLength);
        if (written % 100 === 0) await setImmediate();
        done();
      },
    });
    const streams = { input: Readable.from(questions()), output, errors: new Kept() };
    expect(await answerBatch(async () => answer, streams)).toBe(0);
    await new Promise((resolve) => output.end(resolve));
    expect({ read, written }).toEqual({ read: total, written: total });
    expect(mostAhead).toBeLessThan(3000);
    expect(mostHeld).toBeLessThan(64_000);
  }, 60_000);
});
