import { listOf, type WordList } from './word-list.js';

/** What people say for bearing a cost. */
export const BEARS_COST: WordList = [
  '出(?:钱|资)?(?!\\p{Script=Han})',
  ...listOf('掏钱 付钱 买单 埋单 承担 负担 支付'),
];

/** Words of a text that says who bears a cost, or where money comes from. */
export const BORNE: WordList = listOf('分担 负担 承担 支付 列支 出资 自理 自付 缴纳 筹措 筹集');

/** Words of a question whether something costs anything: 要不要交钱, 收费吗. */
export const ASKS_COSTS: WordList = [
  '收费(?!站)',
  '[交缴付花掏收](?:钱|费[用]?)(?:[吗么嘛不]|[?？]?$)',
  '([收要])不\\1[钱费]|[要免][钱费](?:[吗么嘛]|[?？]?$)',
];

/** Words of a text that tells. */
export const TELLS_COSTS: WordList = ['费', '元', '免[收交缴征]', '无偿', '[租押]金'];
