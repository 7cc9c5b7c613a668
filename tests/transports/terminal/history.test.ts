import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHistory, writeHistory } from '../../../src/transports/terminal/chat.js';
import { folderWith } from '../../support/temp-folder.js';

describe('the lines typed into the chat', () => {
  it('are there the next time, newest first, for their author alone', () => {
    const folder = join(folderWith({}), 'cache');
    writeHistory(folder, ['/target', '核心产业规模']);
    expect(readHistory(folder)).toEqual(['/target', '核心产业规模']);
    const [file] = readdirSync(folder);
    expect(statSync(join(folder, file!)).mode & 0o777).toBe(0o600);
  });

  it('are no more than 500', () => {
    const folder = folderWith({});
    writeHistory(
      folder,
      Array.from({ length: 600 }, (_, at) => `问题${at}`),
    );
    expect(readHistory(folder)).toHaveLength(500);
  });

  it('cost nothing but themselves where they cannot be kept', () => {
    const folder = join(folderWith({ 'no-folder': '' }), 'no-folder');
    writeHistory(folder, ['核心产业规模']);
    expect(readHistory(folder)).toEqual([]);
  });
});
