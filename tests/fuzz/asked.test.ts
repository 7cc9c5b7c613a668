import {
  type APIApplicationCommandAutocompleteInteraction,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pressed, type Request } from '../../src/dispatch/dispatch.js';
import { LOCALES } from '../../src/locale.js';
import { controlsOf } from '../../src/reply/reply.js';
import { complete } from '../../src/transports/discord/interactions.js';
import { commands, contextOf } from '../commands/plan.js';
import { dispatchOf, messagesOf } from '../support/all-replies.js';
import { harmlessOver } from '../support/harmless.js';
import { openHostile } from '../support/hostile.js';
import { openAllPlans } from '../support/library.js';
import { anyWords } from './inputs.js';

const libraries = [(await openAllPlans()).library, await openHostile()].map((library) => ({
  dispatch: dispatchOf(contextOf(library)),
  expectHarmless: harmlessOver(library),
}));
const library = fc.constantFrom(...libraries);
const locale = fc.constantFrom(...LOCALES);

/** Runs it, and expects of what Discord shows that it keeps every promise; a fault of a command throws. */
async function expectKept({ dispatch, expectHarmless }: (typeof libraries)[number], request: Request) {
  const outcome = await dispatch.run(request);
  for (const message of messagesOf({ request, outcome }, dispatch)) expectHarmless(message);
  return outcome.reply;
}

describe('whatever somebody asks', () => {
  it.each([
    ['ask', 'question'],
    ['check', 'claim'],
    ['target', 'about'],
    ['cite', 'passage'],
  ])('/%s answers in words of the documents that nothing obeys', async (command, option) => {
    await fc.assert(
      fc.asyncProperty(library, anyWords, locale, async (one, words, locale) => {
        await expectKept(one, { command, values: { [option]: words }, locale });
      }),
    );
  });

  it('completions are as many and as long as Discord takes them', async () => {
    const options = [...commands].flatMap(([name, { options }]) =>
      Object.keys(options).map((option) => [name, option] as const),
    );
    await fc.assert(
      fc.asyncProperty(
        library,
        fc.constantFrom(...options),
        anyWords,
        async ({ dispatch }, [command, option], typed) => {
          const focused = {
            type: ApplicationCommandOptionType.String,
            name: option,
            value: typed,
            focused: true,
          };
          const data = { name: command, options: [focused] };
          const offered = await complete({ data } as APIApplicationCommandAutocompleteInteraction, dispatch);
          expect(offered.length).toBeLessThanOrEqual(25);
          for (const { name } of offered) expect(name.trim()).not.toBe('');
        },
      ),
    );
  });
});

describe('whatever stands in a custom_id', () => {
  it('it is answered, and the answer keeps every promise', async () => {
    const [{ dispatch }] = libraries as [(typeof libraries)[0]];
    const { reply } = await dispatch.run({ command: 'ask', values: { question: '算力' }, locale: 'zh-CN' });
    const ids = controlsOf(reply).flatMap((control) => ('custom_id' in control ? [control.custom_id] : []));
    const cut = fc.tuple(fc.constantFrom(...ids), fc.nat(100), fc.nat(20), anyWords);
    const customId = cut.map(
      ([id, at, length, words]) => `${id.slice(0, at)}${words}${id.slice(at + length)}`,
    );
    await fc.assert(
      fc.asyncProperty(library, customId, anyWords, locale, async (one, id, chosen, locale) => {
        const { request } = pressed(id, { message: reply, chosen, locale }, commands);
        await expectKept(one, request);
      }),
    );
  });
});
