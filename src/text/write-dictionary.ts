import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { commonWords, readCedict } from './cedict.js';
import { dictionaryFiles } from './dictionary.js';
import { namesOf, readDivisions } from './divisions.js';
import { jiebaFiles } from './jieba-files.js';
import { writeReference } from './write-reference.js';

/**
 * Words seen less often than this in jieba's own counts are left out: mostly names and idioms. What they
 * spelled is still found by jieba's model for unknown words. Loads in an eighth of the time, and the answers are the same.
 */
const MIN_FREQUENCY = 50;

/** Everyday words that jieba's dictionary takes for names, besides those that English writes small. */
const NO_NAMES = new Set(
  (
    '路桥 舞美 英文 国家机关 汉语 大桥 中世纪 贵宾 海湾 大洋 渡江 立法权 曝光 山水 英语 理工学院 温泉 友谊 建国 党组织 荣膺 老公 筑路 百科 ' +
    '氯化 师范 恐龙 胡同 新建 甲醇 入市 新城 人大代表 中文 直隶 和尚 智能化'
  ).split(' '),
);

/** Names of cities that mostly mean something else. */
const ORDINARY = new Set('大同 日照 来宾 白银 阿里'.split(' '));

/**
 * Writes a trimmed and corrected copy of nodejieba's dictionary. The keyword tables, which nothing here asks for, are
 * left with one line each, as jieba refuses empty ones.
 */
export async function writeDictionary(folder: string): Promise<void> {
  const lines = (await readFile(jiebaFiles.DEFAULT_DICT, 'utf8')).split('\n');
  const frequent = lines.filter((line) => Number(line.split(' ')[1]) >= MIN_FREQUENCY);
  const known = new Set(frequent.map(wordOf));
  const divisions = readDivisions();
  const cedict = await readCedict();
  const noNames = new Set([...NO_NAMES, ...commonWords(cedict)]);
  const places = new Set(divisions.flatMap(namesOf).filter((name) => !ORDINARY.has(name)));
  const corrected = [
    ...frequent.map((line) => correct(line, places, noNames)),
    ...[...places].filter((name) => !known.has(name)).map((name) => `${name} ${MIN_FREQUENCY} ns`),
  ];
  const files = dictionaryFiles(folder);
  await mkdir(folder, { recursive: true });
  await writeFile(files.dict, `${corrected.join('\n')}\n`);
  await writeFile(files.userDict, '');
  await writeFile(files.idfDict, '的 1\n');
  await writeFile(files.stopWordDict, '的\n');
  await writeReference(folder, { kept: new Set([...known, ...places]), cedict, divisions });
}

/** A place that jieba takes for something else (大连, 石家庄) is a place. */
function correct(line: string, places: ReadonlySet<string>, noNames: ReadonlySet<string>): string {
  if (places.has(wordOf(line))) return line.replace(/ [a-z]+$/u, ' ns');
  return noNames.has(wordOf(line)) ? line.replace(/ n[rstz]\w*$/u, ' n') : line;
}

function wordOf(line: string): string {
  return line.split(' ')[0]!;
}
