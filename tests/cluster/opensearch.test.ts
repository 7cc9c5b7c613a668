import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filed, indexEntries } from '../../bench/engine/index-entries.js';
import { recombine } from '../../bench/scale/recombine.js';
import type { Answer } from '../../src/answer/answer.js';
import type { Library } from '../../src/answer/library.js';
import { parseAddress } from '../../src/index/open-search/address.js';
import { openEngine } from '../../src/open-library.js';
import { dictionaryFolder, projectFolder } from '../../src/paths.js';
import { loadWordsOf } from '../../src/question/corpus-words.js';
import { openAllPlans } from '../support/library.js';
import { readQuestions } from '../support/questions.js';
import { type Cluster, hasOpenSearch, startCluster } from './opensearch/start.js';

const PATIENCE = 240_000;

/** More documents than are kept in memory. */
const NONE_AT_HAND = { documents: 0, characters: 0 };

/** How long it is asked while a node ends, in milliseconds. */
const LOAD = 12_000;

const program = join(projectFolder, 'bin/ceyuan.js');

/** What a reader sees of an answer. */
const seen = ({ status, kind, quotes }: Answer) => ({
  status,
  kind,
  quotes: quotes.map(({ passage, answer }) => [passage.id, answer]),
});

const addressOf = (cluster: Cluster, name: string) => parseAddress(cluster.urlOf(name))!;

/** Runs `npm run index`, and tells how it ended. */
function index(folder: string, url: string): { status: number | null; said: string } {
  const args = [program, 'index', '--to', url, '--seeds', folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
}

describe.skipIf(!hasOpenSearch())('a cluster of three nodes of OpenSearch', { timeout: PATIENCE }, () => {
  let cluster: Cluster;
  let folder: string;
  const questions = readQuestions().map(({ question }) => question);

  beforeAll(async () => {
    cluster = await startCluster(3);
    folder = mkdtempSync(join(tmpdir(), 'ceyuan-seeds-'));
    cpSync(join(projectFolder, 'seeds'), folder, { recursive: true });
  }, PATIENCE);
  afterAll(async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true });
  });

  it('gives the same answers as the embedded index, also where no document is kept in memory', async () => {
    const { corpus, words, library } = await openAllPlans();
    await indexEntries(corpus, words, addressOf(cluster, 'plans'));
    const whole = await openEngine(addressOf(cluster, 'plans'));
    const lean = await openEngine(addressOf(cluster, 'plans'), NONE_AT_HAND);
    expect(whole.entries).toHaveLength(corpus.entries.length);
    let [differs, leanDiffers] = [0, 0];
    for (const question of questions) {
      const expected = JSON.stringify(seen(await library.answer(question)));
      if (JSON.stringify(seen(await whole.answer(question))) !== expected) differs += 1;
      if (JSON.stringify(seen(await lean.answer(question))) !== expected) leanDiffers += 1;
    }
    expect(differs / questions.length).toBeLessThan(0.01);
    // Phrases typed by their initials are found in texts alone.
    expect(leanDiffers / questions.length).toBeLessThan(0.05);
    expect(whole.version()).toBe(library.version());
  });

  it('stands behind every transport as the embedded index does', () => {
    const env = { ...process.env, TEST_INDEX: cluster.urlOf('cases') };
    const suite = ['vitest', 'run', 'tests/transports/cases.test.ts'];
    const { status, stdout } = spawnSync('npx', suite, { cwd: projectFolder, env, encoding: 'utf8' });
    expect(status, stdout).toBe(0);
  });

  it('finds the documents that somebody means among too many for memory', async () => {
    const { corpus, words } = await openAllPlans();
    await indexEntries(corpus, words, addressOf(cluster, 'meant'));
    const library = await openEngine(addressOf(cluster, 'meant'), NONE_AT_HAND);
    const ids = async (meant: Parameters<Library['around']>[0]) =>
      (await library.around(meant)).entries.map(({ document }) => document.id);
    expect(await ids({ names: ['nanling-computing'], like: [] })).toEqual(['nanling-computing']);
    expect(await ids({ names: ['nanling-computing@10-20~abcdef'], like: [] })).toEqual(['nanling-computing']);
    expect((await ids({ names: [], like: ['低空经济'] }))[0]).toBe('dongwan-low-altitude');
  });

  it('is indexed from the command line, and swaps to a changed corpus whole', async () => {
    const url = cluster.urlOf('seeds');
    expect(index(folder, url)).toMatchObject({ status: 0, said: expect.stringContaining('100 %') });
    const before = await openEngine(addressOf(cluster, 'seeds'));
    writeFileSync(join(folder, 'new.md'), '---\ntitle: 鲸鲨保护规划\n---\n到2031年，鲸鲨保护区达到17个。\n');
    expect(index(folder, url).status).toBe(0);
    const after = await openEngine(addressOf(cluster, 'seeds'));
    const question = '鲸鲨保护区达到多少';
    expect((await before.answer(question)).status).not.toBe('answered');
    expect((await after.answer(question)).quotes[0]?.text).toContain('17个');
    expect(after.version()).not.toBe(before.version());
  });

  it('refuses a folder with a bad file by its name, and goes on with what it has', async () => {
    writeFileSync(join(folder, 'bad.md'), 'no title');
    const refused = index(folder, cluster.urlOf('seeds'));
    rmSync(join(folder, 'bad.md'));
    expect(refused).toMatchObject({ status: 2, said: expect.stringContaining('bad.md, line 1') });
    const library = await openEngine(addressOf(cluster, 'seeds'));
    expect((await library.answer('核心产业规模要达到多少')).status).toBe('answered');
  });

  it('takes up an interrupted build where it stopped, and counts the same', async () => {
    const { corpus } = await openAllPlans();
    const entries = recombine(corpus.entries, 8_000);
    const made = mkdtempSync(join(tmpdir(), 'ceyuan-made-'));
    for await (const { file, parsed } of filed(entries))
      writeFileSync(join(made, file), parsed.document.text);
    const url = cluster.urlOf('interrupted');
    const args = [program, 'index', '--to', url, '--seeds', made];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    for await (const line of createInterface({ input: child.stderr! })) if (/^\d+ of/u.test(line)) break;
    child.kill('SIGKILL');
    await once(child, 'exit');
    await expect(openEngine(addressOf(cluster, 'interrupted'))).rejects.toThrow('is not there');
    const { status, said } = index(made, url);
    rmSync(made, { recursive: true });
    expect({ status, said }).toMatchObject({ status: 0 });
    const passages = entries.reduce((sum, entry) => sum + entry.passages.length, 0);
    expect(said).toContain(`answers from ${passages} passages`);
    const same = { ...corpus, entries };
    await indexEntries(same, loadWordsOf(same, dictionaryFolder), addressOf(cluster, 'uninterrupted'));
    const [own, other] = [
      await openEngine(addressOf(cluster, 'interrupted')),
      await openEngine(addressOf(cluster, 'uninterrupted')),
    ];
    for (const question of questions.slice(0, 20))
      expect(seen(await own.answer(question))).toEqual(seen(await other.answer(question)));
  });

  it('answers on, and the same, while a node ends', async () => {
    const library = await openEngine(addressOf(cluster, 'plans'), NONE_AT_HAND);
    const asked = questions.slice(0, 40);
    const expected = await Promise.all(asked.map(async (one) => seen(await library.answer(one))));
    const until = performance.now() + LOAD;
    let answered = 0;
    const ask = async (start: number): Promise<void> => {
      for (let at = start; performance.now() < until; at += 1) {
        const number = at % asked.length;
        expect(seen(await library.answer(asked[number]!))).toEqual(expected[number]);
        answered += 1;
      }
    };
    const ended = new Promise((resolve) => setTimeout(resolve, LOAD / 4)).then(() => cluster.end(1));
    await Promise.all([ask(0), ask(13), ask(26), ended]);
    expect(answered).toBeGreaterThan(asked.length);
    // Whoever comes later finds the nodes that are left.
    const later = await openEngine(addressOf(cluster, 'plans'));
    expect(seen(await later.answer(asked[0]!))).toEqual(expected[0]);
  });
});
