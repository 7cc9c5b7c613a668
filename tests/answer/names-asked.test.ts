import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const NOTICE = `---
title: 渔业保险试点实施方案
type: plan
date: 2025-03-02
---
按照加快渔业转型、保障渔民生计、稳定水产供给和守住海岛安全的一系列部署，在充分调研和多方论证的基础上，汐川、北岭（含外岛）、东湾、南浦和西屿等5个省市和有关部门、沿海各级渔港监督机构、渔业互助保险组织以及渔村合作社，在渔船定损、渔具估价、船员理赔、保费分担、灾害预警、风险提示、救助联动和信用评价等方面先行先试渔业保险，取得了一批可复制推广的经验，得到渔民欢迎。

一、做好评审
选择江州、海州、湖州和山州、岭州、原州、泉州7个城市开展港口评审。评审建成码头3座。对评审入选渔具的生产和供应加强监管，入选渔具的使用纳入考核。

针对近海养殖、深海渔业等领域，新建一批试验平台，单个平台支持金额最高300万元。

二、给予补助
对试点渔船按照一定比例给予补助，最多补助3次。
`;
const library = await openEntries([entryOf('notice.txt', NOTICE)]);
const answerTo = async (question: string) => {
  const { status, quotes } = await library.answer(question);
  const [{ text, answer }] = quotes as [(typeof quotes)[number]];
  return [status, text.slice(answer.start, answer.end)];
};

describe('a question for names', () => {
  it('is answered by a row with groups of its own', async () => {
    const [status, part] = await answerTo('港口评审有哪7个城市');
    expect(status).toBe('answered');
    expect(part).toContain('江州、海州');
  });

  it('is not answered where what was chosen is only mentioned', async () => {
    expect((await answerTo('评审入选了哪些渔具'))[0]).toBe('related');
    expect((await answerTo('评审建成了哪些码头'))[0]).toBe('related');
  });

  it('is not answered where the kind itself is one of a row', async () => {
    expect((await answerTo('在哪些深海渔业上新建试验平台'))[0]).toBe('related');
    expect((await answerTo('深海渔业试验平台最高支持多少'))[0]).toBe('answered');
  });

  it('is not answered by a number of something else than the share asked for', async () => {
    expect((await answerTo('试点渔船补助按百分之多少的比例给予'))[0]).toBe('related');
  });
});
