import { describe, expect, it } from 'vitest';
import { pointAt } from '../../src/answer/pointing.js';
import { prepareSearch } from '../../src/rank/search.js';
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

  it('is the ceiling where the most is asked for', () => {
    const rule = '对青年企业的场地租金总额的50%予以租金补贴,每家每年不超过5万元';
    expect(pointed('青年企业租金补贴一年最多多少', rule)).toEqual(['不超过5万元']);
  });

  it('is the whole amount, and nothing of a word that only begins like one', () => {
    expect(pointed('产值是多少', '产值1.5万亿元')).toEqual(['1.5万亿元']);
    expect(pointed('粮食产量是多少', '实施“千亿斤粮食”工程,粮食产量达到871.6亿斤')).toEqual(['871.6亿斤']);
    expect(pointed('有多少企业', '集聚数百家企业')).toEqual(['数百家']);
    expect(pointed('乱停车罚多少钱', '乱停车的,处一百元以上五百元以下的罚款')).toEqual([
      '一百元以上五百元以下',
    ]);
    expect(pointed('有多少企业', '投资500亿元以上,企业100家以上')).toEqual(['100家以上']);
    expect(pointed('起降点建多少个', '低空飞行数字化管理')).toEqual([]);
  });

  it('is the day or the body that issued a document, and no year of its title', () => {
    const issued = '2023年5月30日,江州市政府发布《江州市低空经济实施方案(2023-2025年)》';
    expect(pointed('这个方案什么时候发布的', issued)).toEqual(['2023年5月30日']);
    expect(pointed('谁发布的这个方案', issued)).toEqual(['江州市政府']);
    expect(pointed('方案管到哪年', issued)).toEqual(['2025年']);
  });

  it.each([
    ['改扩建学校多少所', '新建学校5所、改扩建学校12所', '12所'],
    ['新建学校多少所', '新建学校5所、改扩建学校12所', '5所'],
    ['乙类单位有多少家', '300家单位中,甲类单位120家、乙类单位180家', '180家'],
    ['总规模多少', '渔业基金10亿元、总规模达100亿元', '100亿元'],
    ['渔业总规模要达到多少', '核心渔业规模达到50亿元、总规模突破300亿元', '300亿元'],
  ])('is the one whose own words are asked for, of several in a row: %s, %s', (question, answer, amount) => {
    expect(pointed(question, answer)).toEqual([amount]);
  });

  it('is never the number of an article', () => {
    expect(pointed('补贴标准是多少', '第二十八条 补贴标准为每次3元')).toEqual(['3元']);
    expect(pointed('联盟包括几个省', '10.建立跨省联盟。与周边6省共建')).toEqual(['6省']);
  });

  it.each([
    ['渔港数据平台在哪个区', '支持沧海区建设渔港数据平台', ['沧海区']],
    ['冷库建在哪些县', '在册亭、罗田、望川等3个重点县建设冷库,在30个县推广', ['册亭、罗田、望川']],
    ['实训基地设在哪里', '在临江高新区建设实训基地', ['临江高新区']],
    ['集聚区设在哪三个区', '共建江东新区、闵河区、嘉川区三个集聚区', ['江东新区', '闵河区', '嘉川区']],
    ['平台建在哪些未来产业上', '在量子、海洋等前沿产业建设平台', []],
  ])('is the place, whole and alone: %s', (question, answer, places) => {
    expect(pointed(question, answer)).toEqual(places);
  });

  it.each([
    ['渔港由哪个部门负责', '(责任单位:市规划和自然资源局、市渔业局)', ['市规划和自然资源局', '市渔业局']],
    [
      '渔港由谁负责',
      '(渔业办、人力资源社会保障部等和各省级人民政府负责)',
      ['渔业办', '人力资源社会保障部', '各省级人民政府'],
    ],
    ['渔港由谁牵头', '责任单位:市渔业局牵头,市财政局配合', ['市渔业局']],
  ])('is each body in a bracket that names who is responsible: %s', (question, answer, bodies) => {
    expect(pointed(question, answer)).toEqual(bodies);
  });
});
