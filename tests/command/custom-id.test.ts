import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutControls } from '../../src/answer/check-question.js';
import {
  type CallSettings,
  corpusMark,
  fromCustomId,
  MAX_CUSTOM_ID,
  type Press,
  stampCustomId,
  toCustomId,
} from '../../src/command/custom-id.js';
import { flag, type RawValues, readValues, requiredText, text, whole } from '../../src/command/options.js';
import { carriedBy, carry, reply } from '../../src/reply/reply.js';
import { lineText } from '../reply/markdown-text.js';

const WORDS = { en: 'a', 'zh-CN': '一', 'zh-TW': '一' };
const OPTIONS = {
  question: requiredText(WORDS, WORDS),
  document: text(WORDS, WORDS, { max: 64 }),
  private: flag(WORDS, WORDS),
  page: whole(WORDS, WORDS, { default: 1 }),
};
const optionsOf = (command: string) => (command === 'ask' ? OPTIONS : undefined);
const toId = (values: RawValues, settings?: CallSettings) => toCustomId('ask', OPTIONS, values, settings);

/** What every custom_id of these options begins with: its sign, the command, a digest. */
const [head] = toId({}).split('|');

/** What a pressed button runs: its custom_id, and the message that it stands under. */
function press(id: string, asked: string, chosen?: string) {
  const call = fromCustomId(id, optionsOf, { carried: carriedBy(reply([carry(asked)])), chosen });
  return call && { press: call.press, command: call.command, values: readValues(OPTIONS, call.values) };
}

/** A value as it may be typed, without control characters. */
const typed = fc
  .oneof(
    lineText,
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('*', '?', '\\', '|', '\\*|', '2035'),
  )
  .map(withoutControls)
  .filter((value) => value !== '');

const page = fc.integer({ min: 1, max: 999 });
const kind = fc.constantFrom<Press>('turn', 'open', 'share');
const NOTHING = { question: '算力', document: undefined, private: false, page: 1 };

describe('a custom_id', () => {
  it('gives back the command, its values and what becomes of the reply, whatever the values are', () => {
    const given = fc.tuple(typed, fc.option(typed, { nil: undefined }), fc.boolean(), page, kind);
    fc.assert(
      fc.property(given, ([question, document, isPrivate, page, kind]) => {
        fc.pre(question.length <= 300 && (document?.length ?? 0) <= Math.min(20, question.length));
        const values = { question, document, private: isPrivate, page };
        const id = toId(values, { press: kind });
        expect(press(id, question)).toEqual({ press: kind, command: 'ask', values });
      }),
    );
  });

  it('stays within a hundred characters and leaves a long question to the message', () => {
    const long = fc
      .array(typed, { minLength: 1, maxLength: 40 })
      .map((parts) => withoutControls(parts.join('，').slice(0, 300)));
    fc.assert(
      fc.property(long, page, kind, (question, page, kind) => {
        fc.pre(question !== '');
        const id = toId({ question, page, private: true }, { press: kind });
        expect(id.length).toBeLessThanOrEqual(MAX_CUSTOM_ID);
        const values = { question, document: undefined, private: true, page };
        expect(press(id, question)?.values).toEqual(values);
      }),
    );
  });

  it('keeps a question of 300 characters, which only the message holds', () => {
    const question = '算力|*\\'.repeat(60);
    const id = toId({ question, document: 'beijing-ai-2023', page: 2 });
    expect(id).toBe(`${head}|*|beijing-ai-2023||2`);
    const values = { question, document: 'beijing-ai-2023', private: false, page: 2 };
    expect(press(id, question)?.values).toEqual(values);
  });

  it('is refused where a value has no room in it that the message does not carry', () => {
    const document = '*'.repeat(64);
    expect(() => toId({ question: '算力', document })).toThrow(RangeError);
  });

  it.each(['2035', '007', '1e3', 'true', 'null', '*', '?', '|', 'a|', '\\', '\\*', '\\?', 'a|b', 'a  b'])(
    'keeps the question %j a text',
    (question) => {
      const id = toId({ question, page: 2 });
      expect(press(id, '别的', '别的')?.values).toEqual({ ...NOTHING, question, page: 2 });
    },
  );

  it('leaves out what was left out', () => {
    const id = toId({ question: '算力' });
    const values = { question: '算力' };
    expect(fromCustomId(id, optionsOf)).toEqual({ press: 'turn', command: 'ask', values });
  });

  it.each<[Press, string]>([
    ['turn', '='],
    ['open', '+'],
    ['dislike', '-'],
    ['share', '!'],
  ])('to %s begins with %s, so that a message may hold one of each with the same values', (kind, sign) => {
    expect(toId({ question: '算力' }, { press: kind })).toBe(`${sign}${head!.slice(1)}|算力|||`);
  });

  it('of a menu gets the value that somebody chooses, and keeps a question mark a text', () => {
    const id = toId({ question: '算力', document: 'a' }, { chosen: 'document' });
    expect(id).toBe(`${head}|算力|?||`);
    expect(press(id, '别的', '*|?')?.values).toEqual({ ...NOTHING, document: '*|?' });
    expect(press(id, '别的')?.values).toEqual(NOTHING);
    expect(press(toId({ question: '?' }), '别的', '选中的')?.values.question).toBe('?');
  });
});

describe('an id that these commands did not write', () => {
  it.each([
    ...['', 'ask', 'ask|a', 'ask|a|b|c|d', 'foo|a|b|c', '|||', 'toString|a|b|c', 'remove|12345678901234567'],
    ...[`${head}`, `${head}|a`, `${head}|a|b||1|2`, `~${head!.slice(1)}|a|||1`, `${head}x|a|||1`],
  ])('is no call: %j', (id) => {
    expect(fromCustomId(id, optionsOf)).toBeNull();
  });

  it('is no call when the options of the command have changed since', () => {
    const id = toId({ question: '算力' });
    const { page, ...rest } = OPTIONS;
    const others = [rest, { page, ...rest }, { ...rest, page: text(WORDS, WORDS) }, { ...rest, leaf: page }];
    for (const options of others) expect(fromCustomId(id, () => options)).toBeNull();
    const described = { ...OPTIONS, question: requiredText(WORDS, { ...WORDS, en: 'Anything at all' }) };
    expect(fromCustomId(id, () => described)).not.toBeNull();
  });

  it('never throws, whatever somebody sends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (rest) => {
        for (const id of [rest, `${head}|${rest}`]) {
          const call = fromCustomId(id, optionsOf);
          expect(call === null || call.command === 'ask').toBe(true);
        }
      }),
    );
  });
});

describe('the version of the documents', () => {
  it('is told by a custom_id, and differs by any of its first three digits', () => {
    const stamped = stampCustomId(toId({ question: '2035' }), 'a1b2c3');
    expect(fromCustomId(stamped, optionsOf)).toMatchObject({ values: { question: '2035' }, corpus: 'a1b' });
    expect(corpusMark('a1b2c3')).toBe('a1b');
  });
});
