import { readdirSync } from 'node:fs';
import { build } from 'rolldown';

const commands = readdirSync('commands').map((file) => file.replace(/\.ts$/, ''));

/** What only `seeds add` needs stays outside of the program, as it is installed. */
const IMPORTERS = [
  '@hyzyla/pdfium',
  '@mozilla/readability',
  'fflate',
  'htmlparser2',
  'linkedom',
  'mammoth',
  'request-filtering-agent',
  'word-extractor',
  /^(?:mdast|micromark)-/,
];

// Few files start faster than many: a question is answered in half the time that the modules took one by one.
await build({
  input: {
    'src/main': 'src/main.ts',
    'workers/import': 'src/import/worker.ts',
    'bench/bench': 'bench/bench.ts',
    'bench/scale-engine': 'bench/scale/engine.ts',
    'bench/eval': 'bench/eval/eval.ts',
    'bench/train': 'bench/train/main.ts',
    ...Object.fromEntries(commands.map((name) => [`commands/${name}`, `commands/${name}.ts`])),
  },
  platform: 'node',
  external: ['nodejieba', 'discord.js', '@discordjs/ws', ...IMPORTERS],
  output: {
    dir: 'dist',
    cleanDir: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    sourcemap: true,
  },
});
