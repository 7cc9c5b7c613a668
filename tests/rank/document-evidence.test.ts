import { describe, expect, it } from 'vitest';
import { readLead } from '../../src/index/lead.js';
import { readDocument } from '../../src/rank/document-evidence.js';
import { createQueryContext } from '../../src/rank/query-context.js';
import { prepareSearch } from '../../src/rank/search.js';
import { fold } from '../../src/text/fold.js';
import { openAllPlans } from '../support/library.js';

const { corpus, words } = await openAllPlans();
const { read, index, statistics } = await prepareSearch(corpus, words);
const documents = corpus.entries.map(({ document }) => document);
const entryWith = (id: string) => corpus.entries.find(({ document }) => document.id === id)!;
const evidenceFor = async (question: string, id: string) =>
  readDocument(entryWith(id), await createQueryContext(read(question), index, statistics));

const sum = (weights: Iterable<number>): number => [...weights].reduce((total, weight) => total + weight, 0);

describe('the lead of a document', () => {
  it('is its title and its first sentence, or the beginning of that', () => {
    for (const document of documents) {
      const lead = readLead(document);
      const beginning = lead.slice(document.title.length + 1);
      expect(lead.startsWith(fold(document.title))).toBe(true);
      expect(document.folded.slice(document.body.start).startsWith(beginning)).toBe(true);
      expect(beginning.length).toBeLessThanOrEqual(100);
      expect(beginning.slice(0, -1)).not.toMatch(/[。！？]/u);
    }
  });
});

describe('of seven plans', () => {
  it.each([
    ['海淀区的城市大脑', 'beijing-ai-2023'],
    ['低空经济的起降设施', 'dongwan-low-altitude'],
    ['机器人典型应用场景征集', 'jiangzhou-robot-notice'],
    ['新型储能产业的电站', 'qingyu-storage'],
    ['生物医药临床试验', 'yunze-biomed'],
  ])('the one that deals with %s fits best', async (question, id) => {
    const own = await evidenceFor(question, id);
    for (const { id: other } of documents.filter((document) => document.id !== id)) {
      expect(own.bigrams).toBeGreaterThan((await evidenceFor(question, other)).bigrams);
    }
  });

  it.each([
    ['北京市加快建设什么', 'beijing-ai-2023', '北京市加快建设'.length],
    ['怎么加快北京市的建设', 'beijing-ai-2023', '北京市'.length],
    ['低空经济', 'beijing-ai-2023', 0],
  ])('what %s says of the beginning of %s is counted', async (question, id, opening) => {
    expect((await evidenceFor(question, id)).opening).toBe(opening);
  });

  it('those that hold no word of a question fit it not at all', async () => {
    for (const document of documents) {
      expect((await evidenceFor('红烧肉', document.id)).bigrams).toBe(0);
    }
  });
});

describe('a document', () => {
  it.each([
    ['海淀区的算力', 'beijing-ai-2023', 1],
    ['海淀区的算力', 'jiangzhou-ai', 0],
    ['海淀区和朝阳区的算力', 'beijing-ai-2023', 0.5],
    ['2023年的算力', 'beijing-ai-2023', 1],
    ['算力', 'jiangzhou-ai', 1],
  ])('holds of the names and years of %s, in %s: %d', async (question, id, anywhere) => {
    expect((await evidenceFor(question, id)).names()).toMatchObject({ anywhere });
  });

  it('asks the answer only for what its lead lacks', async () => {
    const question = '低空经济的起降设施';
    const { bigrams } = read(question);
    const { rest } = await evidenceFor(question, 'dongwan-low-altitude');
    const weightOf = (bigram: string) => rest![bigrams.findIndex(({ text }) => text === bigram)]!;
    expect(sum(rest!)).toBeCloseTo(1, 10);
    expect(weightOf('低空')).toBe(0);
    expect(weightOf('起降')).toBeGreaterThan(0);
    expect((await evidenceFor('低空经济', 'dongwan-low-altitude')).rest).toBeNull();
  });

  it('asks a window only for the characters that its opening lacks', async () => {
    const question = '低空经济的起降设施';
    const { characters } = read(question);
    const { restCharacters } = await evidenceFor(question, 'dongwan-low-altitude');
    const weightOf = (character: string) => restCharacters[characters.indexOf(character)]!;
    expect(sum(restCharacters)).toBeCloseTo(1, 10);
    expect(weightOf('低')).toBe(0);
    expect(weightOf('降')).toBeGreaterThan(0);
    expect(sum((await evidenceFor('低空经济', 'dongwan-low-altitude')).restCharacters)).toBe(0);
  });

  it('tells its sentences apart by the words that are rare in it, less by those that it says everywhere', async () => {
    const question = '储能的人才';
    const { terms } = read(question);
    const local = (await evidenceFor(question, 'qingyu-storage')).local();
    const weightOf = (word: string) => local[terms.findIndex((term) => term.word === word)]!;
    expect(sum(local)).toBeCloseTo(1, 10);
    expect(weightOf('人才')).toBeGreaterThan(weightOf('储能'));
    expect(sum((await evidenceFor('红烧肉', 'qingyu-storage')).local())).toBe(0);
  });
});
