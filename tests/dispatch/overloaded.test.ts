import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isOverloaded, pressureFiles, startWorker, type Worker } from '../../src/dispatch/worker.js';
import { folderWith } from '../support/temp-folder.js';
import { isBuilt } from '../support/terminal.js';
import { answerWorkerFile, trialCommands } from '../support/workers.js';

/** What Linux tells of waiting for processors. */
const pressure = (share: string): string =>
  `some avg10=${share} avg60=0.00 avg300=0.00 total=49801380801\nfull avg10=0.00 avg60=0.00 avg300=0.00 total=0\n`;

describe('a machine', () => {
  it.each([
    ['98.50', true],
    ['100.00', true],
    ['12.30', false],
    ['0.00', false],
  ])('on which something waits for %s per cent of the time has too much to do: %s', (share, isIt) => {
    expect(isOverloaded([join(folderWith({ cpu: pressure(share) }), 'cpu')])).toBe(isIt);
  });

  it('that does not tell has not', () => {
    expect(isOverloaded(['/nowhere'])).toBe(false);
    expect(isOverloaded([join(folderWith({ cpu: 'other words' }), 'cpu')])).toBe(false);
  });

  it('counts where the group of the process tells nothing, which else is believed', () => {
    const folder = folderWith({ machine: pressure('98.50'), group: pressure('0.00') });
    const [machine, group] = [join(folder, 'machine'), join(folder, 'group')];
    expect(isOverloaded([join(folder, 'gone'), machine])).toBe(true);
    expect(isOverloaded([group, machine])).toBe(false);
    expect(isOverloaded([machine, group])).toBe(true);
  });

  it.each([
    ['a container', '0::/\n', ['/sys/fs/cgroup/cpu.pressure', '/proc/pressure/cpu']],
    [
      'a service',
      '1:name=systemd:/\n0::/system.slice/ceyuan.service\n',
      ['/sys/fs/cgroup/system.slice/ceyuan.service/cpu.pressure', '/proc/pressure/cpu'],
    ],
    ['no group', '4:memory:/somewhere\n', ['/proc/pressure/cpu']],
  ])('is asked after the group of a process in %s', (_, told, files) => {
    expect(pressureFiles(join(folderWith({ cgroup: told }), 'cgroup'))).toEqual(files);
  });
});

describe.skipIf(!isBuilt())('a task that takes longer than it may', { timeout: 60_000 }, () => {
  const LIMIT = 200;
  const LONGER = '600';

  async function takesLonger(hasTooMuch: boolean): Promise<string> {
    const controller = new AbortController();
    const program = { file: answerWorkerFile, commands: trialCommands, env: { PATH: process.env.PATH } };
    const worker: Worker = await startWorker(program, () => undefined, controller.signal);
    const request = { command: 'trial', values: { says: `wait ${LONGER}` }, locale: 'en' } as const;
    const { kind } = await worker.perform({ method: 'run', args: [request] }, LIMIT, () => hasTooMuch);
    controller.abort();
    await worker.ended;
    return kind;
  }

  it('is stopped', async () => {
    expect(await takesLonger(false)).toBe('late');
  });

  it('is waited for on an overloaded machine, as a new worker would only add to the load', async () => {
    expect(await takesLonger(true)).toBe('done');
  });
});
