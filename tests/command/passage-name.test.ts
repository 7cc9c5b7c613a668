import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { passageName, passageWithName } from '../../src/command/passage-option.js';
import { makePassage } from '../../src/corpus/passages.js';
import { flatten } from '../../src/corpus/sections.js';
import type { Passage } from '../../src/corpus/types.js';
import type { ParsedDocument } from '../../src/outline/corpus.js';
import { slice } from '../../src/text/span.js';
import { inAllPlans, inPlan, seedText } from '../commands/plan.js';
import { openHostile } from '../support/hostile.js';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const plan = inPlan();
const hostile = await openHostile();
const wordsOf = ({ section, span }: Passage) => slice(section.document.text, span);

/** The passage of the first plan that holds these words. */
const holding = async (words: string): Promise<Passage> => (await plan.answer(words)).quotes[0]!.part;

/** The passage that a name finds; it has to find one. */
function found(library: typeof hostile, name: string): Passage {
  const passage = passageWithName(library, name);
  if (passage === null || passage === 'gone') throw new Error(`${name} is ${passage}`);
  return passage;
}

/** Every passage of some entries, and every heading, which is one too. */
function passagesOf({ passages, sections }: ParsedDocument): Passage[] {
  const headings = flatten(sections).flatMap((section) =>
    section.heading ? [makePassage(section, section.heading)] : [],
  );
  return [...passages, ...headings];
}

/** The first plan with other words in it. */
const changed = (change: (text: string) => string) =>
  openEntries([entryOf('beijing-ai-2023.txt', change(seedText))]);

describe('the name of a passage', () => {
  it('finds the passage again, in every plan, in at most 48 characters', () => {
    for (const library of [inAllPlans(), hostile])
      for (const passage of library.entries.flatMap(passagesOf)) {
        const name = passageName(passage);
        expect(name.length).toBeLessThanOrEqual(48);
        expect(found(library, name).span).toEqual(passage.span);
        expect(found(library, name).section).toBe(passage.section);
      }
  });

  it('finds again what clauses of a long sentence say, also where the text before has moved', async () => {
    const long = `${'甲'.repeat(90)}，${'乙'.repeat(90)}，${'丙'.repeat(60)}。`;
    const [before, after] = await Promise.all(
      ['', '前言。\n'].map((start) =>
        openEntries([entryOf('long.txt', `---\ntitle: 规划\n---\n${start}${long}`)]),
      ),
    );
    const [section] = before!.entries[0]!.sections;
    const [, second] = section!.clauses();
    const moved = found(after!, passageName(makePassage(section!, second!)));
    expect(wordsOf(moved)).toBe(wordsOf(makePassage(section!, second!)));
  });

  it('holds no mark that a custom_id would have to escape', () => {
    for (const passage of hostile.entries.flatMap(passagesOf))
      expect(passageName(passage)).not.toMatch(/[\\|*?]/u);
  });

  it('is the same in every process', async () => {
    expect(passageName(await holding('算力伙伴计划'))).toBe('beijing-ai-2023@1111-1228~VzlOKD');
  });

  it.each([
    ...['', '算力', 'beijing-ai-2023', 'beijing-ai-2023@1043-1228', '@1-2~abcdef', 'a@1~abcdef'],
    ...['a@-1-2~abcdef', 'a@1-2~abcde', 'a@1-12345678~abcdef', 'a@1-2~abcdef\n', 'a@b.cn', '3@2-1'],
  ])('is not %j', (text) => {
    expect(passageWithName(plan, text)).toBeNull();
  });
});

describe('in a document that has changed since', async () => {
  const passage = await holding('算力伙伴计划');
  const name = passageName(passage);

  it('the words are found where they have moved to', async () => {
    const longer = await changed((text) =>
      text.replace('一、出台背景', '一、新的背景　　另有说明。　　二、出台背景'),
    );
    const moved = found(longer, name);
    expect(moved.span.start).toBeGreaterThan(passage.span.start);
    expect(wordsOf(moved)).toBe(wordsOf(passage));
    const shorter = await changed((text) => text.replace('央视网消息：', ''));
    expect(wordsOf(found(shorter, name))).toBe(wordsOf(passage));
  });

  it('the words are found under another heading, and stand in that section then', async () => {
    const { section, span } = passage;
    const sentence = makePassage(section, section.sentences.find(({ start }) => start > span.start)!);
    const renamed = await changed((text) => text.replace('二是全力夯实', '二是努力夯实'));
    const moved = found(renamed, passageName(sentence));
    expect(wordsOf(moved)).toBe(wordsOf(sentence));
    expect(moved.section.path.at(-1)).toContain('二是努力夯实');
  });

  it('words that are gone are gone, also where others stand in their place', async () => {
    for (const change of [
      (text: string) => text.replace('算力伙伴计划', '算力朋友计划'),
      (text: string) => text.replace(wordsOf(passage), ''),
      (text: string) => text.replace('推进跨区域算力协同。', '推进跨区域算力协同，'),
    ])
      expect(passageWithName(await changed(change), name)).toBe('gone');
  });

  it('a document that is gone has none of its passages any more', async () => {
    const other = await openEntries([entryOf('other.txt', seedText)]);
    expect(passageWithName(other, name)).toBe('gone');
  });
});

describe('a name that somebody made up', () => {
  const digestOf = (words: string) => createHash('sha256').update(words).digest('base64url').slice(0, 6);
  const madeUp = (start: number, end: number) =>
    `beijing-ai-2023@${start}-${end}~${digestOf(seedText.slice(start, end))}`;

  it('quotes nothing but the document itself, not what its file says besides', () => {
    expect(passageWithName(plan, madeUp(0, 4))).toBe('gone');
    expect(passageWithName(plan, madeUp(seedText.length - 20, seedText.length))).toBe('gone');
    expect(passageWithName(plan, madeUp(5000, 9000))).toBe('gone');
    expect(passageWithName(plan, madeUp(500, 400))).toBe('gone');
    expect(passageWithName(plan, madeUp(500, 500))).toBe('gone');
  });

  it('quotes no more than a message has room for', () => {
    expect(passageWithName(plan, madeUp(1000, 1300))).not.toBe('gone');
    expect(passageWithName(plan, madeUp(1000, 1301))).toBe('gone');
    expect(passageWithName(plan, madeUp(500, 2500))).toBe('gone');
  });
});

describe('a forged name', () => {
  it('is looked for in each section once, however many there are', () => {
    const [entry] = plan.entries;
    let looks = 0;
    const counted = flatten(entry!.sections).map(
      (section) =>
        new Proxy(section, {
          get: (target, key) => {
            if (key === 'span') looks += 1;
            return Reflect.get(target, key);
          },
        }),
    );
    const flat = Array.from({ length: 100 }, () => counted).flat();
    const sections = flat.map((section) => Object.assign(Object.create(section), { children: [] }));
    const library = { ...plan, entries: [{ ...entry!, sections }] };
    expect(passageWithName(library, 'beijing-ai-2023@0-20~abcdef')).toBe('gone');
    expect(looks).toBeLessThanOrEqual(2 * sections.length);
  });
});
