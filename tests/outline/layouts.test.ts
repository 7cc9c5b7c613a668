import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numericRows, readPlanText, wordsOf } from './read-plan.js';

describe('a plan without a heading for its tasks', () => {
  const text = `为贯彻落实部署，制定本计划。到2023年底，全市整车产量已达20万辆。

一、总体要求
以应用促发展，坚持3个统筹、突出5个重点方向。
力争到2026年年底，L2级以上汽车新车渗透率超过60%，新车碳排放强度较2023年下降15%左右；引育规上企业80户以上，组建产业基金3支，总规模达到100亿元。

二、强化技术攻关
（一）实施芯片攻关。对获批国家级平台的单位，一次性奖励500万元。
（二）搭建仿真平台。到2025年，仿真测试里程突破1亿公里。
三、培育产业生态
（一）引进龙头企业。
（二）建设零部件园区。每年新增入园企业不少于20户。
四、实施保障
加强组织领导。市政府成立专班，统筹推进。
加大金融支持。鼓励银行发放贷款，贴息比例最高2%。
`;
  const plan = readPlanText(text);

  it('takes the headings between its aims and its safeguards', () => {
    expect(plan.outline.tasks.map(({ direction }) => direction)).toEqual([
      '二、强化技术攻关',
      '二、强化技术攻关',
      '三、培育产业生态',
      '三、培育产业生态',
    ]);
    expect(wordsOf(plan, plan.outline.tasks)[2]).toBe('（一）引进龙头企业。');
  });

  it('takes the same below a title and a heading over the whole text', () => {
    for (const [above, below] of [
      ['来源：门户网站\n\n## 政策全文', ''],
      ['## 基本信息\n\n索引号：00123\n\n## 正文', '## 相关链接\n\n一图读懂'],
    ]) {
      const copied = readPlanText(`# 汽车产业发展计划\n\n${above}\n\n${text}\n${below}\n`);
      expect(wordsOf(copied, copied.outline.tasks)).toEqual(wordsOf(plan, plan.outline.tasks));
      expect(wordsOf(copied, copied.outline.safeguards)).toEqual(wordsOf(plan, plan.outline.safeguards));
    }
  });

  it('takes paragraphs that open with a caption as safeguards', () => {
    expect(plan.outline.safeguards.map(({ name }) => name)).toEqual(['加强组织领导', '加大金融支持']);
    expect(wordsOf(plan, plan.outline.safeguards)[0]).toBe('加强组织领导。市政府成立专班，统筹推进。');
  });

  it('takes its targets from the general requirements under their deadline, and from the tasks', () => {
    expect(numericRows(plan.outline)).toEqual([
      'L2级以上汽车新车渗透率 > 60 % 2026',
      '新车碳排放强度 ~ 15 % 2026',
      '规上企业 >= 80 户 2026',
      '产业基金 = 3 支 2026',
      '总规模 = 10000000000 元 2026',
      '仿真测试里程 > 100000000 公里 2025',
      '入园企业 >= 20 户 -',
    ]);
  });
});

describe('a report on a plan', () => {
  const plan =
    readPlanText(`方案从供给、流通、应用三个方面提出7项任务，并明确了加强组织保障、资金保障、安全保障三方面保障措施。到2027年，数据产业规模年均增速超20%，数据交易额达50亿元，是2023年的5倍。
一、任务安排
一是扩大数据供给。推动公共数据授权运营。建设行业数据集。
二是促进数据流通。培育数据商。健全登记规则。完善定价机制。
三是深化数据应用。打造应用场景。开展数据赋能。
`);

  it('lets the counts decide that the sentences below 一是 are the tasks', () => {
    expect(plan.outline.stated.counts).toEqual({ directions: 3, tasks: 7, safeguards: 3 });
    expect(wordsOf(plan, plan.outline.tasks)).toEqual([
      '推动公共数据授权运营。',
      '建设行业数据集。',
      '培育数据商。',
      '健全登记规则。',
      '完善定价机制。',
      '打造应用场景。',
      '开展数据赋能。',
    ]);
    expect(plan.outline.warnings).toEqual([]);
  });

  it('names safeguards that no sentences spell out, and points to the sentence that lists them', () => {
    expect(plan.outline.safeguards.map(({ name }) => name)).toEqual(['加强组织保障', '资金保障', '安全保障']);
    expect(new Set(wordsOf(plan, plan.outline.safeguards)).size).toBe(1);
  });

  it('does not take a multiple of a past year for a target', () => {
    expect(numericRows(plan.outline)).toEqual([
      '数据产业规模年均增速 > 20 % 2027',
      '数据交易额 = 5000000000 元 2027',
    ]);
  });
});

describe('headings on several levels under the tasks', () => {
  const tasks = `一、重点任务
（一）强化创新
1.攻关技术。开展攻关。
2.建设平台。建设平台。
（二）壮大产业
1.培育企业。培育企业。
`;
  const directions = (text: string) => readPlanText(text).outline.tasks.map(({ direction }) => direction);

  it('are tasks on the lowest level where the upper ones only group them', () => {
    expect(directions(tasks)).toEqual(['（一）强化创新', '（一）强化创新', '（二）壮大产业']);
  });

  it('are tasks on the level that the stated count names', () => {
    expect(directions(`本方案部署2项重点任务。\n${tasks}`)).toEqual([null, null]);
    expect(directions(`本方案部署3项重点任务。\n${tasks}`)).toHaveLength(3);
  });

  it('are warned about where nothing is found for a stated count', () => {
    const { outline } = readPlanText('本方案部署25项重点任务和两项保障措施。');
    expect(outline.warnings).toEqual([
      'the text states 25 tasks, 0 were found',
      'the text states 2 safeguards, 0 were found',
    ]);
  });
});

describe('a number too large for the parts of a text', () => {
  it('counts something else', () => {
    expect(readPlanText('本方案部署500项重点任务。').outline.stated.counts).toEqual({});
  });
});

describe('a text that only mentions tasks', () => {
  it('states no count of its own', () => {
    const { outline } = readPlanText('去年，我市完成三项重点任务，成绩突出。');
    expect(outline.stated.counts).toEqual({});
    expect(outline.warnings).toEqual([]);
  });
});

describe('a title that holds the word 目标', () => {
  it('does not make the whole document a list of goals', () => {
    const body = '# 测试规划目标\n\n## 一、推广应用\n\n每年建设示范项目10个以上。';
    expect(readPlanText(body, '测试规划目标').outline.targets).toEqual([]);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      '一、发展目标\n',
      '二、重点任务\n',
      '（一）',
      '到2027年，',
      '产值达到3000亿元',
      '建成3至5个',
      '平台',
      '“',
      '”',
      '（',
    ],
    ...[
      '）',
      '。',
      '；',
      '，',
      '、',
      '\n',
      '　　',
      '提出4项保障措施',
      '分别达到5家、6家',
      '翻一番',
      '的',
      '——',
      'PUE1.2',
      '和',
    ],
  );

  it('is read into trimmed slices without an error', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 60 }), (parts) => {
        const plan = readPlanText(`文${parts.join('')}`);
        const { targets, tasks, safeguards } = plan.outline;
        for (const words of wordsOf(plan, [...targets, ...tasks, ...safeguards])) {
          expect(words).not.toBe('');
          expect(words).toBe(words.trim());
        }
        const unwrapped = plan.document.text.replace(/\s/gu, '');
        for (const { subject } of targets) expect(unwrapped).toContain(subject.replace(/\s/gu, ''));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a plan whose lines and digits are of another width', () => {
  it('reads full-width numbers across the ends of lines', () => {
    const { outline } = readPlanText(`一、主要目标
　　到２０２６年底，全市公共图书馆总量达到１２０座；到
２０２８年底，藏书总量达到５．２万册以上，其中电子书
占比达到４０％，每个街道的自助借阅机不少于２
０台。
`);
    expect(numericRows(outline)).toEqual([
      '公共图书馆总量 = 120 座 2026',
      '藏书总量 >= 52000 册 2028',
      '电子书占比 = 40 % 2028',
      '每个街道的自助借阅机 >= 20 台 2028',
    ]);
  });

  it('takes the unit of a table from the heads of its columns', () => {
    const { outline } = readPlanText(`一、资金安排

| 地区 | 2025年（万元） | 2026年（亿元） | 牵头单位 |
| --- | --- | --- | --- |
| 甲县 | 3,200 | 0.5 | 甲县农业局 |
`);
    const amounts = outline.facts.map(({ value, unit, deadline }) => [value, unit, deadline]);
    expect(amounts).toEqual([
      [32_000_000, '元', '2025'],
      [50_000_000, '元', '2026'],
    ]);
  });
});

describe('a plan numbered by the decimal system', () => {
  const { outline } = readPlanText(
    '一、新阶段\n1.1 上期目标如期实现\n企业超过60家。\n1.2 机遇\n多。\n二、要求与目标\n2.1 主要目标\n到2030年，企业达到90家。\n三、壮大主体\n3.1 引企业。招引企业。\n3.2 育人才。开设课程。\n四、保障措施\n4.1 加强领导。统筹。\n4.2 加强投入。安排资金。',
  );

  it('has its targets where its goals stand, and not where they were met', () => {
    expect(numericRows(outline)).toEqual(['企业 = 90 家 2030']);
  });

  it('has its tasks and safeguards, and none where it looks back', () => {
    expect(outline.safeguards.map(({ name }) => name)).toEqual(['加强领导', '加强投入']);
    expect(outline.tasks.map(({ direction }) => direction)).not.toContain('一、新阶段');
  });
});
