import { describe, expect, it } from 'vitest';
import { pointAt } from '../../src/answer/pointing.js';
import { prepareSearch } from '../../src/rank/prepare-search.js';
import { slice } from '../../src/text/span.js';
import { openSeeds } from '../support/library.js';

const { corpus, words } = await openSeeds();
const { read } = await prepareSearch(corpus, words);

/** What a question asks for in an answer. */
const pointed = (question: string, answer: string): string[] =>
  pointAt(read(question), answer).map((span) => slice(answer, span));

describe('what a question asks for', () => {
  it('is the amount beside which more of its words stand, even if they do not stand right before it', () => {
    expect(pointed('算力规模是多少', '规模500亿元,算力方面的规模到年底为600亿元')).toEqual(['600亿元']);
  });

  it('is rather the amount right beside its words than one with more of them far away', () => {
    const far = '北京算力从建设到运营再到服务各个环节全部加在一起的规模为600亿元';
    expect(pointed('北京算力规模是多少', `算力规模500亿元,${far}`)).toEqual(['500亿元']);
  });

  it('is the whole amount, and nothing of a word that only begins like one', () => {
    expect(pointed('产值是多少', '产值1.5万亿元')).toEqual(['1.5万亿元']);
    expect(pointed('粮食产量是多少', '实施“千亿斤粮食”工程,粮食产量达到871.6亿斤')).toEqual(['871.6亿斤']);
    expect(pointed('有多少企业', '集聚数百家企业')).toEqual(['数百家']);
    expect(pointed('起降点建多少个', '低空飞行数字化管理')).toEqual([]);
  });

  it('is the day or the body that issued a document, and no year of its title', () => {
    const issued = '2023年5月30日,江州市政府发布《江州市低空经济实施方案(2023-2025年)》';
    expect(pointed('这个方案什么时候发布的', issued)).toEqual(['2023年5月30日']);
    expect(pointed('谁发布的这个方案', issued)).toEqual(['江州市政府']);
    expect(pointed('方案管到哪年', issued)).toEqual(['2025年']);
  });

  it('is never the number of an article', () => {
    expect(pointed('补贴标准是多少', '第二十八条 补贴标准为每次3元')).toEqual(['3元']);
  });
});
