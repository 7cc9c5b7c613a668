import { runTool } from '../tool.js';
import { readOptions } from './options.js';
import { train } from './train.js';

await runTool(readOptions, train);
