import { runTool } from '../tool.js';
import { readOptions, USAGE } from './options.js';
import { train } from './train.js';

await runTool(USAGE, readOptions, train);
