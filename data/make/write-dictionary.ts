import { mkdir, writeFile } from 'node:fs/promises';
import { dictionaryFiles, NAME } from '../../src/text/words.js';
import { commonWords, readCedict } from './cedict.js';
import { namesOf, readDivisions } from './divisions.js';
import { type JiebaEntry, readJiebaEntries } from './jieba-entries.js';
import { writeReference } from './write-reference.js';

/**
 * Words seen less often than this in jieba's own counts are left out: mostly names and idioms. What they
 * spelled is still found by jieba's model for unknown words. Loads in an eighth of the time, and the answers are the same.
 */
const MIN_FREQUENCY = 50;

/** Everyday words that jieba's dictionary takes for names, besides those that English writes small. */
const NO_NAMES = new Set(
  (
    '路桥 舞美 英文 国家机关 汉语 大桥 中世纪 贵宾 海湾 大洋 渡江 立法权 山水 英语 理工学院 温泉 友谊 建国 党组织 荣膺 老公 筑路 ' +
    '百科 氯化 胡同 新建 入市 新城 人大代表 中文 直隶 和尚 智能化'
  ).split(' '),
);

/** Names of cities that mostly mean something else. */
const ORDINARY = new Set('大同 日照 来宾 白银 阿里'.split(' '));

/**
 * Writes a trimmed and corrected copy of nodejieba's dictionary. The keyword tables, which nothing here asks for, are
 * left with one line each, as jieba refuses empty ones.
 */
export async function writeDictionary(folder: string): Promise<void> {
  const entries = await readJiebaEntries();
  const frequent = entries.filter(({ count }) => count >= MIN_FREQUENCY);
  const known = new Set(frequent.map(({ word }) => word));
  const divisions = readDivisions();
  const cedict = await readCedict();
  const noNames = new Set([...NO_NAMES, ...commonWords(cedict)]);
  const places = new Set(divisions.flatMap(namesOf).filter((name) => !ORDINARY.has(name)));
  const corrected = [
    ...frequent.map((entry) => ({ ...entry, tag: correctTag(entry, places, noNames) })),
    ...[...places]
      .filter((name) => !known.has(name))
      .map((name) => ({ word: name, count: MIN_FREQUENCY, tag: 'ns' })),
  ];
  const lines = corrected.map(({ word, count, tag }) => `${word} ${count} ${tag}`);
  const files = dictionaryFiles(folder);
  await mkdir(folder, { recursive: true });
  await writeFile(files.dict, `${lines.join('\n')}\n`);
  await writeFile(files.userDict, '');
  await writeFile(files.idfDict, '的 1\n');
  await writeFile(files.stopWordDict, '的\n');
  await writeReference(folder, { entries, kept: new Set([...known, ...places]), cedict, divisions });
}

/** A place that jieba takes for something else (大连, 石家庄) is a place. */
function correctTag(
  { word, tag }: JiebaEntry,
  places: ReadonlySet<string>,
  noNames: ReadonlySet<string>,
): string {
  if (places.has(word)) return 'ns';
  return NAME.test(tag) && noNames.has(word) ? 'n' : tag;
}
