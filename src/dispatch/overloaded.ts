import { readFileSync } from 'node:fs';

/** From which share of the time something has to wait for a processor on an overloaded machine, in per cent. */
const OVERLOADED = 80;

/** Whether the machine had too much to do in the last ten seconds; only Linux tells: https://docs.kernel.org/accounting/psi.html */
export function isOverloaded(file = '/proc/pressure/cpu'): boolean {
  try {
    const { share } = /^some avg10=(?<share>[\d.]+)/u.exec(readFileSync(file, 'utf8'))?.groups ?? {};
    return Number(share) > OVERLOADED;
  } catch {
    return false;
  }
}
