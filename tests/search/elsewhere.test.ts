import { describe, expect, it } from 'vitest';
import { dictionaryFolder } from '../../src/paths.js';
import { openSearch } from '../../src/search/open-search.js';
import { loadWords } from '../../src/text/words.js';
import { entryOf } from '../support/plans.js';

const words = loadWords(dictionaryFolder, []);

/** What the first hit of a question tells of other documents. */
function elsewhereFor(question: string, texts: readonly string[]) {
  const entries = texts.map((text, at) =>
    entryOf(`notice-${at}.txt`, `---\ntitle: ${text.slice(0, text.indexOf('\n'))}\n---\n${text}`),
  );
  const { read, search } = openSearch({ entries, glossary: [] }, words);
  const [best] = search(read(question), 1);
  return { id: best!.passage.section.document.id, elsewhere: best!.elsewhere() };
}

const HOSPITALS = '医院通告\n本市各医院的发热门诊照常开放。发热门诊需要预约。';
const SCHOOLS = '学校通告\n各学校推迟开学，远程课堂照常开放。学校食堂停业。';

describe('what other documents say of a question', () => {
  it('is nothing where the quote says it all', () => {
    expect(elsewhereFor('医院的发热门诊开放吗', [HOSPITALS, SCHOOLS])).toEqual({
      id: 'notice-0',
      elsewhere: 0,
    });
  });

  it('is more, the more of it stands there and not in the quote or its lead', () => {
    const some = elsewhereFor('发热门诊要预约吗，远程课堂呢', [HOSPITALS, SCHOOLS]);
    const more = elsewhereFor('发热门诊要预约吗，远程课堂照常开放吗', [HOSPITALS, SCHOOLS]);
    expect(some.id).toBe('notice-0');
    expect(some.elsewhere).toBeGreaterThan(0);
    expect(more.elsewhere).toBeGreaterThan(some.elsewhere);
    expect(more.elsewhere).toBeLessThanOrEqual(1);
  });

  it('is nothing where no other document is there, or holds it', () => {
    expect(elsewhereFor('发热门诊要预约吗，远程课堂呢', [HOSPITALS]).elsewhere).toBe(0);
    expect(elsewhereFor('发热门诊要预约吗，夜间急诊呢', [HOSPITALS, SCHOOLS]).elsewhere).toBe(0);
  });
});
