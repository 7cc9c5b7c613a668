import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOthers, readSet } from '../../../bench/eval/sets.js';
import { slice } from '../../../src/text/span.js';
import { folderWith } from '../../support/temp-folder.js';

const DOCUMENT = '{"id":"a","text":"甲市规划。"}';
const QUESTION = '{"id":"1","doc":"a","question":"什么规划？","answers":["甲市"]}';

function read(docs: string, questions: string) {
  const folder = folderWith({ 'docs.jsonl': docs, 'questions.jsonl': questions });
  return readSet(join(folder, 'docs.jsonl'), join(folder, 'questions.jsonl'));
}

describe('a set', () => {
  it('is read as the bot reads seed files', () => {
    const { documents, questions } = read(`\uFEFF${DOCUMENT}\r\n\r\n`, `${QUESTION}\n`);
    expect(documents.map(({ id, text, body }) => [id, slice(text, body)])).toEqual([['a', '甲市规划。']]);
    expect(questions).toEqual([{ id: '1', doc: 'a', question: '什么规划？', answers: ['甲市'] }]);
  });

  it.each([
    ['no JSON', `${DOCUMENT}\n{"id"`, QUESTION, /docs\.jsonl, line 2: it is not JSON/],
    ['no object', '[]', QUESTION, /docs\.jsonl, line 1: it is not an object; expected/],
    ['no text', '{"id":"a"}', QUESTION, /docs\.jsonl, line 1: "text" must be a text/],
    ['an empty text', '{"id":"a","text":" "}', QUESTION, /docs\.jsonl, line 1: it has no text/],
    [
      'an id twice',
      `${DOCUMENT}\n\n${DOCUMENT}`,
      QUESTION,
      /docs\.jsonl, line 3: the id a stands on an earlier/,
    ],
    ['no answers', DOCUMENT, QUESTION.replace('"甲市"', ''), /questions\.jsonl, line 1: "answers" is empty/],
    ['an empty question', DOCUMENT, QUESTION.replace('什么规划', ''), /line 1: The question holds no word/],
    [
      'a stray question',
      DOCUMENT,
      QUESTION.replace('"a"', '"b"'),
      /line 1: the document b is not in .*docs\.jsonl/,
    ],
    ['nothing', DOCUMENT, '\n', /questions\.jsonl holds no line/],
  ])('with %s is refused by file, line and reason', (_, docs, questions, message) => {
    expect(() => read(docs, questions)).toThrow(message);
  });

  it('names the first of many bad lines and counts the rest', () => {
    const message = messageOf(() => read('{}\n'.repeat(25), QUESTION)).split('\n');
    expect(message).toHaveLength(11);
    expect(message.at(-1)).toBe('… and 15 more lines');
  });

  it('that is not there is named', () => {
    expect(() => readSet('/nowhere/docs.jsonl', 'x')).toThrow(/\/nowhere\/docs\.jsonl cannot be read/);
  });
});

describe('questions of another set', () => {
  it('are refused where the documents answer them', () => {
    const { documents } = read(DOCUMENT, QUESTION);
    const folder = folderWith({ 'same.jsonl': QUESTION, 'other.jsonl': QUESTION.replace('"a"', '"b"') });
    expect(readOthers(join(folder, 'other.jsonl'), documents)).toHaveLength(1);
    expect(() => readOthers(join(folder, 'same.jsonl'), documents)).toThrow(
      /line 1: the document a is among/,
    );
  });
});

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was thrown');
}
