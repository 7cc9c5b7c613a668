import type { Section } from '../corpus/types.js';
import { partName } from './titles.js';

/**
 * How freely a section states targets. `goals`: every amount with a subject is one; `aims`: those under a
 * deadline, which holds for the sentences that follow; `prose`: those whose own sentence says by when;
 * `ground`: none, it tells what was and what others want.
 */
export type Setting = 'goals' | 'aims' | 'prose' | 'ground';

const GOALS = /目标(?!人群|群体|责任|考核|管理|企业|客户|市场|导向)/u;
const TASKS_TOO = /任务|要求|围绕|完成|确保/u;
const AIMS = /^(?:总体要求|总体思路|发展思路|总体考虑|基本思路)/u;
const GROUND = /背景|现状|形势|回顾|成效|(?:发展|工作|产业)基础/u;
const NO_GOALS = /思想|原则|思路$|定位|布局|任务$|保障|措施/u;

/** The setting of a section, given that of the section around it. */
export function settingOf(section: Section, outer: Setting): Setting {
  const name = isDocumentTitle(section) ? '' : partName(section);
  if (outer === 'ground' || GROUND.test(name)) return 'ground';
  if (GOALS.test(name)) return TASKS_TOO.test(name) ? 'aims' : 'goals';
  if (AIMS.test(name)) return 'aims';
  if (NO_GOALS.test(name)) return 'prose';
  return outer;
}

/** A title may hold 目标 without being a list of goals. */
function isDocumentTitle({ document, path }: Section): boolean {
  return path.length === 1 && path[0] === document.title;
}

/** Whether a deadline holds beyond its sentence, and a bare year is one. */
export function setsGoals(setting: Setting): boolean {
  return setting === 'goals' || setting === 'aims';
}
