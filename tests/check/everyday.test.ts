import { type Kind, tryKinds } from './kinds.js';

/** What people say in other words than the plan, and what sounds like it. */
const KINDS: readonly Kind[] = [
  {
    kind: 'two deeds are named for one thing and one measure',
    plan: '到2028年，莲藕种植、收获机械化率分别达到35%和25%，茭白种植、收获机械化率分别达到50%和45%。',
    matches: ['2028年莲藕收获机械化率25%', '茭白种植机械化率2028年到50%', '2028年茭白收获机械化率45%'],
    differs: ['2028年莲藕收获机械化率35%', '茭白收获机械化率2028年到50%'],
    neither: ['2028年莲藕加工机械化率25%', '2028年水稻收获机械化率45%'],
  },
  {
    kind: 'how often something is done',
    plan: '每3年检修1次泵站。每4年清淤1次水库。',
    matches: ['水库每四年清淤一次'],
    differs: ['水库每三年清淤一次'],
    neither: ['水库三年检修一次', '水厂每3年检修1次', '泵站三年检修两次', '泵站第三年检修一次'],
  },
  {
    kind: 'money that is taken off needs no unit',
    plan: '农业用水户每月按照20元的标准定额扣除。',
    matches: ['农业用水户每月扣20元', '农业用水户每月扣20'],
    differs: ['农业用水户每月扣35'],
    neither: ['工业用水户每月扣20', '农业用水户每月奖20'],
  },
  {
    kind: 'everyday words are looked for as the plan says them',
    plan: '子女每人每月补助用水3吨。水表资料应当留存6年。',
    matches: ['水表资料留6年', '水表资料要留6年'],
    differs: ['每个孩子每人每月补助用水5吨', '水表资料留3年'],
    neither: ['老人每人每月补助用水3吨', '水管资料留6年', '水表资料送6年'],
  },
  {
    kind: 'what is done at first leaves no year open',
    plan: '2027年初步建成节水基地4个。',
    matches: ['2027年初步建成节水基地4个'],
    differs: ['2027年初步建成节水基地7个'],
    neither: ['2027年初建成节水基地4个'],
  },
  {
    kind: 'a short name is none where it cuts other words',
    plan: '支持中国企业赴境外上市12家。提高铁路货运量到3000万吨。国有企业赴外省承包工程9项。',
    matches: ['国企赴外省承包工程9项'],
    neither: ['支持国企赴境外上市12家', '支持国有企业赴境外上市12家', '提高高铁货运量到3000万吨'],
  },
  {
    kind: 'an everyday word is none for a narrower or another thing',
    plan: '对高校毕业生给予一次性就业补贴1000元。对电动自行车以旧换新每辆补贴500元。',
    matches: ['高校毕业生一次性就业补贴1000元', '电瓶车以旧换新每辆补贴500元'],
    neither: ['大学生一次性就业补贴1000元', '电动车以旧换新每辆补贴500元'],
  },
];

tryKinds(KINDS);
