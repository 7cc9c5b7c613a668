import { describe, expect, it } from 'vitest';
import { reword } from '../../src/check/wording.js';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';
import { type Kind, tryKinds } from './kinds.js';

/** The same in another order, with less around it, or under a heading. */
const KINDS: readonly Kind[] = [
  {
    kind: 'a numbered heading says of whom the next sentence is',
    plan: '## 四、任务分工\n\n（一）江州水务研究院。负责统筹管网巡检工作。承担水质检测，完成检测报告。\n\n（二）江州水文站。开展入户问卷调查，完成用水报告。',
    matches: ['江州水文站开展入户问卷调查'],
    neither: ['江州水务研究院开展入户问卷调查'],
  },
  {
    kind: 'a table may be copied as lines',
    plan: '## 主要指标\n\n序号\n\n指标\n\n属性\n\n2025年\n\n2030年\n\n1\n\n再生水利用率\n\n预期性\n\n41.5%\n\n63%\n\n2\n\n管网漏损率\n\n约束性\n\n9%\n\n7%\n\n3\n\n水质达标率\n\n约束性\n\n90%\n\n98%',
    matches: ['到2030年再生水利用率达到63%', '2025年再生水利用率的现状值是41.5%'],
    differs: ['到2030年再生水利用率达到65%', '到2030年再生水利用率达到41.5%'],
    neither: ['到2035年再生水利用率达到63%'],
  },
  {
    kind: 'each of a list comes to as much',
    plan: '到2027年，玉米播种、收获机械化率均达到60%，人均用水量降至90吨。',
    matches: ['2027年玉米播种机械化率达到60%', '2027年人均用水量降至90吨'],
    differs: ['2027年玉米收获机械化率达到70%'],
    neither: ['2027年用水量降至90吨'],
  },
  {
    kind: 'praise tells nothing apart, a name with it does',
    plan: '到2028年，建设9个具有辐射带动作用的高水平节水灌溉实训基地。原则上每个县培育一家在技术水平、服务能力等方面优势突出的供水企业。“30”是指建成口袋公园30座。',
    matches: ['2028年建设9个节水灌溉实训基地', '原则上每个县培育一家供水企业', '建成口袋公园30座'],
    differs: ['2028年建设19个节水灌溉实训基地'],
    neither: ['2028年建设9个实训基地', '2028年建设9个公共节水灌溉实训基地'],
  },
  {
    kind: 'a ban is on each of two deeds, and what has to be is denied by who need not',
    plan: '禁止生产和使用直径低于20毫米的水管。坚持取水活动全部纳入水务监管。对外提供检测服务，将水质检测纳入服务目录。',
    matches: ['直径低于20毫米的水管不得生产也不得使用'],
    differs: ['取水活动无需全部纳入水务监管', '水质检测不纳入服务目录'],
    neither: ['直径低于20毫米的水管不得生产也不得进口'],
  },
  {
    kind: 'what is done may stand last, and the day is that of the sentence with one',
    plan: '其中，一是启动江州水文化公园建设。\n\n2026年11月底前，启动江州水文化公园建设。各镇、各街道要在方案印发之日起30日内，制定出台管网检修细则。',
    matches: ['水文化公园2026年11月底前启动建设', '各镇要在方案印发之日起30天内出台管网检修细则'],
    differs: ['水文化公园2025年6月底前启动建设', '各镇要在方案印发之日起60天内出台管网检修细则'],
    neither: ['水文化公园2026年11月底前启用'],
  },
  {
    kind: 'what goes on by degrees is of no year alone',
    plan: '到2035年，水系生态功能显著提升。',
    matches: ['到2035年，水系生态功能显著提升'],
    neither: ['到2030年，水系生态功能显著提升'],
  },
  {
    kind: 'a heading names what its sentences are on',
    plan: '## 三、重点任务\n\n（八）放宽节水培训补贴申领条件。学员取得证书的，可以在工作地申领。所需资金由水务基金列支。\n\n（九）青湖高寒区\n\n1.基本情况：该区位于江州西部，水面面积1390公顷。\n\n2.主攻方向：改善水质，加大对退化湿地的治理力度。',
    matches: ['节水培训补贴所需资金由水务基金列支', '青湖高寒区的主攻方向包括加大对退化湿地的治理力度'],
    neither: ['用水权补贴所需资金由水务基金列支', '青湖草原区的主攻方向包括加大对退化湿地的治理力度'],
  },
  {
    kind: 'a total behind what is added is of the same, and a period is all of it',
    plan: '2026年6月底前，新增取水点30座、特色井10口。2027年底前，新建水站30座，总规模达90座；特色井15口，总计达25口。规划期限为2021年至2035年。城镇漏损率5.5%左右。到2028年，建设150个水文监测点和50所水文学校。',
    matches: ['水站达到90座', '2027年特色井达到25口', '规划期限为2021年至2035年'],
    differs: ['城镇漏损率5%左右', '2028年建设100所水文学校'],
    neither: ['规划期限为2023年至2035年'],
  },
  {
    kind: 'what is held need not be named again',
    plan: '水务联席会议每年召开2次会议，每季度通报1次水质。',
    matches: ['水务联席会议每年召开2次'],
    differs: ['水务联席会议每年召开4次'],
    neither: ['联席会议每季度召开2次'],
  },
];

tryKinds(KINDS);

describe('a claim', () => {
  it('on a district names it as its plan may', async () => {
    const plan =
      '---\ntitle: 江州市河东区水务规划\npublisher: 江州市河东区水务局\ndate: 2026-02-01\n---\n# 江州市河东区水务规划\n\n2027年底前完成全区雨污混接整治。\n';
    const { check } = await openEntries([entryOf('river.md', plan)]);
    const verdictsOn = async (claim: string) => (await check(claim)).findings.map(({ verdict }) => verdict);
    expect(await verdictsOn('河东区要在2027年底前完成全区雨污混接整治')).toEqual(['matches']);
    expect(await verdictsOn('江州市要在2027年底前完成全区雨污混接整治')).not.toContain('matches');
  });

  it.each([
    ['占到用水的一成', '占到用水的10%'],
    ['要超8千5百亿', '8500亿'],
    ['补助一年最多300万元', '补助每年最多300万元'],
    ['27年3月底前', '2027年3月底前'],
  ])('is read as it is spoken: %s', (spoken, read) => expect(reword(spoken)).toContain(read));
});
