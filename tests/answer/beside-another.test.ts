import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const PLAN = await readFile(new URL('../../seeds/beijing-ai-2023.txt', import.meta.url), 'utf8');
const OTHER = '---\ntitle: 鲸鲨保护规划\n---\n到2031年，鲸鲨保护区达到17个。\n';

describe('a figure asked for by its name', () => {
  it.each(['核心产业规模要达到多少', '产业规模多少'])(
    'is answered beside a plan on something else: %s',
    async (question) => {
      const library = await openEntries([entryOf('beijing.txt', PLAN), entryOf('new.md', OTHER)]);
      const { status, quotes } = await library.answer(question);
      expect(status).toBe('answered');
      expect(quotes[0]?.text).toContain('核心产业规模');
    },
  );
});
