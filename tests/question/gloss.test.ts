import { describe, expect, it } from 'vitest';
import { openIndex } from '../../src/index/open-index.js';
import { readEnglishMatter } from '../../src/question/gloss.js';
import { readQuestion } from '../../src/question/question.js';
import { indexGlossary } from '../../src/question/synonyms.js';
import { createRespeller } from '../../src/spelling/respeller.js';
import { openEntries, openSeeds } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const { corpus, words } = await openSeeds();
const synonyms = indexGlossary(corpus.glossary);
const entries = [
  entryOf(
    'park.md',
    '---\ntitle: 江州市公园管理条例\ntype: law\n---\n第一条 在江州市公园内禁止区域钓鱼的，处五十元以上二百元以下罚款。\n' +
      '第二条 江州市公园的钓鱼许可证有效期为三年，由市园林局发放。\n第三条 到2027年底，江州市新建公园12个，新增停车场30个。\n' +
      '第四条 公园门票收入的20%用于绿地养护。\n',
  ),
];
const respeller = createRespeller({ ...(await openIndex(entries, words)), synonyms, words });
const glossOf = (question: string): string => readQuestion(question, words, synonyms, respeller).folded;

describe('an English question', () => {
  it.each([
    ['What is the fine for fishing in parks?', '公园 钓鱼 罚款是多少'],
    ['How many new parks by the end of 2027?', '2027年底 新建公园多少'],
    ['How long is the fishing permit valid?', /^钓鱼许可证.*多久$/u],
    ['What share of ticket income is used for green space?', /占比是多少$/u],
    ['Which departments are responsible for parks?', '公园由哪些部门负责'],
    ['parks: how many parking lots in 2027?', /^公园 2027年 .*多少$/u],
    ['What is a fishing permit?', '钓鱼许可证是什么'],
  ])('is read in the words and the order of Chinese: %s', (question, gloss) => {
    expect(glossOf(question)).toMatch(gloss instanceof RegExp ? gloss : new RegExp(`^${gloss}$`, 'u'));
  });

  it.each([
    ['What is the fine for fishing in parks?', '五十元以上二百元以下'],
    ['How many new parks by the end of 2027?', '新建公园12个'],
    ['How long is the fishing permit valid?', '有效期为三年'],
  ])('is answered as the Chinese one is: %s', async (question, words) => {
    const { status, quotes } = await (await openEntries(entries)).answer(question);
    expect(status).toBe('answered');
    expect(quotes[0]!.text.slice(quotes[0]!.answer.start, quotes[0]!.answer.end)).toContain(words);
  });

  it('is told by its own words what the plan lacks', async () => {
    const { status, unmentioned } = await (await openEntries(entries)).answer(
      'What is the fine for fishing in Shanghai in 2031?',
    );
    expect([status, unmentioned]).toEqual(['related', ['Shanghai', '2031']]);
  });
});

describe('what an English question asks', () => {
  it.each([
    ['list the duties of the harbour office', '…有哪些'],
    ['how do i join the waiting list for moorings?', '怎么…'],
    ['is there a show in the harbour?', '…吗'],
    ['what is the name of the harbour?', '…名称是什么'],
    ['how do i apply in the name of a company?', '怎么…'],
    ['what is the number of berths?', '…多少'],
    ['when will the number of berths reach 500?', '…什么时候'],
    ['what does berth mean?', '…是什么意思'],
    ['what does the harbour do to provide meaningful work?', '…是什么'],
    ['what is the growth rate of the harbour?', '…是多少'],
    ['what is the growth strategy of the harbour?', '…是什么'],
    ['which ferries sail?', '有哪些…'],
    ['what happens to the deposit if i leave?', '…是什么'],
    ['how fast will the income grow?', '…增速是多少'],
    ['how fast must a complaint be answered?', '怎么…'],
    ['berths in 2027 and their cost?', '…是多少'],
    ['does it cover the cost?', '…吗'],
  ])('is told by how its words stand: %s', (question, asking) => {
    expect(readEnglishMatter(question).asking).toBe(asking);
  });

  it.each([
    ['why do two ferries sail?', '2个 ferries'],
    ['why do ten percent of the ferries sail?', 'ten percent'],
    ["why can't i fish here?", '不得 i fish'],
  ])('keeps numbers of things and what may not be: %s', (question, words) => {
    expect(readEnglishMatter(question).matter).toContain(words);
  });
});

describe('an everyday or regional word', () => {
  const town = [
    entryOf(
      'town.md',
      '---\ntitle: 江州市生活办法\ntype: law\n---\n第一条 特困人员每月补助800元。\n第二条 流浪乞讨人员每日补助30元。\n' +
        '第三条 每次献血计3分。\n第四条 配偶可以随迁入户。\n第五条 氢燃料电池汽车每辆补助5万元。\n',
    ),
  ];

  it.each([
    ['五保户每月补助多少', '800元'],
    ['街友每日補助多少', '30元'],
    ['捐血一次幾分', '计3分'],
    ['老婆能随迁入户吗', '配偶可以随迁'],
    ['氢能车一辆补多少', '5万元'],
  ])('finds what the plan says in its own: %s', async (question, words) => {
    const { quotes } = await (await openEntries(town)).answer(question);
    expect(quotes[0]!.text.slice(quotes[0]!.answer.start, quotes[0]!.answer.end)).toContain(words);
  });
});
