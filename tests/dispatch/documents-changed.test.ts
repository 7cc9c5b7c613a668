import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/answer/library.js';
import { createDispatch, type Dispatch, type Outcome, pressed } from '../../src/dispatch/dispatch.js';
import { loadCommands } from '../../src/dispatch/load.js';
import { LOCALES } from '../../src/locale.js';
import { commandsFolder } from '../../src/paths.js';
import { phrasesIn } from '../../src/reply/phrases.js';
import { buttonsIn, shownBy } from '../commands/plan.js';
import { openEntries } from '../support/library.js';
import { beijing, entryOf } from '../support/plans.js';

const commands = await loadCommands(commandsFolder);
const over = (library: Library): Dispatch =>
  createDispatch(commands, library, {
    about: { version: '1', homepage: null },
    report: (error) => {
      throw error;
    },
  });
const before = over(await openEntries([beijing()]));
const other = entryOf('other.md', '---\ntitle: 其他规划\n---\n到2031年，保护区达到17个。\n');
const after = over(await openEntries([beijing(), other]));

const idsOf = ({ reply }: Outcome): string[] => Object.values(buttonsIn(reply));

/** Presses every button of a message. */
const pressAll = (message: Outcome, dispatch: Dispatch, locale: (typeof LOCALES)[number] = 'zh-CN') =>
  Promise.all(
    idsOf(message).map((id) =>
      dispatch.run(pressed(id, { message: message.reply, locale, chosen: 'apa' }, commands).request),
    ),
  );

const ask = (dispatch: Dispatch) =>
  dispatch.run({ command: 'ask', values: { question: '核心产业规模' }, locale: 'zh-CN' });

describe('a button of a message that was made of other documents', () => {
  it('finds its passage, and says in every language that the documents have changed', async () => {
    const message = await ask(before);
    expect(idsOf(message).length).toBeGreaterThan(2);
    for (const locale of LOCALES)
      for (const { reply, failed } of await pressAll(message, after, locale)) {
        expect(failed).toBe(false);
        expect(shownBy(reply)).toContain(phrasesIn(locale).documentsChanged);
      }
  });

  it('says nothing of the kind where they have not, or where it is older than such marks', async () => {
    const message = await ask(before);
    for (const { reply } of await pressAll(message, before))
      expect(shownBy(reply)).not.toContain(phrasesIn('zh-CN').documentsChanged);
    const [id] = idsOf(message);
    const old = id!.replace(/@[^|]*/u, '');
    expect(old).not.toBe(id);
    const { request } = pressed(old, { message: message.reply, locale: 'zh-CN' }, commands);
    const { reply, failed } = await after.run(request);
    expect(failed).toBe(false);
    expect(shownBy(reply)).not.toContain(phrasesIn('zh-CN').documentsChanged);
  });
});
