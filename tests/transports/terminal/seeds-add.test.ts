import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSeeds } from '../../../src/corpus/load.js';
import { UsageError } from '../../../src/errors.js';
import { readSource } from '../../../src/import/read-source.js';
import { runAdd } from '../../../src/transports/terminal/seeds-add.js';
import { makeDocx, paragraph } from '../../support/import/docx-file.js';
import { anyAgent, openSite } from '../../support/import/site.js';
import { folderWith } from '../../support/temp-folder.js';
import { isBuilt, runProgram, terminalWith } from '../../support/terminal.js';

const PLAN = [
  '江州市低空经济行动方案',
  '一、发展目标',
  '到2027年，低空经济规模达到300亿元，起降点达到150个以上。',
  '二、主要任务',
  '（一）完善设施。建设起降点，织密航线网络。',
  '（二）培育主体。引进龙头企业，支持中小企业。',
  '三、保障措施',
  '（一）加强领导。建立工作专班，压实各方责任。',
].join('\n');

/** Adds documents to a new folder. */
async function add(args: readonly string[], seeds = folderWith({})) {
  const { terminal, output, errors } = terminalWith(undefined as never);
  const folders = { seedsFolder: seeds, calledFrom: undefined };
  const status = await runAdd(args, terminal, folders, { convert: readSource, agentFor: anyAgent });
  return { status, output: output.text, errors: errors.text, seeds };
}

describe('seeds add', () => {
  it('writes a file as a seed, and shows what was found in it', async () => {
    const { status, output, seeds } = await add([
      join(
        folderWith({
          'plan.docx': makeDocx(
            PLAN.split('\n')
              .map((line) => paragraph(line))
              .join(''),
          ),
        }),
        'plan.docx',
      ),
    ]);
    expect(status).toBe(0);
    expect(output).toMatch(
      /2 targets[\s\S]*2 tasks[\s\S]*1 safeguards[\s\S]*一、发展目标[\s\S]*✓ written to .*plan\.txt/u,
    );
    const { documents } = await loadSeeds(seeds, seeds);
    expect(documents).toMatchObject([{ id: 'plan', title: '江州市低空经济行动方案' }]);
  });

  it('calls a page by its title and keeps its address', async () => {
    const html = `<!doctype html><html><head><meta name="ArticleTitle" content="江州市低空经济行动方案（2024—2027年）"></head><body>${PLAN.split(
      '\n',
    )
      .map((line) => `<p>${line}</p>`)
      .join('')}</body></html>`;
    const site = await openSite((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(html),
    );
    const { seeds } = await add([`${site}/content_1.html`]);
    const [file] = readdirSync(seeds);
    expect(file).toBe('江州市低空经济行动方案-2024—2027年.txt');
    expect(readFileSync(join(seeds, file!), 'utf8')).toContain(`url: ${site}/content_1.html\n`);
  });

  it('overwrites nothing, unless it is told to', async () => {
    const source = join(folderWith({ 'plan.txt': PLAN }), 'plan.txt');
    const { seeds } = await add([source], folderWith({ 'plan.txt': 'mine' }));
    const refused = await add([source], seeds);
    expect(refused).toMatchObject({
      status: 2,
      errors: expect.stringContaining('is there already; --force replaces it'),
    });
    expect(readFileSync(join(seeds, 'plan.txt'), 'utf8')).toBe('mine');
    expect(await add(['--force', source], seeds)).toMatchObject({ status: 0 });
    expect(readFileSync(join(seeds, 'plan.txt'), 'utf8')).toContain('300亿元');
  });

  it('never makes a second document of the same name', async () => {
    const source = join(folderWith({ 'plan.txt': PLAN }), 'plan.txt');
    expect((await add(['--force', source], folderWith({ 'plan.md': 'mine' }))).errors).toContain(
      'has the same name',
    );
  });

  it('writes nothing in a dry run, and makes no folder', async () => {
    const seeds = join(folderWith({}), 'new');
    const source = join(folderWith({ 'plan.txt': PLAN }), 'plan.txt');
    expect(await add(['--dry-run', source], seeds)).toMatchObject({
      status: 0,
      output: expect.stringContaining('would be written as plan.txt'),
    });
    expect(existsSync(seeds)).toBe(false);
  });

  it('adds the good files of a folder and says why the others are none', async () => {
    const folder = folderWith({
      'a.txt': PLAN,
      'b.md': `# 甲\n\n${PLAN}`,
      'empty.txt': '',
      'scan.png': Buffer.from('89504e470d0a1a0a', 'hex'),
      'Thumbs.db': 'x',
      '.DS_Store': 'x',
    });
    mkdirSync(join(folder, 'inner'));
    writeFileSync(join(folder, 'inner', 'c.txt'), PLAN);
    const { status, output, errors, seeds } = await add([folder, join(folder, 'missing.pdf')]);
    expect(status).toBe(2);
    expect(readdirSync(seeds).sort()).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect(output).toContain('[1/5] ✓ 江州市低空经济行动方案: 2 targets, 2 tasks, 1 safeguards');
    expect(output).toContain('3 of 5 documents added.');
    expect(errors).toMatch(/empty\.txt: it is empty\n/u);
    expect(errors).toMatch(/scan\.png: it is a picture/u);
    expect(errors).toMatch(/missing\.pdf: there is no such file or folder/u);
    expect(errors).not.toMatch(/Thumbs|DS_Store/u);
  });

  it('says how it is used where nothing is named', async () => {
    await expect(add([])).rejects.toThrow(UsageError);
    expect((await add(['--help'])).output).toContain('FILE|URL|FOLDER…');
  });
});

describe.runIf(isBuilt())('npm run seeds -- add', () => {
  it('reads each document in a thread that hostile ones cannot hold up', { timeout: 30_000 }, async () => {
    const seeds = folderWith({});
    const folder = folderWith({
      'bomb.html': `<!doctype html><body>${'<div>'.repeat(1_000_000)}`,
      'plan.txt': PLAN,
    });
    const started = performance.now();
    const { status, output, errors } = await runProgram(['seeds', 'add', '--seeds', seeds, folder]);
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(status).toBe(2);
    expect(errors).toContain('bomb.html: it ');
    expect(output).toContain('[2/2] ✓ 江州市低空经济行动方案');
  });

  it('refuses addresses inside of this machine', async () => {
    const { status, errors } = await runProgram([
      'seeds',
      'add',
      '--seeds',
      folderWith({}),
      'http://127.0.0.1:9/plan.html',
    ]);
    expect(status).toBe(2);
    expect(errors).toContain('the address is inside of this machine or its network');
  });
});
