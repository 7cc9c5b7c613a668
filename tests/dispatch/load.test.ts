import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { loadCommands } from '../../src/dispatch/load.js';
import { ActionableError } from '../../src/errors.js';
import { commandsFolder } from '../../src/paths.js';
import { folderWith } from '../support/temp-folder.js';

/** Loading compiles every command, which takes a while on a busy machine; in milliseconds. */
vi.setConfig({ testTimeout: 60_000 });

const MODULES = { 'package.json': '{"type":"module"}' };
const command = (name: string) => `export default { name: '${name}', options: {}, run() {} };`;

describe('loading commands', () => {
  it('finds every command of the project under its name', async () => {
    const commands = await loadCommands(commandsFolder);
    expect([...commands.keys()]).toEqual(readdirSync(commandsFolder).map((file) => basename(file, '.ts')));
    expect([...commands.keys()]).toContain('ask');
    for (const [name, { name: own }] of commands) expect(own).toBe(name);
  });

  it('reads only the files that can hold a command', async () => {
    const folder = folderWith({
      ...MODULES,
      'hello.js': command('hello'),
      'hello.js.map': '{}',
      'hello.d.ts': '',
      'README.md': '',
    });
    expect([...(await loadCommands(folder)).keys()]).toEqual(['hello']);
  });

  it.each([
    ['nothing', 'no-default.js', 'export const name = 1;'],
    ['a text', 'text.js', "export default 'ask';"],
    ['nothing to run', 'no-run.js', "export default { name: 'no-run', options: {} };"],
  ])('refuses a file that exports %s, by its name', async (_, file, content) => {
    const folder = folderWith({ ...MODULES, 'good.js': command('good'), [file]: content });
    await expect(loadCommands(folder)).rejects.toThrow(ActionableError);
    await expect(loadCommands(folder)).rejects.toThrow(`commands/${file}`);
  });

  it.each([
    ['other.js', 'ask'],
    ['Shout.js', 'Shout'],
    ['提问.js', '提问'],
    ['a b.js', 'a b'],
  ])('refuses %s when it defines the command "%s"', async (file, name) => {
    const folder = folderWith({ ...MODULES, [file]: command(name) });
    await expect(loadCommands(folder)).rejects.toThrow(`commands/${file} defines the command "${name}"`);
  });
});
