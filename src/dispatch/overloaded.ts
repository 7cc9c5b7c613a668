import { readFileSync } from 'node:fs';

/** From which share of the time something has to wait for a processor on an overloaded machine, in per cent. */
const OVERLOADED = 80;

const MACHINE = '/proc/pressure/cpu';

/** Whether there was too much to do in the last ten seconds; only Linux tells: https://docs.kernel.org/accounting/psi.html */
export function isOverloaded(files: readonly string[] = pressureFiles()): boolean {
  const told = files.map(shareIn).find((share) => share !== null);
  return (told ?? 0) > OVERLOADED;
}

/** What the control group of this process tells, as a container may be short of time on an idle machine; else the machine. */
export function pressureFiles(groups = '/proc/self/cgroup'): string[] {
  const { path } = /^0::(?<path>\/.*)$/mu.exec(read(groups))?.groups ?? {};
  return path === undefined ? [MACHINE] : [`/sys/fs/cgroup${path.replace(/\/$/u, '')}/cpu.pressure`, MACHINE];
}

/** The share that a file tells; null where there is none, or it tells none. */
function shareIn(file: string): number | null {
  const { share } = /^some avg10=(?<share>[\d.]+)/u.exec(read(file))?.groups ?? {};
  return share === undefined ? null : Number(share);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
