import { afterEach, describe, expect, it, vi } from 'vitest';
import { apologise, type Outcome, type Request } from '../../src/dispatch/dispatch.js';
import { remembering } from '../../src/dispatch/remembering.js';
import { paragraph, reply } from '../../src/reply/reply.js';

const ASKED: Request = { command: 'ask', values: { question: '核心产业规模' }, locale: 'zh-CN' };
const ANSWERED: Outcome = {
  reply: reply([paragraph('3000亿元')]),
  values: {},
  failed: false,
  searched: { status: 'answered', ms: 5 },
};

/** A dispatch that counts how often it has to work. */
function counting(outcome: Outcome) {
  const state = { runs: 0, corpus: 'a' };
  const answer = async () => {
    state.runs += 1;
    return outcome;
  };
  return { state, run: remembering(answer, () => state.corpus) };
}

describe('a remembered answer', () => {
  afterEach(() => void vi.useRealTimers());

  it('is given again without a search', async () => {
    const { state, run } = counting(ANSWERED);
    await run(ASKED);
    expect(await run(ASKED)).toEqual({ ...ANSWERED, searched: { status: 'answered', ms: 0 } });
    expect(state.runs).toBe(1);
  });

  it.each<[string, Partial<Request>]>([
    ['question', { values: { question: '人才' } }],
    ['command', { command: 'context' }],
    ['language', { locale: 'en' }],
    ['version of the documents in a button', { corpus: 'abc' }],
    ['id of a command', { commandIds: { ask: '1' } }],
  ])('is not given to another %s', async (_, other) => {
    const { state, run } = counting(ANSWERED);
    await run(ASKED);
    await run({ ...ASKED, ...other });
    expect(state.runs).toBe(2);
  });

  it('is not given once the documents have changed', async () => {
    const { state, run } = counting(ANSWERED);
    await run(ASKED);
    state.corpus = 'b';
    await run(ASKED);
    expect(state.runs).toBe(2);
  });

  it('is not given on another day, whose date a citation holds', async () => {
    vi.useFakeTimers({ now: new Date('2026-01-01T12:00:00Z') });
    const { state, run } = counting(ANSWERED);
    await run(ASKED);
    vi.setSystemTime(new Date('2026-01-02T12:00:00Z'));
    await run(ASKED);
    expect(state.runs).toBe(2);
  });

  it('is none where there was no answer, or where it is a picture', async () => {
    const picture = {
      ...ANSWERED,
      reply: { ...ANSWERED.reply, files: [{ name: 'a.png', data: new Uint8Array() }] },
    };
    for (const outcome of [apologise('no'), picture]) {
      const { state, run } = counting(outcome);
      await run(ASKED);
      await run(ASKED);
      expect(state.runs).toBe(2);
    }
  });
});
