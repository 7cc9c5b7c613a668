import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutControls } from '../../src/answer/check-question.js';
import { fromCustomId, MAX_CUSTOM_ID, toCustomId } from '../../src/command/custom-id.js';
import { readValues, requiredText, text, whole } from '../../src/command/options.js';
import { carriedBy, carry, reply } from '../../src/reply/reply.js';
import { lineText } from '../reply/markdown-text.js';

const NAMES = { en: 'a', 'zh-CN': '一', 'zh-TW': '一' };
const OPTIONS = {
  question: requiredText(NAMES),
  document: text(NAMES, { max: 64 }),
  page: whole(NAMES, { default: 1 }),
};
const optionsOf = (command: string) => (command === 'ask' ? OPTIONS : undefined);

/** What a pressed button runs: its custom_id, and the message that it stands under. */
function press(id: string, asked: string) {
  const call = fromCustomId(id, optionsOf, carriedBy(reply([carry(asked)])));
  return call && { command: call.command, values: readValues(OPTIONS, call.values) };
}

/** A value as it may be typed, without control characters. */
const typed = fc
  .oneof(
    lineText,
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('*', '\\', '|', '\\*|', '2035'),
  )
  .map(withoutControls)
  .filter((value) => value !== '');

const page = fc.integer({ min: 1, max: 999 });

describe('a custom_id', () => {
  it('gives back the command and its values, whatever the values are', () => {
    fc.assert(
      fc.property(typed, fc.option(typed, { nil: undefined }), page, (question, document, page) => {
        fc.pre(question.length <= 300 && (document?.length ?? 0) <= Math.min(20, question.length));
        const id = toCustomId('ask', OPTIONS, { question, document, page });
        expect(press(id, question)).toEqual({ command: 'ask', values: { question, document, page } });
      }),
    );
  });

  it('stays within a hundred characters and leaves a long question to the message', () => {
    const long = fc
      .array(typed, { minLength: 1, maxLength: 40 })
      .map((parts) => withoutControls(parts.join('，').slice(0, 300)));
    fc.assert(
      fc.property(long, page, (question, page) => {
        fc.pre(question !== '');
        const id = toCustomId('ask', OPTIONS, { question, page });
        expect(id.length).toBeLessThanOrEqual(MAX_CUSTOM_ID);
        expect(press(id, question)?.values).toEqual({ question, document: undefined, page });
      }),
    );
  });

  it('keeps a question of 300 characters, which only the message holds', () => {
    const question = '算力|*\\'.repeat(60);
    const id = toCustomId('ask', OPTIONS, { question, document: 'beijing-ai-2023', page: 2 });
    expect(id).toBe('ask|*|beijing-ai-2023|2');
    expect(press(id, question)?.values).toEqual({ question, document: 'beijing-ai-2023', page: 2 });
  });

  it.each(['2035', '007', '1e3', 'true', 'null', '*', '|', 'a|', '\\', '\\*', 'a|b', '  a  b '.trim()])(
    'keeps the question %j a text',
    (question) => {
      const id = toCustomId('ask', OPTIONS, { question, page: 2 });
      expect(press(id, '别的')?.values).toEqual({ question, document: undefined, page: 2 });
    },
  );

  it('leaves out what was left out', () => {
    const id = toCustomId('ask', OPTIONS, { question: '算力' });
    expect(fromCustomId(id, optionsOf, undefined)).toEqual({ command: 'ask', values: { question: '算力' } });
  });

  it.each(['', 'ask', 'ask|a', 'ask|a|b|c|d', 'foo|a|b|c', '|||', 'toString|a|b|c'])(
    'written by somebody else is no call: %j',
    (id) => {
      expect(fromCustomId(id, optionsOf, undefined)).toBeNull();
    },
  );

  it('never throws, whatever somebody sends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (rest) => {
        const call = fromCustomId(`ask|${rest}`, optionsOf, undefined);
        expect(call === null || call.command === 'ask').toBe(true);
      }),
    );
  });
});
