import { percentile } from '../latency.js';
import { milliseconds, printTable, type Row } from '../table.js';
import { runTool } from '../tool.js';
import { checkClaims, type Measured } from './check-claims.js';
import { readOptions } from './options.js';
import { score } from './score.js';

await runTool(readOptions, async (options) => {
  const { documents, named, open } = await checkClaims(options);
  printTable(`Claims on ${documents} documents`, [
    toRow('the document is named', named),
    toRow('all documents are asked', open),
  ]);
});

function toRow(name: string, measured: readonly Measured[]): Row {
  const { claims, decidable, decided, falseMatches, falseConflicts } = score(measured);
  const times = measured.map(({ ms }) => ms);
  return {
    name,
    figures: {
      claims: String(claims),
      'false ✅': String(falseMatches),
      'false ❌': String(falseConflicts),
      decided: `${decided} of ${decidable} (${((100 * decided) / decidable).toFixed(1)} %)`,
      p50: milliseconds(percentile(times, 0.5)),
      p99: milliseconds(percentile(times, 0.99)),
    },
  };
}
