import { describe, expect, it } from 'vitest';
import { read, wordsOf } from '../support/import/read.js';

describe('a text', () => {
  it.each([
    [
      'in English is called by its first line where that is no sentence',
      'Action Plan for Clean Water (2026)\n\nThe city needs water, and plans for it.\n',
      { title: 'Action Plan for Clean Water (2026)' },
    ],
    ...['JIANGZHOU WATER: ENERGY AND LAND', 'WATER STRATEGY'].map((title): [string, string, object] => [
      `in capitals is called ${title}`,
      `${title}\n\nThe city needs water, and plans for it.\n`,
      { title },
    ]),
    [
      'is called by its notice where that has a number in a collection',
      '4. 江州市人民政府关于印发江州市养老服务提质升\n级行动方案的通知（2023 年5 月16 日）\n各县区人民政府：\n现印发给你们。\n一、提升品质\n（一）增加供给。\n',
      { title: '江州市人民政府关于印发江州市养老服务提质升级行动方案的通知' },
    ],
    [
      'says who signed it, when, and what it is called',
      '江州市人民政府文件\n江州市人民政府关于印发\n《江州市行动方案（2024—2027年）》的通知\n现予印发，请执行。\n江州市人民政府\n二〇二四年五月二十一日\n江州市行动方案\n（2024—2027年）\n一、总体要求\n',
      {
        title: '江州市行动方案（2024—2027年）',
        publisher: '江州市人民政府',
        date: '2024-05-21',
      },
    ],
    [
      'is of the first of those who signed it, and is not called by what says who may see it',
      '（此件公开发布）\n江州市冷链发展若干措施\n一、建设冷库。补助。\n二、培育企业。奖励。\n江州市商务局江州市财政局\n江州市农业农村局\n2026年3月5日\n',
      {
        title: '江州市冷链发展若干措施',
        publisher: '江州市商务局',
        date: '2026-03-05',
      },
    ],
    [
      'is called by what it issues, also where it is not called a notice',
      '江州市人民政府办公室印发《关于加快冷链发展的若干意见》\n来源：暂无\n一、建设冷库。\n',
      {
        title: '江州市人民政府办公室印发《关于加快冷链发展的若干意见》',
        publisher: '江州市人民政府办公室',
      },
    ],
    [
      'is not called by its letterhead, and may be signed and dated in one line',
      '江州市科委办公厅\n江州市税务局文件\n江科发〔2024〕8号\n关于加强人才建设的通知\n请执行。\n江州市人民政府2024年5月21日\n',
      {
        title: '关于加强人才建设的通知',
        publisher: '江州市人民政府',
        date: '2024-05-21',
      },
    ],
    [
      'of questions and answers is called so',
      '江州市渔业补贴常见问题解答（2025年11月版）\n2025-12-05\n一、渔业补贴要符合什么条件？\n渔民可以申领。\n',
      { title: '江州市渔业补贴常见问题解答（2025年11月版）' },
    ],
    [
      'of an interview is called by its headline',
      '问答实录：《江州市渔业若干措施》相关情况\n江州社：渔业怎么样？\n李雷：渔业平稳。\n',
      { title: '问答实录：《江州市渔业若干措施》相关情况' },
    ],
    [
      'may be called by how many measures it has, and carry the minute of its page',
      '2026年03月05日 07时41分\n江州市优化营商环境政策25 条\n为优化环境，制定本政策。\n一、减费。\n二、提速。\n',
      { title: '江州市优化营商环境政策25条', date: '2026-03-05' },
    ],
  ])('%s', async (_, text, told) => {
    expect(await read(text, 'a.txt')).toMatchObject(told);
  });
});

describe('the head of a text in a collection', () => {
  it('is no part of its first paragraph, nor is the signature', async () => {
    const text =
      '18.\n江州市人民政府关于印发江州市冷链发展政策25 条的\n通知（2026 年4 月28 日）\n江政发〔2026〕11 号\n各县区人民政府，市政府各部门，有关单位：\n现将《江州市冷链发展政策25 条》印发给你们，请认真组\n织实施。\n江州市人民政府\n2026 年4 月28 日\n（此件公开发布）\n江州市冷链发展政策25 条\n为深入贯彻落实党中央、国务院的部署，推动冷链行业又好\n又快发展，补齐短板，降低成本，保障供应，结合我市实际，\n制定本政策。\n一、建设冷库。补助。\n二、培育企业。奖励。\n';
    const draft = await read(text, 'a.txt');
    expect(wordsOf(draft)).toEqual([
      '18.江州市人民政府关于印发江州市冷链发展政策25 条的通知（2026 年4 月28 日）',
      '江政发〔2026〕11 号',
      '各县区人民政府，市政府各部门，有关单位：',
      '现将《江州市冷链发展政策25 条》印发给你们，请认真组织实施。',
      '江州市人民政府',
      '2026 年4 月28 日',
      '（此件公开发布）',
      '江州市冷链发展政策25 条',
      '为深入贯彻落实党中央、国务院的部署，推动冷链行业又好又快发展，补齐短板，降低成本，保障供应，结合我市实际，制定本政策。',
      '一、建设冷库。补助。',
      '二、培育企业。奖励。',
    ]);
    expect(draft).toMatchObject({ title: '江州市冷链发展政策25条', publisher: '江州市人民政府' });
  });

  it.each([
    ['under the title', '江州市冷链发展若干意见\n（2026年1月2日）\n为促进发展，制定本意见。\n'],
    ['behind the title', '4. 江州市商务局关于加强冷链管理的通知（2026年1月2日）\n请认真执行。\n'],
  ])('may give the day in brackets %s', async (_, text) => {
    expect((await read(text, 'a.txt')).date).toBe('2026-01-02');
  });

  it('tells who issued it, not who printed it', async () => {
    const text = '来源：江州日报\n江州市商务局关于加强冷链管理的通知\n请认真执行。\n';
    expect((await read(text, 'a.txt')).publisher).toBe('江州市商务局');
  });

  it('may name two matters over two lines', async () => {
    const text = '江州市绿道建设第三个五年规划\n和二〇三五年远景目标纲要\n一、形势\n绿道不足。\n';
    expect((await read(text, 'a.txt')).title).toBe('江州市绿道建设第三个五年规划和二〇三五年远景目标纲要');
  });

  it('may give the day under the title, which is none of its words', async () => {
    const text =
      '4. 江州市商务局关于加强冷链管理的通知\n（2026 年4 月12 日）\n各县区商务局：\n请认真贯彻执行。\n';
    expect((await read(text, 'a.txt')).title).toBe('江州市商务局关于加强冷链管理的通知');
  });

  it.each(['', '\n'])(
    'may tell who passed it behind or under the title (%j), which is none of its words',
    async (end) => {
      const passed = '（2026年1月10日江州市第十五届人民代表大会常务委员会第三十次会议通过）';
      const draft = await read(
        `江州市节约用水条例${end}${passed}\n第一条 为了节约用水，制定本条例。\n`,
        'a.txt',
      );
      expect(draft.title).toBe('江州市节约用水条例');
      expect(wordsOf(draft).join('')).toContain(passed);
    },
  );
});

describe('the box in which a page describes its text', () => {
  it('may break the title off, and leaves nothing of it in the text', async () => {
    const text =
      '索 引 号：0000/2026-01 主题分类：农业\n发文机关：江州市人民政府 成文日期：2026年3月5日\n标　　题：江州市人民政府关于印发江州市\n冷链发展规划的通知\n江州市人民政府关于印发\n江州市冷链发展规划的通知\n现印发给你们。\n江州市冷链发展规划\n一、建设冷库。\n';
    const draft = await read(text, 'a.txt');
    expect(draft).toMatchObject({
      title: '江州市冷链发展规划',
      publisher: '江州市人民政府',
      date: '2026-03-05',
    });
    expect(wordsOf(draft)[0]).toBe('江州市人民政府关于印发');
  });
});

describe('a cover before a text', () => {
  it.each([
    ['number', '江商发〔2026〕5号'],
    ['title', '江州市冷链发展行动方案'],
  ])('is left out where its %s stands again over the text, but for who issued that', async (_, name) => {
    const text = `${name}\n江州市商务局\n2026年3月5日\n${name}\n各有关单位：\n请认真执行。\n`;
    const draft = await read(text, 'a.txt');
    expect(wordsOf(draft)).toEqual([name, '各有关单位：', '请认真执行。']);
    expect(draft).toMatchObject({ publisher: '江州市商务局', date: '2026-03-05' });
  });

  it('is none where a letter stands between', async () => {
    const name = '江州市冷链发展行动方案';
    const text = `${name}\n各有关单位：\n请认真执行。\n${name}\n一、建设冷库。\n`;
    expect(wordsOf(await read(text, 'a.txt'))).toHaveLength(5);
  });
});

describe('a title of no known kind', () => {
  it('is the short line over the first paragraph', async () => {
    const draft = await read(
      '2026年江州市一号文件\n\n今年的一号文件由江州日报发布，作了部署。\n\n一、稳定生产',
      'a.txt',
    );
    expect(draft.title).toBe('2026年江州市一号文件');
  });

  it('is not the letterhead', async () => {
    expect((await read('江州市人民政府文件\n\n为促进发展，作了部署。', 'a.txt')).title).toBe('a');
  });

  it('is found under a notice that leaves out its first word', async () => {
    const text =
      '江州市卫健委关于印发推进签约服务实施方案的通知\n\n现印发给你们。\n\n关于推进签约服务实施方案\n\n一、目标';
    expect((await read(text, 'a.txt')).title).toBe('推进签约服务实施方案');
  });
});

describe('a page that was saved as Markdown', () => {
  it('is not called by its site, and says in a small heading who gave it and when', async () => {
    const saved =
      '---\ntitle: "江州市起降设施建设方案（2024—2026年）-江州政府在线_江州市人民政府门户网站"\n---\n## 江州市起降设施建设方案（2024—2026年）\n###### 信息来源：江州市交通局 信息提供日期：2026-03-05 10:49\n一、建设目标\n建成起降点30个。\n';
    expect(await read(saved, 'a.md')).toMatchObject({
      title: '江州市起降设施建设方案（2024—2026年）',
      publisher: '江州市交通局',
      date: '2026-03-05',
    });
  });
});
