import { describe, expect, it } from 'vitest';
import { passageName } from '../../src/command/passage-option.js';
import { controlsOf, type Reply } from '../../src/reply/reply.js';
import { runChat } from '../../src/transports/terminal/chat.js';
import { runSeeds } from '../../src/transports/terminal/seeds.js';
import { commands, contextOf, textsOf } from '../commands/plan.js';
import { dispatchOf } from '../support/all-replies.js';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';
import { terminalWith } from '../support/terminal.js';
import { valuesToTry } from '../support/values.js';

/** Every command over a document takes a while on a busy machine, in milliseconds. */
const PATIENCE = 60_000;

/** A title that a terminal would take, colours, a link, and marks that turn the text round. */
const OBEYED =
  '\u001B]0;pwned\u0007\u001B[31m\u009B1m\u001B]8;;https://evil.example\u0007\u202E\u2066\u200F\u061C';
const LIVE = /[^\P{Cc}\t\n\r]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

const TEXT = `---
title: "\\e]0;pwned\\a甲市方案\\u202e\\u2028上"
publisher: "\\e[2J甲市\\u2066政府"
url: "https://a.cn/\\u202e\\a1"
date: 2024-05-01
---
一、目标${OBEYED}红
到2027年，核心${OBEYED}产业规模达到300亿元\u2028，企业达到50家。
二、主要任务${OBEYED}
（一）建设算力${OBEYED}中心
1. 新建${OBEYED}算力中心。建设两个算力中心。
三、保障措施
（一）加强${OBEYED}领导。成立专班。
`;

const entry = entryOf(`a${OBEYED}.md`, TEXT);
const library = await openEntries([entry]);
const dispatch = dispatchOf(contextOf(library));

/** What stands on the buttons and menus of a message. */
function labelsOf(reply: Reply): string[] {
  return controlsOf(reply).flatMap((control) => {
    const choices = 'options' in control ? control.options.map(({ label }) => label) : [];
    return 'label' in control ? [control.label ?? '', ...choices] : choices;
  });
}

describe('what a terminal or a chat would obey in a document', () => {
  it.each([...commands.keys()])(
    'is shown by no text or label of /%s',
    { timeout: PATIENCE },
    async (name) => {
      const named = { passage: passageName(entry.passages.at(-1)!) };
      for (const values of [...(await valuesToTry(commands.get(name)!, library)), named]) {
        const { reply } = await dispatch.run({ command: name, values, locale: 'zh-CN' });
        for (const shown of [...textsOf(reply), ...labelsOf(reply)]) expect(shown).not.toMatch(LIVE);
      }
    },
  );

  it('is shown by no completion', async () => {
    const options = [...commands].flatMap(([name, command]) =>
      Object.keys(command.options).map((option) => [name, option] as const),
    );
    const suggested = options.map(([command, option]) => dispatch.suggest(command, option, ''));
    const offered = (await Promise.all(suggested)).flat();
    expect(offered.length).toBeGreaterThan(10);
    for (const { name } of offered) expect(name).not.toMatch(LIVE);
  });

  it('reaches no terminal, neither as text nor as JSON, which holds it all the same', async () => {
    const chat = terminalWith(
      library,
      '/outline\n1\n/target\n/task\n/safeguard\n/sources\n/help\n算力\n1\n',
      'zh-CN',
    );
    expect(await runChat([], chat.terminal)).toBe(0);
    expect(chat.output.text).toContain('红');
    expect(chat.output.text).not.toMatch(LIVE);
    for (const args of [[], ['--json']]) {
      const { terminal, output } = terminalWith(library);
      expect(await runSeeds(args, terminal)).toBe(0);
      expect(output.text).not.toMatch(LIVE);
    }
    const { terminal, output } = terminalWith(library);
    await runSeeds(['--json'], terminal);
    const [{ targets }] = JSON.parse(output.text);
    for (const { start, end, text } of targets) expect(TEXT.slice(start, end)).toBe(text);
    expect(JSON.stringify(targets)).toContain('\u202E');
  });
});
