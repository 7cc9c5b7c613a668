import { describe, expect, it } from 'vitest';
import { read, wordsOf } from '../support/import/read.js';

const SENTENCE =
  '到2027年，全市新能源汽车产量达到60万辆，公共充电桩达到3.5万个，中小学生每天体育活动不少于2小时。';
const MENU =
  '<div class="nav"><a href="/">首页</a><a href="/zw">政务公开</a><a href="/hd">互动交流</a></div>';
const METAS =
  '<meta name="ArticleTitle" content="江州市低空经济行动方案"><meta name="PubDate" content="2024-05-21 09:30"><meta name="ContentSource" content="江州市人民政府办公室">';

const page = (body: string, head = METAS): string =>
  `<!doctype html><html><head><title>江州市低空方案_江州市人民政府</title>${head}</head><body>${MENU}<div class="main">${body}</div><div class="footer"><a href="/about">关于我们</a> 版权所有</div></body></html>`;
const article = (...paragraphs: string[]): string => paragraphs.map((text) => `<p>　　${text}</p>`).join('');

const PLAN = article(
  '一、总体要求',
  SENTENCE,
  '二、主要任务',
  `（一）完善设施。${SENTENCE}`,
  '三、保障措施',
  `（一）加强领导。${SENTENCE}`,
);

describe('a web page', () => {
  it('is read without its menus, and named by what its fields say', async () => {
    const draft = await read(page(PLAN), 'content.html', { url: 'https://example.org/content.html' });
    expect(draft).toMatchObject({
      title: '江州市低空经济行动方案',
      publisher: '江州市人民政府办公室',
      date: '2024-05-21',
      url: 'https://example.org/content.html',
    });
    expect(wordsOf(draft)).toEqual([
      '一、总体要求',
      SENTENCE,
      '二、主要任务',
      `（一）完善设施。${SENTENCE}`,
      '三、保障措施',
      `（一）加强领导。${SENTENCE}`,
    ]);
  });

  it('takes what its fields do not say from the box or the line over its text', async () => {
    const box =
      '<table><tr><td>索 引 号：</td><td>0001</td><td>发文机关：</td><td>江州市人民政府</td></tr></table><div><span>发布时间：2024-05-21 09:30</span><span> 浏览次数：12</span></div>';
    const draft = await read(
      page(`<div class="text">${PLAN}</div>`, '').replace('<div class="main">', `${box}<div class="main">`),
      'a.html',
    );
    expect(draft).toMatchObject({ title: '江州市低空方案', publisher: '江州市人民政府', date: '2024-05-21' });
    expect(wordsOf(draft)).toHaveLength(6);
  });

  it('is read where only a piece of it was saved', async () => {
    const draft = await read(PLAN, 'plan.html');
    expect(wordsOf(draft)).toContain('二、主要任务');
  });

  it('takes a field once from a cell over several columns, and leaves out the title over the text', async () => {
    const box =
      '<table><tr><td>发文机关：</td><td>江州市人民政府</td><td>成文日期：</td><td>2024年5月21日</td></tr><tr><td>标　　题：</td><td colspan="3">江州市低空经济行动方案</td></tr></table>';
    const draft = await read(
      page(`${box}<div id="zoom"><p>江州市</p><p>低空经济行动方案</p>${PLAN}</div>`, ''),
      'a.html',
    );
    expect(draft).toMatchObject({ title: '江州市低空经济行动方案', date: '2024-05-21' });
    expect(wordsOf(draft)[0]).toBe('一、总体要求');
  });

  it('keeps the lines under its title that stand outside its text, where and by whom it was spoken', async () => {
    const under =
      '<div>——2026年1月8日在江州市第三届人民代表大会第五次会议上<br>江州市人民政府市长&nbsp;李雷</div><div>时间：2026-01-12 来源：江州日报</div>';
    const draft = await read(
      page(
        `<h1>2026年江州市政府工作报告</h1>${under}<div id="zoom">${PLAN}</div>`,
        '<meta name="ArticleTitle" content="2026年江州市政府工作报告">',
      ),
      'a.html',
    );
    expect(draft).toMatchObject({ title: '2026年江州市政府工作报告', publisher: '江州市人民政府' });
    expect(wordsOf(draft).slice(0, 3)).toEqual([
      '——2026年1月8日在江州市第三届人民代表大会第五次会议上',
      '江州市人民政府市长 李雷',
      '一、总体要求',
    ]);
  });

  it('names who made it and when before the site that put it up later', async () => {
    const box =
      '<table><tr><td>发布机构：</td><td>江州市大数据中心</td><td>发布日期：</td><td>2024-10-05</td></tr><tr><td>发文机关：</td><td>江州市人民政府</td><td>成文日期：</td><td>2024年5月21日</td></tr></table>';
    const draft = await read(page(`${box}<div id="zoom">${PLAN}</div>`), 'a.html');
    expect(draft).toMatchObject({ publisher: '江州市人民政府', date: '2024-05-21' });
    const signed = `${PLAN}${article('江州市商务局', '2024年4月2日')}`;
    expect(await read(page(`<div id="zoom">${signed}</div>`), 'a.html')).toMatchObject({
      publisher: '江州市商务局',
      date: '2024-04-02',
    });
  });

  it('is read beside a note that looks more like an article than its own text does', async () => {
    const note =
      '本站由江州市人民政府办公室主办，江州市大数据中心承办，欢迎各界人士提出意见和建议，联系我们请拨打电话。';
    const rows = Array(30).fill(`<span>${SENTENCE}</span><br>`).join('');
    const body = `<div class="content">${article(note, note, note)}</div><div class="comment">${rows}</div>`;
    expect(wordsOf(await read(page(body), 'a.html'))).toContain(SENTENCE);
  });

  it('is read where a site hides the whole page until its scripts have run', async () => {
    const draft = await read(page(PLAN).replace('<body>', "<body style='visibility: hidden'>"), 'a.html');
    expect(wordsOf(draft)).toHaveLength(6);
  });

  it('reads the cells of a table that only lays the page out as text', async () => {
    const draft = await read(
      page(`<table><tr><td>导读</td><td>${PLAN}${article(...Array(12).fill(SENTENCE))}</td></tr></table>`),
      'a.html',
    );
    expect(draft.blocks.some(({ kind }) => kind === 'table')).toBe(false);
    expect(wordsOf(draft)).toContain('二、主要任务');
  });

  it('keeps a sentence whole that is split over many elements, and over lines of the source', async () => {
    const split = [...SENTENCE]
      .map((character) => `<span>${character}</span>`)
      .join('')
      .replace('新能源', '新\n    能源');
    expect(wordsOf(await read(page(`<p>${split}</p>${PLAN}`), 'a.html'))[0]).toBe(SENTENCE);
  });

  it('reads a text once that stands twice, for screens and for print', async () => {
    const draft = await read(page(`<div>${PLAN}</div><div>${PLAN}</div>`), 'a.html');
    expect(wordsOf(draft)).toHaveLength(6);
  });

  it('leaves out the contents list and what the page hides', async () => {
    const contents = article('目录', '一、总体要求', '二、主要任务', '三、保障措施');
    const draft = await read(page(`${contents}<p style="display: none">草稿</p>${PLAN}`), 'a.html');
    expect(wordsOf(draft)).toHaveLength(6);
  });

  it('makes an annex a part of its own', async () => {
    const annex = article('附件1', '重点任务分工', '一、完善设施', SENTENCE);
    expect(wordsOf(await read(page(PLAN + annex), 'a.html')).slice(6)).toEqual([
      '# 附件1',
      '重点任务分工',
      '一、完善设施',
      SENTENCE,
    ]);
  });

  it('does not take the mention of an annex for the annex', async () => {
    const mention = article('附件1.重点任务分工', '附件2.主要指标', '江州市人民政府', '2024年5月21日');
    expect(wordsOf(await read(page(PLAN + mention), 'a.html')).join()).not.toContain('#');
  });

  it('keeps the header of a table, and a cell that reaches over rows in each of them', async () => {
    const table =
      '<table><tr><th>类别</th><th>指标</th><th>2027年</th></tr><tr><td rowspan="2">产业</td><td>产值（亿元）</td><td>300</td></tr><tr><td>企业（家）</td><td>100</td></tr></table>';
    const draft = await read(page(PLAN + table), 'a.html');
    expect(draft.blocks.at(-1)).toEqual({
      kind: 'table',
      rows: [
        ['类别', '指标', '2027年'],
        ['产业', '产值（亿元）', '300'],
        ['产业', '企业（家）', '100'],
      ],
    });
  });

  it.each(['1000000', '0'])(
    'lets a cell that reaches over %s rows end with its part of the table',
    async (span) => {
      const head = `<thead><tr><th rowspan="${span}">类别</th><th>指标</th><th>2027年</th></tr></thead>`;
      const rows = Array.from({ length: 60 }, (_, at) => ['产业', `企业（第${at}类）`, `${at + 100}`]);
      const cells = rows.map((row, at) =>
        row
          .slice(at > 0 ? 1 : 0)
          .map((cell) => `<td>${cell}</td>`)
          .join(''),
      );
      const body = cells
        .map((row) => `<tr>${row.replace('<td>产', `<td rowspan="${span}">产`)}</tr>`)
        .join('');
      const draft = await read(page(`${PLAN}<table>${head}<tbody>${body}</tbody></table>`), 'a.html');
      expect(draft.blocks.at(-1)).toEqual({ kind: 'table', rows: [['类别', '指标', '2027年'], ...rows] });
    },
  );

  it('numbers the items of its numbered lists', async () => {
    const list = '<ol start="2"><li>完善设施</li><li>培育主体</li></ol>';
    expect(wordsOf(await read(page(PLAN + list), 'a.html')).slice(-2)).toEqual([
      '2. 完善设施',
      '3. 培育主体',
    ]);
  });

  it.each(['gb2312', 'GBK', 'gb18030'])('is read in the encoding %s that it declares', async (charset) => {
    const html = page('<p>数字经济</p>', `<meta charset="${charset}">`).replace('数字经济', '\u0000');
    const [before, after] = html.replace(/[\u0080-\uffff]/gu, '').split('\u0000');
    const text = Buffer.from(
      'cafdd7d6beadbcc3cafdd7d6beadbcc3cafdd7d6beadbcc3cafdd7d6beadbcc3cafdd7d6beadbcc3cafdd7d6beadbcc3',
      'hex',
    );
    const bytes = Buffer.concat([Buffer.from(before!), text, Buffer.from(after!)]);
    expect(wordsOf(await read(bytes, 'a.html')).join()).toContain('数字经济数字经济');
  });

  it('is refused where it holds no text, as pages do that need a browser', async () => {
    await expect(
      read('<!doctype html><html><body><div id="app"></div><script>1</script></body></html>', 'a.html'),
    ).rejects.toThrow(/browser/u);
  });
});
