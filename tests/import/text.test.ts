import { describe, expect, it } from 'vitest';
import { read, wordsOf } from '../support/import/read.js';

describe('a text file', () => {
  it('is joined where a program wrapped its lines', async () => {
    const text =
      '一、总体目标\n到2026年，全市新能源汽车产量达到60\n万辆，动力电池产能突破120吉瓦时，建成公\n共充电桩3.5万个，换电站不少于200座，产业\n链本地配套率超过百分之四\n十五。\n二、重点任务\n';
    const words = wordsOf(await read(text, 'a.txt'));
    expect(words.join('')).toContain('达到60万辆，动力电池产能突破120吉瓦时，建成公共充电桩3.5万个');
    expect(words.at(-1)).toBe('二、重点任务');
  });

  describe('with printed pages', () => {
    const before = '一、重点任务\n（一）建设设施。推动全市通用机场和起降点建设，引\n进龙头企业①，打造低空';
    const after = '基础设施网络，形成覆盖城乡的服务能力。支持企\n业参与建设运营，完善保障。';
    const whole = '引进龙头企业，打造低空基础设施网络，形成覆盖城乡的服务能力。';
    const note = '①龙头企业指营业收入前十名的企业。';

    it.each([
      ['— 2 —', `${before}\n${note}\n— 2 —\n江州市公报\n${after}\n— 3 —\n江州市公报\n（二）培育企业。`],
      ['blank lines', `${before}\n\n${note}\n\n第2页\n\n${after}\n\n第3页\n\n（二）培育企业。`],
    ])('loses their numbers, headers and notes: %s', async (_, text) => {
      const words = wordsOf(await read(text, 'a.txt'));
      expect(words.join('')).toContain(whole);
      expect(words.join('')).not.toMatch(/[①—页]|公报|营业收入/u);
      expect(words.at(-1)).toBe('（二）培育企业。');
    });

    it('loses numbers that were glued to the first words of their pages', async () => {
      const names = [...'甲乙丙丁戊己庚'];
      const lines = Array.from({ length: 60 }, (_, at) => {
        const [first, second] = [names[at % 7], names[(at + 2) % 7]];
        return `${first}区的公园要修缮步道和座椅，并为${second}区的老人增`;
      });
      const isNumbered = (at: number): boolean => at > 0 && at % 10 === 0 && at !== 20;
      const text = lines.map((line, at) => (isNumbered(at) ? `${at / 10}${line}` : line)).join('\n');
      const words = wordsOf(await read(`${text}设站点。\n\n3个站点`, 'a.txt'));
      expect(words).toEqual([`${lines.join('')}设站点。`, '3个站点']);
    });

    it('keeps a list that begins with such marks', async () => {
      const text = `一、重点任务\n主要有：\n①建设设施，覆盖城乡。\n②培育企业，完善服务。\n— 2 —\n二、保障措施\n`;
      expect(wordsOf(await read(text, 'a.txt'))).toContain('②培育企业，完善服务。');
    });
  });

  it('has its paragraphs again where it was pasted as one line with wide spaces for its breaks', async () => {
    const aim = `（一）指导思想。${'坚持因地制宜，持续改善环境。'.repeat(24)}`;
    const text = [
      '江州市人民政府关于改善公园环境的意见江政发〔2024〕6号各区人民政府：',
      '为改善环境，提出以下意见。',
      '一、总体要求',
      aim,
      '二、主要任务',
      '（二）修缮步道。',
    ].join('　　');
    const draft = await read(`${text}　　　　　江  州  市  二○二四年三月一日`, 'a.txt');
    expect(wordsOf(draft).slice(0, 5)).toEqual([
      '江州市人民政府关于改善公园环境的意见',
      '江政发〔2024〕6号',
      '各区人民政府：',
      '为改善环境，提出以下意见。',
      '一、总体要求',
    ]);
    expect(wordsOf(draft).slice(5)).toEqual([
      aim,
      '二、主要任务',
      '（二）修缮步道。',
      '江 州 市 二○二四年三月一日',
    ]);
    expect(draft.title).toBe('江州市人民政府关于改善公园环境的意见');
  });

  it('loses its table of contents, also where nothing stands over it', async () => {
    const contents = ['一、总体要求', '二、主要任务', '三、保障措施'].map((name) => `${name}……………… 1`);
    const text = ['江州市行动方案', ...contents, '一、总体要求', '坚持创新。'].join('\n');
    expect(wordsOf(await read(text, 'a.txt'))).toEqual(['江州市行动方案', '一、总体要求', '坚持创新。']);
  });

  it('keeps its lines apart where nobody wrapped them', async () => {
    const text = '江州市行动方案\n一、总体要求\n坚持创新。\n二、主要任务\n（一）完善设施\n推进建设。\n';
    expect(wordsOf(await read(text, 'a.txt'))).toHaveLength(6);
  });

  it('holds a table where lines have as many tabs', async () => {
    const draft = await read('主要指标如下。\n指标\t2027年\n产值\t300\n', 'a.txt');
    expect(wordsOf(draft)).toEqual(['主要指标如下。', '指标 | 2027年', '产值 | 300']);
  });

  it('has a sentence whole again that a page of the original ended in', async () => {
    const [before, after] = [
      '（一）完善设施。依托高精度终端的规模化应用，采集不同领域的新增数据，推动数据的整合和交易，探',
      '索区块链等新技术融合，开展评估。',
    ];
    const text = `一、主要任务\n\n${before}\n\n${after}\n\n（二）培育主体。\n`;
    expect(wordsOf(await read(text, 'a.md'))).toEqual([
      '一、主要任务',
      `${before}${after}`,
      '（二）培育主体。',
    ]);
  });

  it('keeps what follows the lines that stand in it twice', async () => {
    const draft = await read(`${'甲。\n'.repeat(6)}一、目标\n达到10家。\n`, 'a.txt');
    expect(wordsOf(draft)).toEqual(['甲。', '甲。', '甲。', '一、目标', '达到10家。']);
  });

  it('is not called by what a page had around its title', async () => {
    const text = '首页\n>\n【字号：\n还原\n减小\n】\n2024年江州市政府工作报告\n各位代表：\n';
    expect((await read(text, 'a.txt')).title).toBe('2024年江州市政府工作报告');
  });

  it('that is a seed already keeps what it says of itself', async () => {
    const text =
      '---\ntitle: 江州市方案\nurl: https://example.org/a\ndate: 2024-05-21\n---\n一、总体要求\n江州市商务局\n2024年4月2日\n';
    const draft = await read(text, 'a.txt');
    expect(draft).toMatchObject({ title: '江州市方案', url: 'https://example.org/a', date: '2024-05-21' });
    expect(wordsOf(draft)[0]).toBe('一、总体要求');
  });

  it('is read as UTF-16 and as Chinese without any label', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('一、总体要求', 'utf16le')]);
    expect(wordsOf(await read(utf16, 'a.txt'))).toEqual(['一、总体要求']);
    expect(wordsOf(await read(Buffer.from('cafdd7d6beadbcc3', 'hex'), 'a.txt'))).toEqual(['数字经济']);
  });

  it.each([
    ['empty', Buffer.alloc(0), 'it is empty'],
    ['only spaces', Buffer.from(' \n '), 'it is empty'],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), /picture/u],
    ['a program', Buffer.from('7f454c4600000000ff', 'hex'), /no document/u],
    ['an RTF file', Buffer.from('{\\rtf1 a}'), /RTF/u],
    ['too large', Buffer.alloc(9 * 1024 * 1024, 'a'), /too large: 9.0 MB/u],
  ])('is refused with the reason where it is %s', async (_, bytes, reason) => {
    await expect(read(bytes, 'a.txt')).rejects.toThrow(reason);
  });
});

describe('a text that was copied from a page', () => {
  const copied = (...head: string[]): string =>
    [...head, '各位代表：', '一、今年工作', '（一）促进消费。举办活动50场。', '【', '打印本页', '】'].join(
      '\n\n',
    );

  it('loses the path and the buttons of the page, and has its title, publisher and day', async () => {
    const head = ['您的位置:', '首页', '>', '江州要闻', '江州要闻', '2026年政府工作报告', '来源：江州日报'];
    const draft = await read(
      copied(...head, '2026-02-03 09:02:33', '【字体：', '大', '中', '小', '】'),
      'a.txt',
    );
    expect(draft).toMatchObject({
      title: '2026年政府工作报告',
      publisher: '江州日报',
      date: '2026-02-03',
    });
    expect(wordsOf(draft)).toEqual([
      '2026年政府工作报告',
      '各位代表：',
      '一、今年工作',
      '（一）促进消费。举办活动50场。',
    ]);
  });

  it.each(['首页 新闻 政务公开 走进江州', '首页新闻政务公开走进江州'])(
    'loses the menu over it (%s), and the note under it of who runs the site',
    async (menu) => {
      const draft = await read(
        `${menu}\n\n${copied('2026年政府工作报告')}\n\n版权所有：江州市人民政府办公室 江ICP备00000001号 网站标识码0000000001`,
        'a.txt',
      );
      expect(wordsOf(draft)).toEqual([
        '2026年政府工作报告',
        '各位代表：',
        '一、今年工作',
        '（一）促进消费。举办活动50场。',
      ]);
    },
  );

  it('takes a value from the line under the name of its field', async () => {
    const head = [
      '2026年江州市政府工作报告',
      '发表时间：',
      '2026-02-09 09:45:30',
      '来源：',
      '江州日报客户端',
    ];
    expect(await read(copied(...head), 'a.txt')).toMatchObject({
      title: '2026年江州市政府工作报告',
      publisher: '江州日报客户端',
      date: '2026-02-09',
    });
  });
});

describe('numbers alone on their lines', () => {
  const lines = (from: string): string[] =>
    [...'甲乙丙丁戊己庚辛'].map((name) => `${from}${name}类企业要加快建设，推动融合发展，提升服务水平，`);
  const page = (from: string, number: number): string => [...lines(from), String(number)].join('\n');

  it('are those of pages where they count on from page to page', async () => {
    const text = `一、任务\n${page('大', 11)}\n${page('中', 12)}\n${lines('小').join('\n')}\n完成改造。`;
    const words = wordsOf(await read(text, 'a.txt')).join('\n');
    expect(words).not.toMatch(/1[12]/u);
    expect(words).toContain('提升服务水平，中甲类企业');
  });

  it('are those of rows where they follow each other closely', async () => {
    const text = '一、指标\n序号\n指标\n目标\n1\n产值\n500亿元\n2\n企业\n60家';
    expect(wordsOf(await read(text, 'a.txt'))).toContain('1 | 产值 | 500亿元');
  });
});

describe('a text that declares no encoding', () => {
  it('is read in the one of Chinese that it makes sense in', async () => {
    const big5 = Buffer.from(
      'a6bfa67ba5aba743aac5a4e8aed70aa8ec32303237a67ea141a5f8b77eb946a8ec353030ae61a1430a',
      'hex',
    );
    expect(wordsOf(await read(big5, 'a.txt'))).toEqual(['江州市低空方案', '到2027年，企業達到500家。']);
  });
});
