import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { projectFolder } from '../src/paths.js';
import { startDiscord } from './support/discord/discord.js';
import { isBuilt } from './support/terminal.js';

/** npm and the program take a while on a busy machine; in milliseconds. */
vi.setConfig({ testTimeout: 120_000 });

const QUESTION = '核心产业规模要达到多少';

const { dependencies } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

const folder = mkdtempSync(join(tmpdir(), 'ceyuan-package-'));
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * Unpacks the package under a name, with the packages of this checkout that it depends on and no others beside it:
 * all that an installation does without the network.
 */
function install(name: string, tarball: string): string {
  const installed = join(folder, name, 'node_modules', 'ceyuan');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1'], { cwd: installed });
  for (const dependency of Object.keys(dependencies)) link(dependency, dirname(installed));
  return installed;
}

function link(name: string, modules: string): void {
  mkdirSync(dirname(join(modules, name)), { recursive: true });
  symlinkSync(join(projectFolder, 'node_modules', name), join(modules, name), 'junction');
}

/** Packs the project as it is built. */
function pack(): string {
  const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const shell = process.platform === 'win32';
  return execFileSync('npm', args, { cwd: projectFolder, encoding: 'utf8', shell }).trim();
}

/** Runs the command of an installed package from the folder in which it is installed. */
function run(installed: string, args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(installed, 'bin', 'ceyuan.js'), ...args],
    { cwd: dirname(dirname(installed)), env: { PATH: process.env.PATH }, encoding: 'utf8', input },
  );
  return { status, output: stdout, errors: stderr };
}

/** Puts what is installed of nodejieba under --ignore-scripts in the place of what there is. */
function unbuildJieba(installed: string): void {
  const jieba = join(dirname(installed), 'nodejieba');
  rmSync(jieba);
  mkdirSync(jieba);
  for (const file of ['package.json', 'index.js', 'submodules'])
    cpSync(join(projectFolder, 'node_modules', 'nodejieba', file), join(jieba, file), { recursive: true });
}

describe.skipIf(!isBuilt())('the packed package', () => {
  const tarball = isBuilt() ? join(folder, pack()) : '';

  it('holds the built program, the documents and the licences, and no sources', () => {
    const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n');
    const expected = [
      'bin/ceyuan.js',
      'dist/src/main.js',
      'dist/web/page.js',
      'dist/dictionary/words.utf8',
      'seeds/glossary.yaml',
      '.env.example',
    ];
    expect(files).toEqual(
      expect.arrayContaining([...expected, 'LICENSE', 'data/README.md'].map((file) => `package/${file}`)),
    );
    expect(
      files.filter((file) => /(?<!\.d)\.(?:ts|map|br)$|\/(?:tools|tests|src\/.*\/)/u.test(file)),
    ).toEqual([]);
  });

  it('answers where it is installed, from its own documents, and cites them', () => {
    const installed = install('elsewhere', tarball);
    const { status, output, errors } = run(installed, ['ask', QUESTION]);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(output.replace(/\n│ /gu, '')).toContain('核心产业规模达到3000亿元');
    const chat = run(installed, ['chat'], '/cite 算力伙伴计划\n');
    expect(chat.status).toBe(0);
    expect(chat.output.replace(/\n/gu, '')).toContain('[EB/OL]. (2023-05-30)[');
  });

  it('is a library with types', () => {
    const installed = install('typed', tarball);
    const program = join(dirname(dirname(installed)), 'use.mts');
    writeFileSync(
      program,
      `import { openLibrary, type AnswerRecord } from 'ceyuan';
const plans = await openLibrary();
const answer: AnswerRecord = await plans.ask('${QUESTION}');
// @ts-expect-error: there is no such style
plans.cite(answer.quotes[0]!, 'mla');
`,
    );
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', ''];
    const tsc = join(projectFolder, 'node_modules', 'typescript', 'bin', 'tsc');
    const { status, stdout } = spawnSync(process.execPath, [tsc, ...options, program], {
      cwd: dirname(program),
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });

  it('tells in its types what each function takes, gives and throws', () => {
    const types = readFileSync(join(install('told', tarball), 'dist', 'src', 'library.d.ts'), 'utf8');
    for (const name of ['ask', 'targets', 'tasks', 'safeguards', 'check', 'cite'])
      expect(types).toMatch(new RegExp(`@throws UsageError [^/]+\\*/\\s+readonly ${name}: \\(`, 'u'));
    expect(types).toMatch(/@throws Error [^/]+\*\/\s+export type OpenLibrary = /u);
    for (const told of [
      'in milliseconds',
      '1 to 300 characters',
      '3000亿元 is 300000000000',
      'UTF-16 code units',
    ])
      expect(types).toContain(told);
  });

  it('makes a bot of ten lines that quotes the plan', async () => {
    const folder = dirname(dirname(install('example', tarball)));
    cpSync(join(projectFolder, 'docs', 'example-bot.js'), join(folder, 'bot.mjs'));
    link('discord.js', join(folder, 'node_modules'));
    const discord = await startDiscord({ patience: 60_000 });
    const env = { PATH: process.env.PATH, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api };
    const bot = spawn(process.execPath, ['bot.mjs'], { cwd: folder, env, stdio: 'inherit' });
    onTestFinished(async () => {
      bot.kill();
      await discord.close();
    });
    await expect.poll(() => discord.gateway.connected, { timeout: 60_000 }).toBe(1);
    const askedFor = async (text: string) =>
      (await discord.member().say(text, { mention: true })).message!.content;
    expect(await askedFor(QUESTION)).toMatch(
      /^> .*核心产业规模达到3000亿元.*\n-# \[.+\]\(https:.+#:~:text=/u,
    );
    expect(await askedFor('？')).not.toBe('');
    expect(await askedFor('上海的核心产业规模是多少')).toBe('The plan does not say.');
  });

  it('reads the settings where it is started', () => {
    const installed = install('settings', tarball);
    writeFileSync(join(dirname(dirname(installed)), '.env'), 'SEEDS_DIR=/nowhere\n');
    const { status, errors } = run(installed, ['ask', QUESTION]);
    expect(status).toBe(2);
    expect(errors).toContain('/nowhere cannot be read');
  });

  it('says what to run where nodejieba was not built', () => {
    const installed = install('unbuilt', tarball);
    unbuildJieba(installed);
    const { status, output, errors } = run(installed, ['ask', QUESTION]);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toMatch(/^nodejieba, .+"npm rebuild nodejieba"\.\n$/u);
  });

  it('says what to run in a checkout that was installed without its scripts', () => {
    const installed = install('unscripted', tarball);
    rmSync(join(installed, 'dist'), { recursive: true });
    expect(run(installed, ['ask', QUESTION])).toEqual({
      status: 2,
      output: '',
      errors: 'dist, the built program, is missing. Run "npm run build".\n',
    });
    unbuildJieba(installed);
    const { status, errors } = run(installed, ['ask', QUESTION]);
    expect(status).toBe(2);
    expect(errors).toMatch(/^nodejieba, .+"npm rebuild nodejieba"\.\ndist, .+"npm run build"\.\n$/u);
  });

  it('says what to run in a checkout in which nothing is installed', () => {
    const checkout = join(folder, 'checkout', 'ceyuan');
    mkdirSync(checkout, { recursive: true });
    cpSync(join(projectFolder, 'bin'), join(checkout, 'bin'), { recursive: true });
    cpSync(join(projectFolder, 'package.json'), join(checkout, 'package.json'));
    expect(run(checkout, ['ask', QUESTION])).toEqual({
      status: 2,
      output: '',
      errors: 'ceyuan is not installed yet. Run "npm ci" in its folder.\n',
    });
  });
});
