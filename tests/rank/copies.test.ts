import { describe, expect, it } from 'vitest';
import { readSeed } from '../../src/corpus/seed-file.js';
import type { Document } from '../../src/corpus/types.js';
import { readCorpus } from '../../src/outline/corpus.js';
import { dictionaryFolder } from '../../src/paths.js';
import { loadWordsOf } from '../../src/question/corpus-words.js';
import { type Hit, prepareSearch } from '../../src/rank/search.js';
import { slice } from '../../src/text/span.js';

const SAID =
  '对承租市属国有企业房屋的中小微企业和个体工商户，免收三个月房租，其后三个月房租减半收取，所需资金由产权单位自行承担。';
const BEFORE =
  '近日，青岩市人民政府办公室发布了若干措施，内容涉及金融支持、税费减免、稳定岗位、优化服务等许多方面，将于发布之日起施行，有效期至年底为止。';
const AFTER =
  '各县区和有关部门应当加强政策宣传，及时公布办理流程和联系方式，做好跟踪服务，确保各项政策落到实处，不得以任何理由拖延办理或者增加条件。';

function open(texts: readonly string[]): Document[] {
  return texts.map(
    (text, at) => readSeed(`copy-${at}.txt`, Buffer.from(`---\ntitle: 若干措施\n---\n${text}`)) as Document,
  );
}

/** The best hits that quote what both documents say. */
async function hitsSaying(documents: readonly Document[]): Promise<Hit[]> {
  const corpus = readCorpus({ documents, glossary: [] });
  const { read, search } = await prepareSearch(corpus, loadWordsOf(corpus, dictionaryFolder));
  const hits = await search(read('中小微企业免收几个月房租'), 3);
  return hits.filter(({ passage: { section }, answer }) =>
    slice(section.document.text, answer).includes(SAID),
  );
}

describe('what two documents say word for word', () => {
  it('is quoted once, whatever stands around it, and names both', async () => {
    const documents = open([BEFORE + SAID, SAID + AFTER]);
    const saying = await hitsSaying(documents);
    expect(saying.map(({ passage, also }) => new Set([passage.section.document, ...also]))).toEqual([
      new Set(documents),
    ]);
  });

  it('names the other once, also where both say it twice', async () => {
    const [hit, ...others] = await hitsSaying(
      open([`${SAID}\n${BEFORE}\n${SAID}`, `${SAID}\n${AFTER}\n${SAID}`]),
    );
    expect(hit!.also).toHaveLength(1);
    expect(others).toEqual([]);
  });
});
