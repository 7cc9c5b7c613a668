import { describe, expect, it } from 'vitest';
import { makePdf, type PdfBox, type PdfLine, setParagraph } from '../support/import/pdf-file.js';
import { read, wordsOf } from '../support/import/read.js';

const WIDTH = 26;
const LEFT = 85;
const FIRST =
  '到二〇三〇年，全市新能源汽车产量达到六十万辆，公共充电桩覆盖所有乡镇，每名中小学生每天都有两小时体育活动。';
const SECOND = '各区要把任务落到实处，把责任落到人头，把进度报到市里。';

/** A page with a printed header, a number and a text between them. */
const page = (number: number, lines: readonly PdfLine[]): PdfLine[] => [
  { x: LEFT, y: 810, size: 9, text: '江州市发展和改革委员会' },
  ...lines,
  { x: 290, y: 40, size: 12, text: `—${number}—` },
];

describe('a PDF', () => {
  it('is joined by its layout, so that no sentence, number or word is broken', async () => {
    const draft = await read(
      makePdf([setParagraph(FIRST + SECOND, { x: LEFT, y: 700, width: WIDTH })]),
      'a.pdf',
    );
    expect(wordsOf(draft)).toEqual([FIRST + SECOND]);
  });

  it('keeps paragraphs apart that are set in', async () => {
    const lines = [
      ...setParagraph(FIRST, { x: LEFT, y: 700, width: WIDTH }),
      ...setParagraph(SECOND, { x: LEFT, y: 588, width: WIDTH }),
    ];
    expect(wordsOf(await read(makePdf([lines]), 'a.pdf'))).toEqual([FIRST, SECOND]);
  });

  it('keeps an item apart from a full line that ends in a bracket, whatever it is set in', async () => {
    const owners = `${'甲'.repeat(WIDTH - 2)}。（${'市'.repeat(WIDTH - 3)}）`;
    const lines = [
      ...setParagraph(owners, { x: LEFT, y: 700, width: WIDTH }),
      ...[0, 1].map((row) => ({
        x: LEFT,
        y: 644 - row * 28,
        text: `16.${SECOND}`.slice(row * WIDTH, (row + 1) * WIDTH),
      })),
    ];
    expect(wordsOf(await read(makePdf([lines]), 'a.pdf'))).toEqual([owners, `16.${SECOND}`]);
  });

  it('goes on over the pages, without their headers and numbers', async () => {
    const lines = setParagraph(FIRST + FIRST + FIRST, { x: LEFT, y: 700, width: WIDTH });
    const pages = [page(1, lines.slice(0, 3)), page(2, lines.slice(3, 5)), page(3, lines.slice(5))];
    expect(wordsOf(await read(makePdf(pages), 'a.pdf'))).toEqual([FIRST + FIRST + FIRST]);
  });

  it('reads headings that are set wide, or drawn twice to make them bold, as what they say', async () => {
    const body = setParagraph(FIRST, { x: LEFT, y: 600, width: WIDTH });
    const wide = { x: LEFT + 32, y: 660, text: '一 、 总 体 要 求' };
    const bolds = [0.4, 3].map((shift, at) =>
      [0, shift].map((x) => ({ x: LEFT + 32 + x, y: 640 - 15 * at, text: `（${'一二'[at]}）往往渐渐提高` })),
    );
    expect(wordsOf(await read(makePdf([[wide, ...bolds.flat(), ...body]]), 'a.pdf'))).toEqual([
      '一、总体要求',
      '（一）往往渐渐提高',
      '（二）往往渐渐提高',
      FIRST,
    ]);
  });

  it('joins a title of several lines, and names the document by it', async () => {
    const title = [
      { x: 172, y: 760, size: 22, text: '江州市人工智能产业发展' },
      { x: 227, y: 725, size: 22, text: '三年行动计划' },
    ];
    const draft = await read(
      makePdf([[...title, ...setParagraph(FIRST, { x: LEFT, y: 660, width: WIDTH })]]),
      'a.pdf',
    );
    expect(draft.title).toBe('江州市人工智能产业发展三年行动计划');
    expect(wordsOf(draft)).toEqual(['江州市人工智能产业发展三年行动计划', FIRST]);
  });

  it('drops footnotes and the raised marks that lead to them', async () => {
    const [first, ...rest] = setParagraph(FIRST, { x: LEFT, y: 700, width: WIDTH });
    const mark = { x: LEFT + WIDTH * 16, y: 706, size: 8, text: '①' };
    const note = { x: LEFT, y: 120, size: 10, text: '①这里说的是注册在江州市的企业。' };
    expect(wordsOf(await read(makePdf([[first!, mark, ...rest, note]]), 'a.pdf'))).toEqual([FIRST]);
  });

  it('reads rows of figures as a table', async () => {
    const rows = [
      ['指标', '二〇二五年', '二〇三〇年'],
      ['智能工厂', '二十家', '五十家'],
      ['公共充电桩', '一万个', '三万个'],
    ];
    const lines = rows.flatMap((row, at) =>
      row.map((text, column) => ({ x: LEFT + column * 140, y: 500 - at * 26, text })),
    );
    const draft = await read(
      makePdf([[...setParagraph(FIRST, { x: LEFT, y: 700, width: WIDTH }), ...lines]]),
      'a.pdf',
    );
    expect(draft.blocks.at(-1)).toEqual({ kind: 'table', rows });
  });

  describe('with a table in lines', () => {
    const X = [80, 120, 300, 400];
    /** The cells of a row under a height, of two lines where their words are parted by a bar. */
    const rowAt = (y: number, cells: readonly string[]): PdfLine[] =>
      cells.flatMap((cell, column) =>
        cell.split('|').map((text, line) => ({ x: X[column]! + 4, y: y - 14 - line * 14, size: 12, text })),
      );
    const boxesAt = (y: number): PdfBox[] =>
      X.slice(0, -1).map((x, column) => [x, y - 32, X[column + 1]! - x, 32]);
    const tableAt = (y: number, rows: readonly (readonly string[])[]): [PdfLine[], PdfBox[]] => [
      rows.flatMap((cells, at) => rowAt(y - at * 32, cells)),
      rows.flatMap((_, at) => boxesAt(y - at * 32)),
    ];
    const [top, topBoxes] = tableAt(160, [
      ['序号', '指标|名称', '2030年'],
      ['1', '公共充电桩覆盖的|乡镇（个）', '120'],
    ]);
    const [rest, restBoxes] = tableAt(780, [
      ['序号', '指标|名称', '2030年'],
      ['2', '智能工厂（家）', '≥50'],
      ['', '其中国家级（家）', '5'],
    ]);
    const first = [...setParagraph(FIRST, { x: LEFT, y: 700, width: WIDTH }), ...top];
    const second = [...rest, ...setParagraph(SECOND, { x: LEFT, y: 600, width: WIDTH })];

    it('has its cells whole, over lines and pages, with its header once', async () => {
      const draft = await read(makePdf([first, second], '', [topBoxes, restBoxes]), 'a.pdf');
      expect(wordsOf(draft)).toEqual([
        FIRST,
        '序号 | 指标名称 | 2030年',
        '1 | 公共充电桩覆盖的乡镇（个） | 120',
        '2 | 智能工厂（家） | ≥50',
        ' | 其中国家级（家） | 5',
        SECOND,
      ]);
    });

    it('has the end of a row that a page parts', async () => {
      const [end, endBoxes] = tableAt(780, [
        ['', '（含改建）', ''],
        ['2', '智能工厂（家）', '50'],
      ]);
      const draft = await read(makePdf([first, end], '', [topBoxes, endBoxes]), 'a.pdf');
      expect(wordsOf(draft).slice(2)).toEqual([
        '1 | 公共充电桩覆盖的乡镇（个）（含改建） | 120',
        '2 | 智能工厂（家） | 50',
      ]);
    });

    it('keeps a row apart whose first cell stands on the page before', async () => {
      const [end, endBoxes] = tableAt(780, [
        ['', '充换电站（座）', '35'],
        ['2', '智能工厂（家）', '50'],
      ]);
      const draft = await read(makePdf([first, end], '', [topBoxes, endBoxes]), 'a.pdf');
      expect(wordsOf(draft).slice(2)).toEqual([
        '1 | 公共充电桩覆盖的乡镇（个） | 120',
        ' | 充换电站（座） | 35',
        '2 | 智能工厂（家） | 50',
      ]);
    });

    it('says again what a cell over several rows says', async () => {
      const [cells, boxes] = tableAt(500, [
        ['产业', '智能工厂（家）', '50'],
        ['', '充电桩（个）', '9'],
      ]);
      const merged = boxes.filter(([x]) => x !== 80).concat([[80, 436, 40, 64]]);
      const draft = await read(makePdf([[...first.slice(0, 3), ...cells]], '', [merged]), 'a.pdf');
      expect(wordsOf(draft).slice(1)).toEqual(['产业 | 智能工厂（家） | 50', '产业 | 充电桩（个） | 9']);
    });

    it('takes a frame around prose for no table', async () => {
      const framed = setParagraph(FIRST, { x: LEFT, y: 700, width: WIDTH });
      const draft = await read(makePdf([framed], '', [[[LEFT - 5, 600, 430, 130]]]), 'a.pdf');
      expect(wordsOf(draft)).toEqual([FIRST]);
    });
  });

  it('reads the box of fields that the State Council prints over its documents', async () => {
    const box = [
      { x: 95, y: 780, size: 11, text: '索引号：000/2026' },
      { x: 320, y: 780, size: 11, text: '发文机关：江州市人民政府' },
      { x: 95, y: 764, size: 11, text: '成文日期：2026年07月19日' },
      { x: 320, y: 764, size: 11, text: '发文字号：江政发〔2026〕6号' },
    ];
    const draft = await read(
      makePdf([[...box, ...setParagraph(FIRST, { x: LEFT, y: 660, width: WIDTH })]]),
      '健身计划.pdf',
    );
    expect(draft).toMatchObject({ title: '健身计划', publisher: '江州市人民政府', date: '2026-07-19' });
    expect(wordsOf(draft)).toEqual([FIRST]);
  });

  it('takes the address that a browser printed at the foot of each page', async () => {
    const foot = { x: 24, y: 16, size: 8, text: 'https://example.org/plan.html 1/2' };
    const pages = [0, 1].map(() => [...setParagraph(FIRST, { x: LEFT, y: 700, width: WIDTH }), foot]);
    const draft = await read(makePdf(pages), 'a.pdf');
    expect(draft.url).toBe('https://example.org/plan.html');
    expect(wordsOf(draft).join('')).not.toContain('example');
  });

  describe('in two columns', () => {
    const told = [0, 1, 2, 3].map((at) => `（${'一二三四'[at]}）任务${'甲乙丙丁'[at]}。${FIRST}${SECOND}`);
    const column = (x: number, texts: readonly string[]): PdfLine[] =>
      texts.flatMap((text, at) =>
        setParagraph(text, { x, y: 700 - at * 320, width: 14, size: 14, leading: 24 }),
      );
    const [left, right] = [column(60, told.slice(0, 2)), column(320, told.slice(2))];

    it.each([
      ['column by column', [...left, ...right]],
      ['row by row', [...left, ...right].sort((a, b) => b.y - a.y || a.x - b.x)],
    ])('is read down each, also where the file draws them %s', async (_, lines) => {
      expect(wordsOf(await read(makePdf([lines]), 'a.pdf'))).toEqual(told);
    });
  });

  it('of a law has its articles as paragraphs', async () => {
    const law = ['第一条　为了规范，制定本办法。', '第二条　科委负责规划。', '第三条　单位负责建设。'];
    const lines = law.flatMap((text, at) => setParagraph(text, { x: LEFT, y: 700 - at * 28, width: WIDTH }));
    expect(wordsOf(await read(makePdf([lines]), 'a.pdf'))).toEqual(
      law.map((text) => text.replace('\u3000', ' ')),
    );
  });

  it('is refused where it has more pages than a plan', async () => {
    const pages = Array.from({ length: 1001 }, () => []);
    await expect(read(makePdf(pages), 'long.pdf')).rejects.toThrow(
      'it has 1001 pages; at most 1000 are read',
    );
  });

  it('is refused where it is encrypted', async () => {
    const password = `/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'4F'.repeat(32)}> /U <${'55'.repeat(32)}> >>`;
    const id = `/ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`;
    const plain = makePdf([setParagraph(FIRST, { x: LEFT, y: 700, width: WIDTH })]).toString('latin1');
    const locked = Buffer.from(plain.replace('/Root', `${password} ${id} /Root`), 'latin1');
    await expect(read(locked, 'a.pdf')).rejects.toThrow('it is encrypted; save it without a password');
  });

  it('is refused with the reason where it holds pictures only, or is broken', async () => {
    await expect(read(makePdf([[], []]), 'a.pdf')).rejects.toThrow(/scan/u);
    await expect(read('%PDF-1.4\nnothing else', 'a.pdf')).rejects.toThrow('it is a broken PDF');
  });
});
