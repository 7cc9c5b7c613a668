import { describe, expect, it } from 'vitest';
import { readSeed } from '../../src/corpus/seed-file.js';
import type { Document } from '../../src/corpus/types.js';
import { readCorpus } from '../../src/outline/corpus.js';
import { EXACT } from '../../src/rank/scan.js';
import { type CandidateWindow, prepareSearch } from '../../src/rank/search.js';
import { slice } from '../../src/text/span.js';
import { openSeeds } from '../support/library.js';

const { corpus, words } = await openSeeds();
const { read, rerank } = await prepareSearch(corpus, words);
const all = async (question: string): Promise<CandidateWindow[]> =>
  (await rerank(read(question), 20)).windows;
const textOf = ({ section, window }: CandidateWindow): string => slice(section.document.text, window.span);
/** The shortest window with these words. */
const windowWith = async (question: string, text: string): Promise<CandidateWindow> => {
  const found = (await all(question)).filter((one) => textOf(one).includes(text));
  return found.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0]!;
};
const lengthOf = ({ window: { span } }: CandidateWindow): number => span.end - span.start;
/** The windows of a text of its own, to a question. */
async function reranked(text: string, question: string): Promise<{ windows: CandidateWindow[] }> {
  const document = readSeed('own.txt', Buffer.from(`---\ntitle: 夜间公交\n---\n${text}`)) as Document;
  const own = readCorpus({ documents: [document], glossary: [] });
  const search = await prepareSearch(own, words);
  return search.rerank(search.read(question), 20);
}
/** Whether a window is one sentence of another. */
const isOneOf = ({ section, window }: CandidateWindow, longer: CandidateWindow): boolean =>
  section === longer.section &&
  window.first === window.last &&
  window.first >= longer.window.first &&
  window.last <= longer.window.last;

describe('the evidence for a window', () => {
  it('is of its own sentences, with the peak among them', async () => {
    for (const found of await all('算力中心的建设目标是什么')) {
      const { window, evidence, section } = found;
      expect(evidence.sentences.map(({ span }) => span)).toEqual(
        section.clauses().slice(window.first, window.last + 1),
      );
      expect(evidence.peak.bigrams).toBe(Math.max(...evidence.sentences.map(({ bigrams }) => bigrams)));
    }
  });

  it('holds of more sentences no less than of each alone', async () => {
    const windows = await all('公共算力中心和数据专区的建设');
    const more = windows.filter(({ window }) => window.first < window.last);
    expect(more.length).toBeGreaterThan(10);
    for (const longer of more) {
      for (const { evidence } of windows.filter((other) => isOneOf(other, longer))) {
        for (const share of ['terms', 'exact', 'near', 'newCharacters', 'lastOfFocus', 'rest'] as const) {
          expect(longer.evidence.shares[share]).toBeGreaterThanOrEqual(evidence.shares[share] - 1e-9);
        }
      }
    }
  });

  it('counts half what only the headings hold, and in full where that is asked for', async () => {
    const { shares, said, context } = (await windowWith('底层基础', '提高公共存量数据处理水平')).evidence;
    expect(context.heading).toBeCloseTo(1, 10);
    expect(shares.terms).toBeCloseTo(0.5, 5);
    expect(shares.termsInContext).toBeCloseTo(1, 5);
    expect(shares.exact).toBeCloseTo(1, 10);
    expect(said).toBe(0);
  });

  it('tells how often the window says what is asked', async () => {
    expect((await windowWith('算力', '实施算力伙伴计划')).evidence.said).toBe(3);
    expect((await windowWith('算力', '围绕算法')).evidence.said).toBe(1);
    const windows = (await all('数据')).map(({ evidence }) => evidence);
    for (const { said, sentences } of windows) {
      expect(said).toBe(sentences.reduce((sum, { held }) => sum + held.said, 0));
    }
    expect(windows.filter(({ sentences, said }) => sentences.length > 1 && said > 1)).not.toEqual([]);
  });

  it('tells what of the question only the text before holds, however many sentences before', async () => {
    const found = (await all('实施算力伙伴计划的独角兽企业')).filter(
      ({ section }) => section.path.length < 2,
    );
    const further = found.filter(({ evidence }) => evidence.furtherBefore > evidence.before);
    expect(further).not.toEqual([]);
    for (const { evidence } of found.filter(({ evidence }) => evidence.place === 0))
      expect(evidence.furtherBefore).toBe(0);
  });

  it('holds a question of which it says three characters in a row', async () => {
    expect((await windowWith('算力伙伴', '实施算力伙伴计划')).evidence.shares.trigrams).toBeCloseTo(1, 10);
    expect((await windowWith('算力伙伴', '围绕算法')).evidence.shares.trigrams).toBe(0);
  });

  it('tells what of the question only the sentence before holds', async () => {
    const found = await all('人工智能的算力');
    const pairs = found.filter(({ window }) => window.first + 1 === window.last);
    expect(pairs.length).toBeGreaterThan(10);
    for (const { section, window, evidence } of pairs) {
      const [before, own] = evidence.sentences.map(({ held }) => held.bigrams);
      const isAdded = before!.some((held, at) => held === EXACT && own![at] !== EXACT);
      const alone = found.find(
        (other) =>
          other.section === section &&
          other.window.first === window.last &&
          other.window.last === window.last,
      );
      if (alone) expect(alone.evidence.before > 0).toBe(isAdded);
    }
  });

  it('goes on after the last words of the question', async () => {
    for (const { evidence, section, window } of await all('算力伙伴计划是什么')) {
      const text = section.document.folded.slice(window.span.start, window.span.end);
      expect(evidence.tail).toBeLessThanOrEqual(text.length);
      if (!/算力|力伙|伙伴|伴计|计划/u.test(text)) expect(evidence.tail).toBe(text.length);
    }
    const found = await windowWith('算力伙伴计划是什么', '实施算力伙伴计划');
    expect(textOf(found).slice(-found.evidence.tail)).not.toContain('伙伴计划');
  });

  it('knows the window that opens the document, and no other', async () => {
    const opening = (await all('人工智能')).filter(({ evidence }) => evidence.place === 0);
    expect(opening.length).toBeGreaterThan(0);
    for (const found of opening) expect(textOf(found)).toMatch(/^央视网消息/u);
    expect(opening.length).toBeLessThan((await all('人工智能')).length);
  });

  it('knows what opens a report: who reports, and when', async () => {
    const opening = '青岩日报讯（记者 王明）日前，青岩市发布了支持夜间公交的若干措施。';
    const { windows } = await reranked(`${opening}\n夜间公交于6月30日前开通。`, '青岩市的夜间公交');
    const isReport = (text: string) => windows.find((one) => textOf(one) === text)?.evidence.isDateline;
    expect(isReport(opening)).toBe(true);
    expect(isReport('夜间公交于6月30日前开通。')).toBe(false);
  });

  it('tells the share of figures asked for that it lacks', async () => {
    const question = '方案什么时候发布,规划建设多少个示范区';
    expect((await windowWith(question, '2023年5月30日')).evidence.lacking).toBe(0);
    expect((await windowWith(question, '加强独角兽企业培育')).evidence.lacking).toBe(1);
  });

  it('knows whether it ends without the mark that ends what is said', async () => {
    expect((await windowWith('方案解读', '解读如下')).evidence.isOpen).toBe(true);
    expect((await windowWith('算力', '实施算力伙伴计划')).evidence.isOpen).toBe(false);
  });

  it('says what the question asks for', async () => {
    expect((await all('总体目标是什么'))[0]!.evidence.context.asked).toMatchObject({ form: 'account' });
    expect((await all('方案什么时候发布'))[0]!.evidence.context.asked).toMatchObject({ form: 'fact' });
  });

  it('adds up what its sentences say, however many they are', async () => {
    const found = await all('人工智能产业规模和算力');
    expect(found.some(({ window }) => window.last - window.first >= 3)).toBe(true);
    for (const { evidence } of found) {
      const { shares, sentences } = evidence;
      const most = Math.max(...sentences.map(({ bigrams }) => bigrams));
      expect(shares.exact).toBeGreaterThanOrEqual(most - 1e-9);
    }
  });

  it('has what an answer must hold where any of its sentences does', async () => {
    expect(
      (await windowWith('核心产业规模达到多少亿元', '核心产业规模达到3000亿元')).evidence.isExpected,
    ).toBe(true);
    expect((await windowWith('培育多少家独角兽企业', '加强独角兽企业培育')).evidence.isExpected).toBe(false);
  });
});

describe('the evidence for a sentence', () => {
  it('is what it holds of the bigrams', async () => {
    const question = read('北京的人工智能算力中心');
    for (const { evidence } of await all('北京的人工智能算力中心')) {
      for (const { held, bigrams } of evidence.sentences) {
        expect(held.bigrams).toHaveLength(question.bigrams.length);
        expect(bigrams > 0).toBe(held.bigrams.includes(EXACT));
      }
    }
  });

  it.each([
    ['date', '方案什么时候发布', '2023年5月30日', { kinds: expect.arrayContaining(['date']) }],
    ['nothing where no kind is asked for', '算力中心', '新建或改建一批', { kinds: [], asks: false }],
  ])('tells the %s: %s, in …%s…', async (_, question, text, held) => {
    const { evidence, section } = await windowWith(question, text);
    const sentence = evidence.sentences.find(({ span }) => slice(section.document.text, span).includes(text));
    expect(sentence).toMatchObject(held);
  });
});
