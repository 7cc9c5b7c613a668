import { describe, expect, it } from 'vitest';
import { numericRows, readPlanText, row, wordsOf } from './read-plan.js';

const goals = (words: string): string[] => numericRows(readPlanText(`一、发展目标\n${words}`).outline);

describe('a text with the radicals that some PDFs hold for characters', () => {
  it('has its targets with their units', () => {
    const { outline } = readPlanText('一、目标\n到2027年，⼈才总量达到30万⼈。');
    expect(numericRows(outline)).toEqual(['人才总量 = 300000 人 2027']);
  });
});

describe('a paragraph that names itself', () => {
  it('sets goals under its deadline as a part of that name does, and the next one does not', () => {
    const plan = readPlanText(
      '为了发展，制定本方案。\n具体指标：到2026年，建成50所学校。推动建设300个实训基地。实践课时原则上占总课时一半以上。\n学校共有20个专业。\n一、主要任务\n（一）做甲。办好甲。',
    );
    expect(numericRows(plan.outline)).toEqual([
      '学校 = 50 所 2026',
      '实训基地 = 300 个 2026',
      '实践课时原则上占总课时 >= 50 % 2026',
    ]);
  });

  it('is no part of a subject that a verb disposes of', () => {
    const plan = readPlanText('一、目标\n到2026年，引导合作机构逐步将平均担保费率降至1%以下。');
    expect(numericRows(plan.outline)).toEqual(['平均担保费率 <= 1 % 2026']);
  });
});

describe('a target among the goals', () => {
  it.each([
    ['到2025年，新型显示产业营收突破800亿元。', ['新型显示产业营收 > 80000000000 元 2025']],
    ['到2027年，规划建设1-2个通用机场。', ['通用机场 .. 1–2 个 2027']],
    ['到2026年，建成200个左右起降场（点）。', ['起降场（点） ~ 200 个 2026']],
    ['至2027年底打造3个以上的量产产品。', ['量产产品 >= 3 个 2027']],
    ['到2025年，制造业机器人密度实现翻番。', ['制造业机器人密度 x2 2 - 2025']],
    ['“十五五”期末，绿色建筑面积占比保持100%。', ['绿色建筑面积占比 = 100 % 2030']],
    ['2025—2027年，累计完成投资500亿元。', ['投资 = 50000000000 元 2027']],
    ['到2025年，占比由30%提高到45%。', ['占比 = 45 % 2025']],
    ['到2025年，产值达到800亿元，年均增长15%以上。', ['产值 = 80000000000 元 2025', '产值 >= 15 % 2025']],
    ['到2025年，产业产值迈上2000亿元台阶。', ['产业产值 = 200000000000 元 2025']],
    ['到2026年，每个县至少建有1个服务中心。', ['服务中心 >= 1 个 2026']],
    ['到2026年，全省80%以上的敬老院评为一级。', ['敬老院评为一级 >= 80 % 2026']],
    ['到2026年，对6万户家庭进行改造。', ['家庭进行改造 = 60000 户 2026']],
    ['到2026年，突破百项技术，打造百家企业。', ['技术 = 100 项 2026', '企业 = 100 家 2026']],
    ['到2026年，审批时限不得超过15个工作日。', ['审批时限 <= 15 个工作日 2026']],
    ['到2026年，航线不得少于30条，故障率不得高于3%。', ['航线 >= 30 条 2026', '故障率 <= 3 % 2026']],
    ['到2026年，备用电源占比不得低于20%。', ['备用电源占比 >= 20 % 2026']],
    ['到2026年，应急响应时间2小时内。', ['应急响应时间 <= 2 小时 2026']],
    ['到2026年，平均停电时间在3小时以内。', ['平均停电时间 <= 3 小时 2026']],
    ['到2026年，力争企业达到200家，产量至少5万架。', ['企业 = 200 家 2026', '产量 >= 50000 架 2026']],
    [
      '到2026年，投资额不少于30亿元，误差控制在5%以内。',
      ['投资额 >= 3000000000 元 2026', '误差 <= 5 % 2026'],
    ],
    ['到2026年，用3年左右时间，建成公园6个。', ['公园 = 6 个 2026']],
    ['到2026年，鲜花产量达到105亿枝。', ['鲜花产量 = 10500000000 枝 2026']],
    ['到2026年，完成总任务的70%，完成村庄四类认定。', ['总任务 = 70 % 2026']],
    ['到2026年，完成四类村庄认定，形成100个解决方案。', ['解决方案 = 100 个 2026']],
    ['到2026年，力争突破3年建成高铁。', []],
    [
      '到2026年，推进2000个省级项目、完成投资98亿元以上。',
      ['省级项目 = 2000 个 2026', '投资 >= 9800000000 元 2026'],
    ],
    ['到2026年，推动电厂二期等402万千瓦机组投运。', ['机组投运 = 4020000 千瓦 2026']],
    ['到2026年，开设成长课堂1万期、讲座3场。', ['成长课堂 = 10000 期 2026', '讲座 = 3 场 2026']],
    ['交易额每年实现倍增，力争2025年超过40亿元。', ['交易额 > 4000000000 元 2025']],
    ['到2027年，产业规模持续壮大，达到500亿元。', ['产业规模 = 50000000000 元 2027']],
    ['到2027年，收入比缩小到2∶1以内，企业达到20家。', ['企业 = 20 家 2027']],
    ['深化班列改革，2026年开行3000列以上。', ['开行 >= 3000 列 2026']],
  ])('%s', (words, rows) => {
    expect(goals(words)).toEqual(rows);
  });

  it('shares out what 分别 gives to several nouns', () => {
    expect(goals('到2025年，高新企业、上市企业分别达到500家和100家。')).toEqual([
      '高新企业 = 500 家 2025',
      '上市企业 = 100 家 2025',
    ]);
  });

  it('bounds all that 分别 shares out by the bound before the first', () => {
    expect(goals('到2026年，货物量、货物值分别突破600万吨、500亿元。')).toEqual([
      '货物量 > 6000000 吨 2026',
      '货物值 > 50000000000 元 2026',
    ]);
  });

  it('bounds them all by the bound behind the last too', () => {
    expect(goals('到2026年，日间照料中心、农村幸福院分别达到95%、70%以上。')).toEqual([
      '日间照料中心 >= 95 % 2026',
      '农村幸福院 >= 70 % 2026',
    ]);
    expect(goals('到2025年、2026年，示范工厂分别达到50家、80家左右。')).toEqual([
      '示范工厂 ~ 50 家 2025',
      '示范工厂 ~ 80 家 2026',
    ]);
  });

  it('counts each noun of a list by its own amount', () => {
    expect(goals('到2026年，引育3-5家头部企业和30家研发企业，建成路口1000个、道路1500公里。')).toEqual([
      '头部企业 .. 3–5 家 2026',
      '研发企业 = 30 家 2026',
      '路口 = 1000 个 2026',
      '道路 = 1500 公里 2026',
    ]);
  });

  it('keeps an amount that only describes a noun inside that noun', () => {
    expect(goals('到2028年，年产值10亿元以上企业达到15家，培育10家以上营收超50亿元的龙头企业。')).toEqual([
      '年产值10亿元以上企业 = 15 家 2028',
      '营收超50亿元的龙头企业 >= 10 家 2028',
    ]);
  });

  it('leaves out what only tells of which kind a noun is', () => {
    expect(goals('到2027年，培育产值超100亿元、具备竞争力的龙头企业2家，推进220千伏南山工程。')).toEqual([
      '龙头企业 = 2 家 2027',
    ]);
    expect(
      goals(
        '60万以上人口的县增加床位，坚持4个统筹，完成一至四批古树挂牌，开辟关键零部件通道，优化三次产业结构，实施服务提升三年行动。',
      ),
    ).toEqual([]);
  });

  it('goes on about the same subject where a clause leaves it out, and quotes from there', () => {
    const plan = readPlanText('一、目标\n核心产业规模2026年达到1000亿元，到2030年，达到3000亿元。');
    expect(numericRows(plan.outline)).toEqual([
      '核心产业规模 = 100000000000 元 2026',
      '核心产业规模 = 300000000000 元 2030',
    ]);
    expect(wordsOf(plan, plan.outline.targets)[1]).toBe(
      '核心产业规模2026年达到1000亿元，到2030年，达到3000亿元',
    );
  });

  it('gives each number the deadline before it, and a bullet the deadline of the sentence over the list', () => {
    expect(
      goals(
        '到2030年，实现以下目标：\n——规模壮大。到2026年，产值达到100亿元；到2028年底，产值达到200亿元。\n——企业集聚。企业超过50家。',
      ),
    ).toEqual(['产值 = 10000000000 元 2026', '产值 = 20000000000 元 2028', '企业 > 50 家 2030']);
  });

  it('keeps a deadline to the month or the day', () => {
    expect(goals('2026年6月底前，建成平台2个。2027年3月5日前，建成平台3个。')).toEqual([
      '平台 = 2 个 2026-06',
      '平台 = 3 个 2027-03-05',
    ]);
  });

  it('leaves out what has been reached, what stands in brackets, durations and counts of actions', () => {
    expect(
      goals(
        '2022年，产值达到500亿元，比上年增长20%。目前，已建成平台20个。用3年时间，围绕6个领域、5个方面，坚持4个统筹，到2027年产值达到900亿元（2022年为500亿元）。',
      ),
    ).toEqual(['产值 = 90000000000 元 2027']);
  });

  it('reads a goal without a number under a deadline only', () => {
    const { outline } = readPlanText('一、发展目标\n坚持创新引领。到2035年，产业综合实力达到国际领先水平。');
    expect(outline.targets.map(row)).toEqual(['产业综合实力 - - - 2035']);
  });
});

describe('a target in a task', () => {
  const tasks = (words: string): string[] =>
    numericRows(readPlanText(`一、重点任务\n（一）做甲。办好甲。\n（二）做乙。${words}`).outline);

  it.each([
    ['实现电子证照100%全覆盖，网上开标率100%。', ['电子证照 = 100 % -', '网上开标率 = 100 % -']],
    ['政务服务事项95%以上实行联办。', ['政务服务事项 >= 95 % -']],
    ['重点企业80%以上完成改造，民营经济贡献50%以上税收。', ['重点企业 >= 80 % -']],
    ['实现至少20%的事项由系统办理。', ['事项由系统办理 >= 20 % -']],
    ['5年内引进100名专家。', ['专家 = 100 名 -']],
    ['每个县至少培育形成1个品牌。', ['品牌 >= 1 个 -']],
    ['共享调度达到90万条次以上。', ['共享调度 >= 900000 条次 -']],
    ['共享设备1万台（套）以上。', ['共享设备 >= 10000 台（套） -']],
    ['建设农村公路3000公里，改造危桥150座，营造林7.6万亩。', ['农村公路 = 3000 公里 -', '危桥 = 150 座 -']],
    ['新增贷款余额400亿元，设立10亿元专项资金。', ['贷款余额 = 40000000000 元 -']],
    ['实现95%税费事项“网上办”，推进14项服务取得实效。', ['税费事项“网上办” = 95 % -']],
    ['提高12345 热线服务水平，热线接通率提高到98%。', ['热线接通率 = 98 % -']],
    ['对年应纳税所得额超过100万元的部分，减半征收。', []],
    ['全市共选派科技特派员350名以上。', ['科技特派员 >= 350 名 -']],
    ['（责任单位：市商务局）（136）储气能力提高到306万方。', ['储气能力 = 3060000 方 -']],
  ])('%s', (words, rows) => {
    expect(tasks(words)).toEqual(rows);
  });

  it('stands beside a grant where it is dated or says what is built', () => {
    expect(tasks('加大补贴，到2027年，专利达到175件左右。对达标企业给予补助，新增达标企业50家。')).toEqual([
      '专利 ~ 175 件 2027',
      '达标企业 = 50 家 -',
    ]);
    expect(tasks('凡新建仓库5个以上的，补助50万元。给予一次性奖励，每年不超过10家。')).toEqual([]);
  });
});

describe('a target outside the goals', () => {
  const prose = (words: string): string[] => numericRows(readPlanText(`一、扩大应用\n${words}`).outline);

  it('needs a deadline in its own sentence', () => {
    expect(prose('到2027年，基站达到800个以上。每年举办活动6场以上。补助不超过30%。')).toEqual([
      '基站 >= 800 个 2027',
    ]);
  });

  it('is no report, no grant and no date of filing', () => {
    expect(
      prose(
        '截至2023年底，企业达到100家。到2025年，给予企业补助100万元。请于2024年5月31日前报送材料3份。到2024年12月31日，共发放贷款57亿元。',
      ),
    ).toEqual([]);
  });

  it('is not read from what the background tells', () => {
    const { outline } = readPlanText('一、出台背景\n国家提出到2030年建成100个示范区。');
    expect(outline.targets).toEqual([]);
  });
});

describe('a row of 300 words that are verbs and adverbs at once', () => {
  it.each([
    ['计企业50家', '计企业 = 50 家 2025'],
    ['建成企业50家', '企业 = 50 家 2025'],
  ])('is read once before %s', (words, target) => {
    expect(goals(`到2025年，${'规划率先'.repeat(300)}${words}。`)).toEqual([target]);
  });
});
