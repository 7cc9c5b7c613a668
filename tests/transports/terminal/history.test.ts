import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { History } from '../../../src/transports/terminal/history.js';
import { folderWith } from '../../support/temp-folder.js';

describe('the lines typed into the chat', () => {
  it('are there the next time, newest first, for their author alone', () => {
    const folder = join(folderWith({}), 'cache');
    new History(folder).write(['/target', '核心产业规模']);
    expect(new History(folder).read()).toEqual(['/target', '核心产业规模']);
    const [file] = readdirSync(folder);
    expect(statSync(join(folder, file!)).mode & 0o777).toBe(0o600);
  });

  it('are no more than 500', () => {
    const folder = folderWith({});
    new History(folder).write(Array.from({ length: 600 }, (_, at) => `问题${at}`));
    expect(new History(folder).read()).toHaveLength(500);
  });

  it('cost nothing but themselves where they cannot be kept', () => {
    const history = new History(join(folderWith({ 'no-folder': '' }), 'no-folder'));
    history.write(['核心产业规模']);
    expect(history.read()).toEqual([]);
  });
});
