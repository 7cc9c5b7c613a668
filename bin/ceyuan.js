#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const program = new URL('../dist/src/main.js', import.meta.url);

if (existsSync(program)) {
  await import(program.href);
} else {
  process.stderr.write(`${howToBuild()}\n`);
  process.exitCode = 2;
}

/** What is missing where the program was not built, as after `npm ci --ignore-scripts`, and what to run. */
function howToBuild() {
  const jieba = findJieba();
  if (jieba === null) return 'ceyuan is not installed yet. Run "npm ci" in its folder.';
  const steps = ['dist, the built program, is missing. Run "npm run build".'];
  if (!existsSync(join(jieba, 'build', 'Release', 'nodejieba.node')))
    steps.unshift(
      'nodejieba, which cuts Chinese into words, is not built. Install a C++ toolchain (Debian and Ubuntu: ' +
        'apt-get install build-essential python3; macOS: xcode-select --install), then run "npm rebuild nodejieba".',
    );
  return steps.join('\n');
}

/** The folder of nodejieba; null where it is not installed. */
function findJieba() {
  try {
    return dirname(createRequire(import.meta.url).resolve('nodejieba/package.json'));
  } catch {
    return null;
  }
}
