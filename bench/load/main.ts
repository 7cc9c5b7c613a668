import { ActionableError } from '../../src/errors.js';
import { milliseconds, printTable, type Row } from '../table.js';
import { runTool } from '../tool.js';
import { drive, type Tally } from './drive.js';
import { type Fleet, startFleet } from './fleet.js';
import { driveWhile, killInTurn, restartInTurn } from './mishaps.js';
import { hasNginx } from './nginx.js';
import { type LoadOptions, readLoadOptions } from './options.js';

const REPLICAS = 3;

/** How long one replica is tried at each rate, in seconds, and the first rate. */
const TRIED = 10;
const FIRST_RATE = 50;

/** How long replicas that just started are driven, in seconds, and at which rate: new code runs slowly. */
const WARM_UP = { rate: 50, seconds: 15 };

/** The highest p99 of first responses, in milliseconds, that one replica may have. */
const BOUND = 1000;

async function run(options: LoadOptions): Promise<void> {
  if (!hasNginx()) throw new ActionableError('nginx is missing. Install it: apt-get install nginx.');
  const fleet = await startFleet(REPLICAS);
  try {
    await driveWhile(fleet, WARM_UP, async () => undefined);
    printTable(`${REPLICAS} replicas behind nginx, ${options.rate} interactions a second`, [
      await killed(fleet, options),
      row('all restarted in turn', await driveWhile(fleet, options, () => restartInTurn(fleet))),
    ]);
    printTable('One replica alone', await climb(fleet));
  } finally {
    await fleet.stop();
  }
}

async function killed(fleet: Fleet, options: LoadOptions): Promise<Row> {
  let count = 0;
  const tally = await driveWhile(fleet, options, async (isOver) => {
    count = await killInTurn(fleet, isOver);
  });
  return row(`one killed every ten seconds (${count})`, tally);
}

/** Raises the rate until first responses take too long. */
async function climb({ discord, replicas: [replica] }: Fleet): Promise<Row[]> {
  const rows: Row[] = [];
  for (let rate = FIRST_RATE; ; rate *= 1.5) {
    const whole = Math.round(rate);
    const url = `${replica!.url}/interactions`;
    const tally = await drive({ discord, url, rate: whole, seconds: TRIED });
    rows.push(row(`${whole} a second`, tally));
    if (tally.p99 > BOUND || tally.lost.length > 0) return rows;
  }
}

function row(name: string, { sent, lost, twice, deferred, p50, p99, max }: Tally): Row {
  for (const reason of new Set(lost)) process.stderr.write(`${name}: lost: ${reason}\n`);
  return {
    name,
    figures: {
      sent: `${sent}`,
      lost: `${lost.length}`,
      twice: `${twice}`,
      deferred: `${deferred}`,
      p50: milliseconds(p50),
      p99: milliseconds(p99),
      longest: milliseconds(max),
    },
  };
}

await runTool(readLoadOptions, run);
