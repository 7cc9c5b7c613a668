import {
  type APIApplicationCommandAutocompleteInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/answer/library.js';
import {
  findPassage,
  passageName,
  passageOption,
  passageWithName,
} from '../../src/command/passage-option.js';
import type { Passage } from '../../src/corpus/types.js';
import { LOCALES } from '../../src/locale.js';
import { phrasesIn } from '../../src/reply/phrases.js';
import { fold } from '../../src/text/fold.js';
import { slice } from '../../src/text/span.js';
import { complete } from '../../src/transports/discord/interactions.js';
import { inAllPlans, inPlan } from '../commands/plan.js';
import { dispatchOf } from '../support/all-replies.js';

const plan = inPlan();
const plans = inAllPlans();
const wordsOf = ({ section, span }: Passage) => slice(section.document.text, span);

/** What Discord would show to somebody who has typed this far. */
function offered(typed: string, context = plan) {
  const option = { type: ApplicationCommandOptionType.String, name: 'passage', value: typed, focused: true };
  const data = { type: ApplicationCommandType.ChatInput, name: 'cite', options: [option] };
  const interaction = { type: InteractionType.ApplicationCommandAutocomplete, data };
  return complete(
    interaction as unknown as APIApplicationCommandAutocompleteInteraction,
    dispatchOf(context),
  );
}

/** The passage that a value names; it has to name one. */
function named(value: string, library: Library = plan): Passage {
  const passage = passageWithName(library, value);
  if (passage === null || passage === 'gone') throw new Error(`${value} is ${passage}`);
  return passage;
}

describe('the passages that are offered', () => {
  it.each([
    '',
    '算',
    '算力',
    '算力協同',
    '3000',
    '10%',
    'suanli',
    'sl',
    'compute',
    'AI talent',
    '怎么发展算力',
  ])(
    'to %j are at most 25, each once, within the limits of Discord, and resolve to themselves',
    async (typed) => {
      for (const context of [plan, plans]) {
        const choices = await offered(typed, context);
        expect(choices.length).toBeGreaterThan(0);
        expect(choices.length).toBeLessThanOrEqual(25);
        expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
        for (const { name, value } of choices) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(100);
          expect(value.length).toBeLessThanOrEqual(100);
          expect(passageName(named(value, context))).toBe(value);
        }
      }
    },
  );

  it.each([
    ['算力', '算力'],
    ['算力協同', '算力协同'],
    ['推进跨区域算力', '推进跨区域算力协同'],
    ['suanlihuoban', '算力伙伴计划'],
    ['slhbjh', '算力伙伴计划'],
    ['compute', '算力'],
    ['unicorn', '独角兽企业'],
    ['3000', '3000亿元'],
    ['海淀', '海淀区'],
    ['怎么培养人才', '培养'],
  ])('to %j begin with one that holds %s, and show it', async (typed, words) => {
    const [first] = await offered(typed);
    expect(wordsOf(named(first!.value))).toContain(words);
    expect(first!.name).toContain(words);
  });

  it('to the beginning of a sentence are those that hold it, before those that are like it', async () => {
    for (const { span, section } of plan.entries[0]!.passages) {
      const typed = slice(section.document.text, span).slice(0, 12);
      expect(fold(wordsOf(named((await offered(typed))[0]!.value)))).toContain(fold(typed));
    }
  });

  it('to nonsense are none', async () => {
    for (const typed of ['红烧鲫鱼', 'zzzz', '？？？', '😀']) expect(await offered(typed)).toEqual([]);
  });

  it('where nothing is typed are the first of the document', async () => {
    const names = (await offered('')).map(({ value }) => named(value).id);
    expect(names).toEqual(plan.entries[0]!.passages.slice(0, 25).map(({ id }) => id));
  });
});

describe('what somebody typed or picked', () => {
  it('is taken by its value, and by the name that was shown', async () => {
    for (const typed of ['算力', '创新', 'suanli', ''])
      for (const { name, value } of await offered(typed)) {
        expect((await findPassage(plan, 'en', value)).id).toBe(named(value).id);
        const shown = name.replace(/^…|…$/gu, '');
        expect(wordsOf(await findPassage(plan, 'en', name)).replace(/\s+/gu, ' ')).toContain(shown);
      }
  });

  it('becomes the name of the passage, which fits into a button, and stays what it is where there is none', async () => {
    const { resolve } = passageOption;
    expect(await resolve?.('算力伙伴计划', plan, {})).toBe('beijing-ai-2023@1043-1228~H9MLVe');
    expect(await resolve?.('beijing-ai-2023@1043-1228~H9MLVe', plan, {})).toBe(
      'beijing-ai-2023@1043-1228~H9MLVe',
    );
    expect(await resolve?.('红烧鲫鱼', plan, {})).toBe('红烧鲫鱼');
    expect(await resolve?.('beijing-ai-2023@1043-1228~AAAAAA', plan, {})).toBe(
      'beijing-ai-2023@1043-1228~AAAAAA',
    );
  });

  it.each(LOCALES)(
    'is refused with advice in %s where there is no such passage, or none any more',
    async (locale) => {
      await expect(findPassage(plan, locale, '红烧鲫鱼')).rejects.toThrow(phrasesIn(locale).noPassage);
      const gone = 'beijing-ai-2023@1043-1228~AAAAAA';
      await expect(findPassage(plan, locale, gone)).rejects.toThrow(phrasesIn(locale).passageGone);
    },
  );
});
