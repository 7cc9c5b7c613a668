import { OWNERS } from './bodies.js';
import { CHANNELS } from './procedures.js';
import { listOf, type WordList } from './word-list.js';

/** What a row is called that adds up those above it. */
export const TOTAL_ROWS: WordList = ['合计', '总计', '小计'];

/** Names of columns by the kind of question that asks for them. */
export const COLUMNS: readonly { readonly kind: string; readonly words: WordList }[] = [
  { kind: 'place', words: listOf('范围 地区 区域 地点 地址 位置') },
  { kind: 'organisation', words: OWNERS },
  { kind: 'date', words: listOf('时间 时限 期限 日期') },
];

/** The end of a heading or of the name before a colon by the kind of question that it answers: 申请时间, 缴费方式. */
export const ANSWERING_LABELS: readonly { readonly kind: string; readonly words: WordList }[] = [
  { kind: 'date', words: ['时间', '日期', '期限'] },
  { kind: 'duration', words: ['期限', '时限', '时长'] },
  { kind: 'place', words: CHANNELS },
  { kind: 'channel', words: CHANNELS },
];

/** Words in the header of a column of tasks, and of one of when they are due. */
export const TASK_COLUMNS: WordList = ['任务', '举措', '措施', '事项', '工作内容', '重点工作'];
export const DUE_COLUMNS: WordList = ['时[间限]', '期限', '进度', '节点'];
