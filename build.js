import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { build } from 'rolldown';

// rolldown is no development package: a clone is built in production too. A packed package comes built.

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
  /^micromark/,
];

/** What `npm run build` makes: the program with its commands. */
const PROGRAM = {
  dir: 'dist',
  input: {
    'src/main': 'src/main.ts',
    'src/library': 'src/library.ts',
    'workers/import': 'src/import/worker.ts',
    'workers/answer': 'src/worker.ts',
    ...Object.fromEntries(commands.map((name) => [`commands/${name}`, `commands/${name}.ts`])),
  },
};

/** What `node build.js tools` makes, from development packages: all that measures, trains and makes data. */
const TOOLS = {
  dir: 'dist/tools',
  input: {
    bench: 'bench/bench.ts',
    'scale-engine': 'bench/scale/engine.ts',
    eval: 'bench/eval/eval.ts',
    claims: 'bench/claims/main.ts',
    questions: 'bench/questions/main.ts',
    train: 'bench/train/main.ts',
    load: 'bench/load/main.ts',
    soak: 'bench/soak/main.ts',
    'soak-worker': 'bench/soak/worker.ts',
    engine: 'bench/engine/main.ts',
    replica: 'bench/engine/replica.ts',
    data: 'data/make/main.ts',
  },
};

const isForTools = process.argv[2] === 'tools';
await bundle(isForTools ? TOOLS : PROGRAM);
if (!isForTools) {
  await bundlePage('src/transports/web/page', 'dist/web');
  unpackDictionary('dist/dictionary');
  declareLibrary('dist/src/library.d.ts');
}

/** Few files start faster than many: a question is answered in half the time that the modules took one by one. */
async function bundle({ input, dir }) {
  await build({
    input,
    platform: 'node',
    // zlib-sync is a faster choice of @discordjs/ws for whoever installs it.
    external: ['nodejieba', '@takumi-rs/core', 'zlib-sync', ...IMPORTERS],
    output: {
      dir,
      cleanDir: true,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      sourcemap: true,
    },
  });
}

/** The public types, with what the library exports beside them; src/library.ts says that it is of this type. */
function declareLibrary(file) {
  const types = readFileSync('src/public.ts', 'utf8');
  writeFileSync(file, `${types}\nexport declare const openLibrary: OpenLibrary;\n`);
}

/** What a browser loads: one script, one sheet of styles, and what is taken as it is. */
async function bundlePage(source, dir) {
  await build({
    input: { page: `${source}/main.tsx` },
    platform: 'browser',
    treeshake: { moduleSideEffects: false },
    tsconfig: `${source}/tsconfig.json`,
    output: { dir, cleanDir: true, minify: true, entryFileNames: '[name].js' },
  });
  const sheets = readdirSync(`${source}/styles`).sort();
  const styles = sheets.map((file) => readFileSync(`${source}/styles/${file}`, 'utf8'));
  writeFileSync(`${dir}/page.css`, styles.join('\n'));
  for (const file of ['index.html', 'icon.svg']) copyFileSync(`${source}/${file}`, `${dir}/${file}`);
}

/** jieba reads its words from a file only, so the dictionaries are unpacked once. */
function unpackDictionary(folder) {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync('data').filter((name) => name.endsWith('.br')))
    writeFileSync(
      `${folder}/${file.replace(/\.br$/, '')}`,
      brotliDecompressSync(readFileSync(`data/${file}`)),
    );
}
