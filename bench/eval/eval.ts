import { printTable } from '../table.js';
import { runTool } from '../tool.js';
import { evaluate } from './evaluate.js';
import { readOptions } from './options.js';

await runTool(readOptions, async (options) => {
  for (const { title, rows } of await evaluate(options)) printTable(title, rows);
});
