import { type Kind, tryKinds } from './kinds.js';

/** Days that no year stands before are compared as figures. */
const KINDS: readonly Kind[] = [
  {
    kind: 'a day is that day, and by it',
    plan: '夜校报名于9月12日前完成。学员名单于9月20日公布。夏令营7月5日至8月10日开放。',
    matches: ['夜校报名9月12日前完成', '学员名单于9月20日公布', '夏令营7月5日至8月10日开放'],
    differs: [
      '夜校报名9月15日前完成',
      '学员名单于9月22日公布',
      '夏令营7月5日至8月20日开放',
      '夜校报名9月12日起完成',
    ],
    neither: ['夜校报名9月12日完成', '夜校8月10日开放'],
  },
];

tryKinds(KINDS);
