import { ActionableError } from '../../src/errors.js';
import { readOptions, USAGE } from './options.js';
import { train } from './train.js';

try {
  const options = readOptions(process.argv.slice(2));
  if (options === null) process.stdout.write(`${USAGE}\n`);
  else await train(options);
} catch (error) {
  if (!(error instanceof ActionableError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
