import { ActionableError } from '../../src/errors.js';
import { printTable } from '../table.js';
import { evaluate } from './evaluate.js';
import { readOptions, USAGE } from './options.js';

try {
  const options = readOptions(process.argv.slice(2));
  if (options === null) process.stdout.write(`${USAGE}\n`);
  else for (const { title, rows } of await evaluate(options)) printTable(title, rows);
} catch (error) {
  if (!(error instanceof ActionableError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
