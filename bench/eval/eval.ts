import { printTable } from '../table.js';
import { runTool } from '../tool.js';
import { evaluate } from './evaluate.js';
import { readOptions, USAGE } from './options.js';

await runTool(USAGE, readOptions, async (options) => {
  for (const { title, rows } of await evaluate(options)) printTable(title, rows);
});
