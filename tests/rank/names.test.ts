import { describe, expect, it } from 'vitest';
import { dictionaryFolder } from '../../src/paths.js';
import { prepareSearch } from '../../src/rank/search.js';
import { loadWords } from '../../src/text/words.js';
import { entryOf } from '../support/plans.js';

const words = loadWords(dictionaryFolder, []);

/** The share of the names in a question that a document has which begins so. */
async function namesHeld(beginning: string, question: string): Promise<number> {
  const text = `${beginning}\n各街道对返岗人员实行登记管理，每日测量体温。`;
  const entry = entryOf('notice.txt', `---\ntitle: 通知\n---\n${text}`);
  const { read, search } = await prepareSearch({ entries: [entry], glossary: [] }, words);
  return (await search(read(question), 1))[0]!.evidence.context.document.names().anywhere;
}

describe('a place or a day that a question insists on', () => {
  it.each([
    ['as it is', '上海市对返岗人员怎么管理', '上海市加强返岗人员管理。', 1],
    ['by its short name', '上海市对返岗人员怎么管理', '上海加强返岗人员管理。', 1],
    ['by a part of it', '上海市对返岗人员怎么管理', '奉贤区加强返岗人员管理。', 1],
    ['not by a part of another', '上海市对返岗人员怎么管理', '丰台区加强返岗人员管理。', 0],
    [
      'not by the place of a dateline',
      '上海市对返岗人员怎么管理',
      '新华社上海2月18日电 返岗人员管理加强。',
      0,
    ],
    [
      'not by a part of it in a dateline',
      '湖北省对返岗人员怎么管理',
      '新华社武汉2月18日电 返岗人员管理加强。',
      0,
    ],
    ['not by a part that others have too', '辽宁省对返岗人员怎么管理', '北京市朝阳区加强返岗人员管理。', 0],
    ['also where it is a small city', '德阳市对返岗人员怎么管理', '德阳市加强返岗人员管理。', 1],
    ['by the day of a dateline', '2月18日对返岗人员怎么管理', '新华社上海2月18日电 返岗人员管理加强。', 1],
    ['not by another city', '德阳市对返岗人员怎么管理', '内江市加强返岗人员管理。', 0],
    ['where jieba takes it for another word', '大连市对返岗人员怎么管理', '合肥市加强返岗人员管理。', 0],
    ['with the city before its district', '上海市宝山区对返岗人员怎么管理', '宝山区加强返岗人员管理。', 1],
  ])('is met %s: %s, %s', async (_, question, beginning, held) => {
    expect(await namesHeld(beginning, question)).toBe(held);
  });
});
