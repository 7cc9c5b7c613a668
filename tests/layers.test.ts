import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The floors of the house, lowest first; those of one line stand side by side. */
const FLOORS = [
  [
    'src/bounded-cache',
    'src/decoded',
    'src/errors',
    'src/first-found',
    'src/grouped',
    'src/locale',
    'src/memo',
    'src/merge-neighbours',
    'src/only',
    'src/paths',
    'src/printable',
    'src/public',
    'src/retrying',
    'src/today',
    'src/within',
  ],
  ['src/text', 'src/lexicon'],
  ['src/corpus'],
  ['src/outline', 'src/import'],
  ['src/question'],
  ['src/index'],
  ['src/spelling'],
  ['src/rank'],
  ['src/cite', 'src/card'],
  ['src/answer', 'src/check'],
  ['src/reply'],
  ['src/command'],
  ['src/kit'],
  ['commands'],
  ['src/dispatch'],
  ['src/records'],
  ['src/env', 'src/about', 'src/log'],
  ['src/transports'],
  ['src/open-library'],
  ['src/reload'],
  ['src/main', 'src/worker', 'src/library'],
];
const MAX_LINES = 250;
const IMPORT =
  /^\s*(?:import|export)\s+(?:type\s+)?(?:[\w*{][^'";=()]*\bfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gmu;

/** An import of a file of ours: who imports what, both from the root and without ending. */
type Import = { readonly from: string; readonly to: string; readonly isStatic: boolean };

const filesIn = (...folders: readonly string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/u.test(file))
      .map((file) => join(folder, file)),
  );
const files = filesIn('src', 'commands');
const imports = files.flatMap((file) => importsIn(file, readFileSync(join(ROOT, file), 'utf8')));

function importsIn(file: string, source: string): Import[] {
  return [...source.matchAll(IMPORT)].flatMap(([, fixed, dynamic]) => {
    const path = fixed ?? dynamic!;
    if (!path.startsWith('.')) return [];
    const to = relative(ROOT, join(ROOT, dirname(file), path)).replace(/\.[jt]sx?$/u, '');
    return [{ from: file.replace(/\.tsx?$/u, ''), to, isStatic: fixed !== undefined }];
  });
}

function floorOf(path: string): number {
  return FLOORS.findIndex((names) => names.some((name) => path === name || path.startsWith(`${name}/`)));
}

const describeAll = (found: readonly Import[]): string[] =>
  found.map(({ from, to }) => `${from} imports ${to}`);

describe('the house', () => {
  it('has a floor for every file', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => floorOf(file.replace(/\.tsx?$/u, '')) < 0)).toEqual([]);
  });

  it('is seen whole: every import statement is read', () => {
    const statements = files.flatMap(
      (file) => readFileSync(join(ROOT, file), 'utf8').match(/from '\.|import\('\./gu) ?? [],
    );
    expect(imports).toHaveLength(statements.length);
    expect(
      importsIn(
        'src/a.ts',
        'import type {\n  B,\n} from \'./text/b.js\';\nexport * from "../commands/c.js";',
      ),
    ).toEqual([
      { from: 'src/a', to: 'src/text/b', isStatic: true },
      { from: 'src/a', to: 'commands/c', isStatic: true },
    ]);
  });

  it('imports only from its own floor or a lower one', () => {
    const upward = imports.filter(({ from, to }) => floorOf(to) > floorOf(from));
    expect(describeAll(upward)).toEqual([]);
    expect(describeAll(imports.filter(({ to }) => floorOf(to) < 0))).toEqual([]);
  });

  it('lets a command import nothing of ours but src/kit', () => {
    const others = imports.filter(({ from, to }) => from.startsWith('commands/') && to !== 'src/kit');
    expect(describeAll(others)).toEqual([]);
  });

  it('never imports a command from src', () => {
    const named = imports.filter(({ from, to }) => from.startsWith('src/') && to.startsWith('commands/'));
    expect(describeAll(named)).toEqual([]);
  });
});

describe('a name', () => {
  it('of a type means one thing in the whole house', () => {
    const names = files.flatMap((file) =>
      Array.from(
        readFileSync(join(ROOT, file), 'utf8').matchAll(/^(?:export )?(?:type|class) (\w+)/gmu),
        ([, name]) => `${name}`,
      ),
    );
    expect(names.length).toBeGreaterThan(300);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

describe('a file', () => {
  it(`has at most ${MAX_LINES} lines`, () => {
    const long = filesIn('src', 'commands', 'tests', 'bench', 'data').filter(
      (file) => readFileSync(join(ROOT, file), 'utf8').trimEnd().split('\n').length > MAX_LINES,
    );
    expect(long).toEqual([]);
  });

  it('holds no words of a plan: what is quoted comes from the seeds alone', () => {
    const plans = readdirSync(join(ROOT, 'seeds'))
      .filter((file) => /\.(?:txt|md)$/u.test(file))
      .map((file) => readFileSync(join(ROOT, 'seeds', file), 'utf8'))
      .join('\n');
    const copied = files.flatMap((file) =>
      runsOfHan(readFileSync(join(ROOT, file), 'utf8'))
        .filter((run) => plans.includes(run))
        .map((run) => `${file}: ${run}`),
    );
    expect(copied).toEqual([]);
  });
});

/** Every twelve Chinese characters that follow each other. */
function runsOfHan(source: string): string[] {
  return [...source.matchAll(/(?=(\p{Script=Han}{12}))/gu)].map(([, run]) => run!);
}
