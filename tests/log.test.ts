import { describe, expect, it } from 'vitest';
import { openLog } from '../src/log.js';
import { Kept } from './support/terminal.js';

/** What a log wrote to a stream. */
function logged(level: string, isTTY: boolean, write: (log: ReturnType<typeof openLog>) => void): string {
  const output = Object.assign(new Kept(), { isTTY });
  write(openLog(level, output as unknown as NodeJS.WriteStream));
  return output.text;
}

function writeAll(log: ReturnType<typeof openLog>): void {
  log.debug('a detail');
  log.info({ what: 'ask turn', ms: 12 }, 'answered');
  log.warn('late');
  log.error({ stack: 'TypeError: x\n  at y' }, 'a fault in the bot');
}

describe('the log', () => {
  it('is JSON lines on a pipe: when, how grave, what, and numbers', () => {
    const lines = logged('info', false, writeAll).trimEnd().split('\n');
    const records = lines.map((line) => JSON.parse(line));
    expect(records.map(({ level, msg }) => [level, msg])).toEqual([
      [30, 'answered'],
      [40, 'late'],
      [50, 'a fault in the bot'],
    ]);
    expect(records[0]).toMatchObject({ what: 'ask turn', ms: 12 });
    for (const { time } of records) expect(new Date(time).toISOString()).toBe(time);
  });

  it('says nothing of the machine or the process', () => {
    const [line = ''] = logged('info', false, (log) => log.info('up')).split('\n');
    expect(Object.keys(JSON.parse(line)).sort()).toEqual(['level', 'msg', 'time']);
  });

  it.each([
    ['debug', 4],
    ['info', 3],
    ['warn', 2],
    ['error', 1],
    ['fatal', 0],
    ['silent', 0],
  ])('at the level %s holds %d of the four lines', (level, count) => {
    const lines = logged(level, false, writeAll).split('\n');
    expect(lines.filter((line) => line !== '')).toHaveLength(count);
  });

  it('is for people on a terminal', () => {
    const shown = logged('info', true, writeAll);
    expect(shown).toMatch(/INFO.*answered/u);
    expect(shown).toContain('ask turn');
    expect(() => JSON.parse(shown.split('\n')[0]!)).toThrow();
  });
});
