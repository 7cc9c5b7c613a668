import { describe, expect, it } from 'vitest';
import { CITATION_STYLES } from '../../src/cite/citation.js';
import { passageName } from '../../src/command/passage-option.js';
import { flatten } from '../../src/corpus/sections.js';
import type { Passage } from '../../src/corpus/types.js';
import { LOCALES } from '../../src/locale.js';
import { inert } from '../../src/reply/markdown.js';
import type { Reply } from '../../src/reply/reply.js';
import { slice } from '../../src/text/span.js';
import { commands, contextOf, quotesIn, shownBy, textsOf } from '../commands/plan.js';
import { dispatchOf, messagesOf, pagesOf } from '../support/all-replies.js';
import { harmlessOver } from '../support/harmless.js';
import { LIVE, openHostile } from '../support/hostile.js';
import { liveIn } from '../support/live.js';
import { valuesToTry } from '../support/values.js';

/** Every passage in every command takes a while on a busy machine, in milliseconds. */
const PATIENCE = 120_000;

const library = await openHostile();
const context = contextOf(library);
const dispatch = dispatchOf(context);
const addresses = [...library.entries.map(({ document }) => document.url!), context.about.homepage!];
const expectHarmless = harmlessOver(library);
const texts = library.entries.map(({ document }) => document.text);
const passages = library.entries.flatMap((entry) => entry.passages);
const wordsOf = ({ section, span }: Passage) => slice(section.document.text, span);
const named = [...commands.keys()].map((name) => [name]);

/** The messages in which Discord shows what a command says. */
async function messagesTo(command: string, values: Record<string, string>): Promise<Reply[]> {
  const request = { command, values, locale: context.locale };
  const outcome = await dispatch.run(request);
  expect(outcome.failed).toBe(false);
  return messagesOf({ request, outcome }, dispatch);
}

describe('the hostile documents', () => {
  it('have what messages stumble over', () => {
    const sections = library.entries.flatMap((entry) => flatten(entry.sections));
    expect(Math.max(...sections.map(({ path }) => path.length))).toBe(5);
    expect(Math.max(...sections.map(({ path }) => path.join('').length))).toBeGreaterThan(250);
    expect(passages.length).toBeGreaterThan(60);
    expect(passages.filter(({ span }) => span.end - span.start === 300).length).toBeGreaterThan(10);
    for (const mark of LIVE) expect(texts[0]).toContain(mark);
    const outlines = library.entries.map(({ outline }) => outline());
    for (const { targets, tasks, safeguards } of outlines.slice(0, 2))
      expect(Math.min(targets.length, tasks.length, safeguards.length)).toBeGreaterThan(0);
    expect(outlines[0]!.tasks[0]!.direction!.replace(/[^|*?\\]/gu, '').length).toBeGreaterThan(35);
  });
});

describe('whatever a document holds', () => {
  it(
    'each of its passages is quoted word for word, in its paragraph, and nothing in it is live',
    async () => {
      for (const passage of passages)
        for (const message of await messagesTo('context', { passage: passageName(passage) })) {
          expectHarmless(message);
          const [quote] = quotesIn(message);
          expect(quote!.text).toContain(wordsOf(passage));
        }
    },
    PATIENCE,
  );

  it.each(CITATION_STYLES)(
    'each of its passages is quoted word for word over its citation in %s',
    async (style) => {
      for (const passage of passages)
        for (const message of await messagesTo('cite', { passage: passageName(passage), style })) {
          expectHarmless(message);
          expect(quotesIn(message).map(({ text }) => text)).toEqual([wordsOf(passage)]);
        }
    },
    PATIENCE,
  );

  it('its passages answer questions word for word, also those that hold what Discord would obey', async () => {
    const { document } = library.entries[0]!;
    for (const mark of LIVE)
      for (const message of await messagesTo('ask', { question: `算力${mark}`, document: document.id }))
        expectHarmless(message);
    const quoted = await messagesTo('ask', { question: '算力3 *_~|' });
    expect(quotesIn(quoted[0]!)[0]!.text.length).toBeGreaterThan(80);
  });

  // In English, whose words leave the least room.
  it.each(named)(
    '/%s shows it word for word and obeys none of it, whatever it is given, on every page, in every frame',
    async (command) => {
      for (const values of await valuesToTry(commands.get(command)!, context))
        for (const one of await pagesOf({ command, values, locale: 'en' }, dispatch))
          for (const message of messagesOf(one, dispatch)) expectHarmless(message);
    },
    PATIENCE,
  );

  it('its title and its publisher are shown as they are, as far as there is room', async () => {
    const { document } = library.entries[0]!;
    const [message] = await messagesTo('ask', { question: '算力1', document: document.id });
    expect(shownBy(message!)).toContain(document.title.slice(0, 99));
    expect(shownBy(message!)).toContain(document.publisher!.slice(0, 59));
  });

  it.each(LOCALES)('no page is lost: the outline in %s shows every heading', async (locale) => {
    const pages = await pagesOf({ command: 'outline', values: {}, locale }, dispatch);
    const lines = pages.flatMap(({ outcome }) => textsOf(outcome.reply).join('\n').split('\n'));
    const links = lines.filter((line) => /^ *- /u.test(line));
    const headings = library.entries
      .flatMap((entry) => flatten(entry.sections))
      .filter(({ heading }) => heading);
    expect(links).toHaveLength(headings.length);
  });
});

describe('the check for what is live', () => {
  it.each([
    ...LIVE.filter((mark) => !['**粗**', '\\*'].includes(mark)),
    ...['# 题', '- 项', '1. 项', '[a](javascript:1)', '-# -# 小', '> > 引'],
  ])('finds it in %j', (mark) => {
    const alone = liveIn(mark.replace(/^> |^-# /u, '$&$&'), addresses);
    expect(alone).not.toEqual([]);
    expect(liveIn(inert(mark), addresses)).toEqual([]);
  });
});
