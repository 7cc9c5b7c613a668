import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seedsFolder } from '../../src/paths.js';
import { beijing, entryOf, fixture } from '../support/plans.js';

const seed = readFileSync(join(seedsFolder, 'beijing-ai-2023.txt'), 'utf8');
const FULL_TITLE = '《北京市加快建设具有全球影响力的人工智能创新策源地实施方案（2023-2025年）》';

const read = (content: string, name = 'plan.txt') => entryOf(name, content).document;
const bodyOf = ({ text, body }: { text: string; body: { start: number; end: number } }): string =>
  text.slice(body.start, body.end);

describe('the real seed file', () => {
  const { document } = beijing();

  it('is its file name, its full title, its link, its publisher and its day', () => {
    expect(document).toMatchObject({
      id: 'beijing-ai-2023',
      title: FULL_TITLE,
      url: 'https://news.cctv.com/2023/05/30/ARTIqZMT00HieFhqBGLdFwv3230530.shtml',
      publisher: '央视网',
      date: '2023-05-30',
    });
  });

  it('keeps the file as it came, so that every offset counts in it', () => {
    expect(document.text).toBe(seed);
  });

  it('has a body from its first word to its last, without fields, indents and merge conflict markers', () => {
    const body = bodyOf(document);
    expect(body).toMatch(/^央视网消息：2023年5月30日/u);
    expect(body).toMatch(/总体推动的工作机制。$/u);
    expect(body).not.toMatch(/标题|关键词|行业:|<<<<<<<|=======|>>>>>>>|重大事件摘要/u);
  });
});

describe('a labelled file', () => {
  const original = bodyOf(beijing().document);

  it('may begin with a byte order mark', () => {
    const document = read(`\uFEFF${seed}`);
    expect(document.title).toBe(FULL_TITLE);
    expect(document.text).toHaveLength(seed.length + 1);
    expect(bodyOf(document)).toBe(original);
  });

  it('may have lines that end with CRLF', () => {
    const document = read(seed.replaceAll('\n', '\r\n'));
    expect(document).toMatchObject({ title: FULL_TITLE, url: beijing().document.url });
    expect(bodyOf(document)).toBe(original);
  });

  it('may end without a line break', () => {
    expect(bodyOf(read(seed.slice(0, seed.indexOf('\n关键词'))))).toBe(original);
  });

  it('may have its fields in any order, and text over several lines', () => {
    const document = read(
      '行业: \n总结: 第一段。\n　　第二段。\n链接: https://a.cn/1\n关键词: 算力\n标题：一个规划\n',
    );
    expect(document).toMatchObject({ title: '一个规划', url: 'https://a.cn/1' });
    expect(bodyOf(document)).toBe('第一段。\n　　第二段。');
  });

  it('may leave every value empty but the title and the text', () => {
    const document = read('标题: 规划\n链接:\n总结: 全文。\n关键词:\nAI技术:\n行业:\n重大事件摘要:\n');
    expect(document).toMatchObject({ title: '规划', url: null, publisher: null, date: null });
  });

  it('may repeat a value, or hold it on one side of a merge conflict only', () => {
    const document = read(
      '标题: 规划\n<<<<<<< HEAD\n总结: 全文。\n=======\n总结:\n标题: 规划\n>>>>>>> other\n',
    );
    expect(document.title).toBe('规划');
    expect(bodyOf(document)).toBe('全文。');
  });
});

describe('a labelled file of a hundred thousand labels', () => {
  const many = (lines: string) => `标题: 规划\n总结: 全文。\n${lines.repeat(100_000)}`;

  it.each([
    ['that repeat a value', '行业: 算力\n'],
    ['without values', '行业:\n'],
    ['with conflicts', '=======\n行业:\n'],
  ])('%s is read at once', { timeout: 20_000 }, (_, lines) => {
    expect(read(many(lines)).title).toBe('规划');
  });
});

describe('a title that was cut with dots', () => {
  it.each([
    ['《南陵市算力行动方案...', '《南陵市算力行动方案（2024年）》印发。', '《南陵市算力行动方案（2024年）》'],
    ['南陵市算力行动……', '经同意，《南陵市算力行动方案》印发。', '《南陵市算力行动方案》'],
    ['《南陵市算力...', '《南陵市算力方案》（2024年修订）印发。', '《南陵市算力方案》（2024年修订）'],
    ['《南陵市算力...', '《南陵市算力方案》（以下简称《方案》）印发。', '《南陵市算力方案》'],
  ])('%s is completed from %s', (title, text, full) => {
    expect(read(`标题: ${title}\n总结: ${text}\n`).title).toBe(full);
  });

  it.each([
    ['《东湾市低空方案...', '《南陵市算力行动方案》印发。'],
    ['《南陵市算力行动方案', '《南陵市算力行动方案（2024年）》印发。'],
  ])('%s stays as it is beside %s', (title, text) => {
    expect(read(`标题: ${title}\n总结: ${text}\n`).title).toBe(title);
  });
});

describe('publisher and date', () => {
  const labelled = (text: string, url = '') => read(`标题: 规划\n链接: ${url}\n总结: ${text}\n`);

  it.each([
    ['中国新闻网2023年5月30日 来源：中国新闻社\n全文。', '中国新闻社'],
    ['（央视网消息）全文。', '央视网'],
    ['新华社北京5月30日电 全文。', '新华社'],
    ['新华社北京5月30日电（记者 张三）全文。', '新华社'],
    ['全文。来源：北京市经济和信息化局\n', '北京市经济和信息化局'],
    ['全文，没有说是谁发布的。', null],
  ])('of %s: published by %s', (text, publisher) => {
    expect(labelled(text).publisher).toBe(publisher);
  });

  it.each([
    ['2024年3月1日，市政府发布规划。', '', '2024-03-01'],
    ['2024年3月1日召开了会议。', '', null],
    ['2024年2月30日，市政府发布规划。', '', null],
    [`${'全市推进绿道建设。'.repeat(50)}2024年3月1日，市政府发布规划。`, '', null],
    ['全文。', 'https://a.cn/2023/05/30/x.html', '2023-05-30'],
    ['全文。', 'https://a.cn/art/20230530.html', '2023-05-30'],
    ['全文。', 'https://a.cn/2023/13/30/x.html', null],
    ['全文。', 'https://a.cn/123456789.html', null],
  ])('of %s %s: on %s', (text, url, date) => {
    expect(labelled(text, url).date).toBe(date);
  });
});

describe('a file with front matter', () => {
  it('says title, link, publisher and date itself', () => {
    expect(fixture('dongwan-low-altitude.txt').document).toMatchObject({
      id: 'dongwan-low-altitude',
      title: '东湾市推动低空经济高质量发展实施方案',
      url: 'https://example.org/dongwan/fgw/low-altitude-2024.html',
      publisher: '东湾市发展和改革委员会',
      date: '2024-08-16',
    });
  });

  it('may be Markdown, with a byte order mark, CRLF and no last line break', () => {
    const document = read(
      '\uFEFF---\r\ntitle: 规划\r\ndate: 2024-05-01\r\n---\r\n# 规划\r\n全文。',
      'a.b.md',
    );
    expect(document).toMatchObject({ id: 'a.b', title: '规划', date: '2024-05-01', url: null });
    expect(bodyOf(document)).toBe('# 规划\r\n全文。');
  });

  it('may hold empty values, other fields and a title between quotation marks', () => {
    const document = read(
      '---\ntitle: "2025: 规划"\nurl:\ndate: \npublisher:\nkeywords: [算力]\n---\n全文。',
    );
    expect(document).toMatchObject({ title: '2025: 规划', url: null });
  });

  it.each([
    '关于印发《规划》的通知: 产业篇',
    '规划 #2 人工智能',
    '[江州市] 规划',
    '{江州市} 规划: 上篇 #1',
    '规划：产业篇',
    '江州市节水计划_#1 {试点} <第2版>',
  ])('takes the title %s as it is written', (title) => {
    expect(read(`---\ntitle: ${title}\nurl: https://a.cn/1\n---\n全文。`)).toMatchObject({
      title,
      url: 'https://a.cn/1',
    });
  });

  it('may name its fields in Chinese, and end its lines with CR', () => {
    const text = '---\n标题: 规划\n链接: https://a.cn/1\n来源: 市政府\n日期: 2024-05-01\n---\n全文。';
    const fields = { title: '规划', url: 'https://a.cn/1', publisher: '市政府', date: '2024-05-01' };
    expect(read(text)).toMatchObject(fields);
    const document = read(text.replaceAll('\n', '\r'));
    expect(document).toMatchObject(fields);
    expect(bodyOf(document)).toBe('全文。');
  });

  it.each([
    ['a heading', '# 江州市节水行动计划\n\n一、目标\n到2027年建成水库3座。'],
    ['a line', '江州市节水行动计划\n一、目标\n到2027年建成水库3座。'],
    ['two lines', '\uFEFF江州市节水\r\n行动计划\r\n\r\n一、目标\r\n到2027年建成水库3座。'],
    ['bold words', '**江州市节水行动计划**\n\n一、目标\n到2027年建成水库3座。'],
  ])('may have no fields and begin with its title as %s', (_, text) => {
    const document = read(text);
    expect(document).toMatchObject({ title: '江州市节水行动计划', type: 'plan', url: null });
    expect(bodyOf(document)).toContain('到2027年建成水库3座。');
    expect(document.text).toBe(text);
  });

  it.each(['江州市水务局关于节水的意见', '江州市水务局印发节水办法的通知'])(
    'is issued by whom its title names: %s',
    (title) => {
      expect(read(`---\ntitle: ${title}\n---\n一、目标\n建成3座。`).publisher).toBe('江州市水务局');
    },
  );

  it('has no heading of its own name, if that names it', () => {
    expect(bodyOf(read('# 江州市节水行动计划\n\n一、目标\n建成3座。'))).toBe('一、目标\n建成3座。');
  });

  it('tells without fields who signed it, and when', () => {
    const text = '江州市节水行动计划\n一、目标\n到2027年建成水库3座。\n江州市水务局\n2026年3月5日\n';
    expect(read(text)).toMatchObject({ publisher: '江州市水务局', date: '2026-03-05' });
  });

  it('leaves out the name of the site that its page was saved under', () => {
    const text = '---\ntitle: 江州市节水行动计划-江州在线_江州市人民政府门户网站\n---\n全文。';
    expect(read(text).title).toBe('江州市节水行动计划');
  });

  it.each(['2024', '2024-05', '"2024"'])('may be dated by its year or month alone: %s', (date) => {
    expect(read(`---\ntitle: 规划\ndate: ${date}\n---\n全文。`)).toMatchObject({
      date: date.replaceAll('"', ''),
    });
  });

  it('has no title, publisher or address that a terminal or a chat obeys', () => {
    const { title, publisher, url, text } = read(
      '---\ntitle: "\\e[31m甲\\u202e乙\\u2028丙"\npublisher: "\\u2066府\\u0085"\nurl: "https://a.cn/\\u202e\\ax"\n---\n全\u001B文。',
    );
    expect({ title, publisher, url }).toEqual({
      title: '\uFFFD[31m甲\uFFFD乙 丙',
      publisher: '\uFFFD府\uFFFD',
      url: 'https://a.cn/%E2%80%AE%07x',
    });
    expect(text).toContain('全\u001B文');
  });

  it('does not take a rule further down for its end', () => {
    expect(bodyOf(read('---\ntitle: 规划\n---\n第一节\n\n---\n\n第二节'))).toBe('第一节\n\n---\n\n第二节');
  });
});
