import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadOptions } from 'nodejieba';
import { jiebaFiles } from './jieba-files.js';

/**
 * Words seen less often than this in jieba's own counts are left out: mostly names and idioms. What they
 * spelled is still found by jieba's model for unknown words. Loads in an eighth of the time, and the answers are the same.
 */
const MIN_FREQUENCY = 50;

/** Everyday words that jieba's dictionary takes for names of places, persons or other things. */
const NO_NAMES = new Set(
  (
    '上半场 上台 上市 上门 上马 中断 云集 伦理 入口 入市 公正 共和国 关联 加盟 卫星 友谊 古典 古城 古都 英语 中文 英文 汉语 ' +
    '回国 国家机关 城市 城镇 城堡 外国 大桥 大街 大战 天文 契约 家族 密封 山区 山林 山水 山脉 平原 广义 庆典 康复 建国 开国 ' +
    '恒星 抗议 文明 新建 新鲜 新城 日志 明星 明白 普及 普通 智慧 权威 桥头堡 正文 汇报 池塘 治安 治国 法典 法西斯 河流 河谷 ' +
    '洪水 海关 海洋 海港 海湾 海滨 深度 渡江 爱国 理工学院 王国 申报 百科 直隶 神圣 福利 立法权 精华 维生素 美丽 胡同 自治县 ' +
    '自治州 舞美 英勇 英雄 范畴 荣誉 莫非 莫大 言语 论文 贡献者 谢谢 贵宾 路桥 辛勤 通讯 道德 都市 都城 重镇 长度 长大 阳光 ' +
    '阴阳 陆军 雷达 青少年 青春 青年 顾客 顾问 高原 高山 高峰 高潮 保健 光荣 光辉 和平 宣言 封锁 师范 玉米 中毒 沙滩 诸如 齐全 ' +
    '联合会 人大代表 寻思 安静 宝贵 奇特 古老 吉祥 宫殿 祖先 子孙 师傅 和尚 小姐 老公 老太太 宝贝 籍贯 童子 大洋 ' +
    '印发 慈善 智能化 修正 晋升 曝光 永久性 朴素 甲醇 红宝石 许可证 驾驶证 荣膺 高清 花岗岩 联网 美味 筑路 扬琴 恐龙 温泉 ' +
    '修道院 中世纪 冰淇淋 全日制 公共场所 党组织 交汇处 嘉奖 新秀 换乘 保安 卫冕 富豪 统计学 成文法 评语 通信卫星 氯化'
  ).split(' '),
);

/** Names of cities that mostly mean something else. */
const ORDINARY = new Set('大同 日照 来宾 白银 阿里'.split(' '));

/** The files of a dictionary folder. */
const FILES = {
  dict: 'words.utf8',
  userDict: 'user.utf8',
  idfDict: 'idf.utf8',
  stopWordDict: 'stop-words.utf8',
} satisfies LoadOptions;

/**
 * Writes a trimmed and corrected copy of nodejieba's dictionary. The keyword tables, which nothing here asks for, are
 * left with one line each, as jieba refuses empty ones.
 */
export async function writeDictionary(folder: string): Promise<void> {
  const lines = (await readFile(jiebaFiles.DEFAULT_DICT, 'utf8')).split('\n');
  const frequent = lines.filter((line) => Number(line.split(' ')[1]) >= MIN_FREQUENCY);
  const known = new Set(frequent.map(wordOf));
  // Only here: what writes it needs packages that no answer waits for.
  const { namesOf, readDivisions } = await import('./divisions.js');
  const { writeReference } = await import('./write-reference.js');
  const places = new Set(
    readDivisions()
      .flatMap(namesOf)
      .filter((name) => !ORDINARY.has(name)),
  );
  const corrected = [
    ...frequent.map((line) => correct(line, places)),
    ...[...places].filter((name) => !known.has(name)).map((name) => `${name} ${MIN_FREQUENCY} ns`),
  ];
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, FILES.dict), `${corrected.join('\n')}\n`);
  await writeFile(join(folder, FILES.userDict), '');
  await writeFile(join(folder, FILES.idfDict), '的 1\n');
  await writeFile(join(folder, FILES.stopWordDict), '的\n');
  await writeReference(folder, new Set([...known, ...places]));
}

/** A place that jieba takes for something else (大连, 石家庄) is a place. */
function correct(line: string, places: ReadonlySet<string>): string {
  if (NO_NAMES.has(wordOf(line))) return line.replace(/ n[a-z]+$/u, ' n');
  return places.has(wordOf(line)) ? line.replace(/ [a-z]+$/u, ' ns') : line;
}

function wordOf(line: string): string {
  return line.split(' ')[0]!;
}

/** The files to load jieba with. */
export function dictionaryFiles(folder: string): Required<Omit<LoadOptions, 'hmmDict'>> {
  return {
    dict: join(folder, FILES.dict),
    userDict: join(folder, FILES.userDict),
    idfDict: join(folder, FILES.idfDict),
    stopWordDict: join(folder, FILES.stopWordDict),
  };
}
