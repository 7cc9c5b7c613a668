import { describe, expect, it } from 'vitest';
import type { Command, Context } from '../../src/command/command.js';
import { fromCustomId, MAX_CUSTOM_ID, type Press } from '../../src/command/custom-id.js';
import { firstText, type RawValues, readValues } from '../../src/command/options.js';
import { passageName } from '../../src/command/passage-option.js';
import { commands, contextOf, inAllPlans } from '../commands/plan.js';
import { dispatchOf } from '../support/all-replies.js';
import { openHostile } from '../support/hostile.js';
import { valuesToTry } from '../support/values.js';

/** Many values take a while on a busy machine, in milliseconds. */
const PATIENCE = 60_000;

const PRESSES: readonly Press[] = ['turn', 'open', 'share'];
const hostile = await openHostile();

/** What takes the most room besides: a page far on, and the longest name of a passage. */
function worstOf({ options }: Command, { entries }: Context): RawValues {
  const names = entries.flatMap(({ passages }) => passages.map(passageName));
  const [near] = names.toSorted((a, b) => b.length - a.length);
  const all: RawValues = { page: 9999, near, private: true };
  return Object.fromEntries(Object.entries(all).filter(([name]) => name in options));
}

/** The values that a command runs with, of all that may be given; it refuses the rest before it has any button. */
async function valuesRun(command: Command, context: Context): Promise<RawValues[]> {
  const dispatch = dispatchOf(context);
  const run: RawValues[] = [];
  for (const tried of await valuesToTry(command, context)) {
    const request = { command: command.name, values: { ...tried, ...worstOf(command, context) } };
    const { failed, values } = await dispatch.run({ ...request, locale: context.locale });
    if (!failed) run.push(values);
  }
  return run;
}

describe.each([
  ['all plans', inAllPlans()],
  ['hostile documents', contextOf(hostile)],
])('the custom_ids of buttons on %s', (_, context) => {
  it.each([...commands.values()].map((command) => [command.name, command] as const))(
    'that run /%s have room for all its values, or leave the first text to the message',
    async (_, command) => {
      const { options } = command;
      const all = await valuesRun(command, context);
      expect(all.length).toBeGreaterThan(0);
      for (const values of all.map((raw) => readValues(options, raw)))
        for (const press of PRESSES) {
          const id = command.with(values, { press });
          expect(id.length).toBeLessThanOrEqual(MAX_CUSTOM_ID);
          const first = values[firstText(options) ?? ''];
          const call = fromCustomId(id, () => options, {
            carried: first === undefined ? undefined : `${first}`,
          });
          expect(call).toMatchObject({ press, command: command.name });
          expect(readValues(options, call!.values)).toEqual(values);
        }
    },
    PATIENCE,
  );

  it('that run commands of other values are not the same', () => {
    const ask = commands.get('ask')!;
    const values = [{ question: '*' }, { question: '?' }, { question: '|' }, { question: '\\' }, {}];
    const ids = values.flatMap((one) => PRESSES.map((press) => ask.with(one, { press })));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
