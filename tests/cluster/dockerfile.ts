import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { projectFolder } from '../../src/paths.js';

const DOCKERFILE = join(projectFolder, 'deploy/Dockerfile');

type Instruction = { readonly name: string; readonly rest: string };

/** What a Dockerfile makes, in a folder that stands for the root of the image. */
export type Image = {
  readonly root: string;
  readonly workdir: string;
  readonly env: Readonly<Record<string, string>>;
  readonly user: string;
  readonly command: readonly string[];
  readonly healthCheck: readonly string[];
};

/** The instructions of the project's Dockerfile. */
export function readDockerfile(): readonly Instruction[] {
  const text = readFileSync(DOCKERFILE, 'utf8').replace(/\\\n/gu, ' ');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const { name = '', rest = '' } = /^(?<name>[A-Z]+) (?<rest>.+)$/u.exec(line)?.groups ?? {};
    return { name, rest };
  });
}

const EMPTY: Image = { root: '', workdir: '/', env: {}, user: 'root', command: [], healthCheck: [] };

/** Does the steps of the project's Dockerfile, each stage in an empty folder, with the programs of this machine. */
export function buildImage(): Image {
  const stages = new Map<string, Image>();
  let image: Image = EMPTY;
  for (const { name, rest } of readDockerfile()) {
    if (name === 'FROM') {
      const root = mkdtempSync(join(tmpdir(), 'ceyuan-image-'));
      image = { ...EMPTY, root };
    } else {
      const step = STEPS[name];
      if (!step) throw new Error(`The test does not know how to do: ${name} ${rest}`);
      image = { ...image, ...step(rest, image, stages) };
    }
    const stage = name === 'FROM' ? /^\S+ AS (?<stage>\w+)$/u.exec(rest)?.groups?.stage : undefined;
    const last = [...stages.keys()].at(-1) ?? 'final';
    stages.set(stage ?? (name === 'FROM' ? 'final' : last), image);
  }
  return image;
}

type Step = (rest: string, image: Image, stages: ReadonlyMap<string, Image>) => Partial<Image>;

const STEPS: Readonly<Record<string, Step>> = {
  WORKDIR: (workdir, { root }) => {
    mkdirSync(join(root, workdir), { recursive: true });
    return { workdir };
  },
  ENV: (rest, { env }) => ({
    env: { ...env, ...Object.fromEntries(rest.split(' ').map((one) => one.split('='))) },
  }),
  COPY: (rest, image, stages) => copy(rest, image, stages),
  RUN: (command, { root, workdir, env }) => {
    const { PATH = '', HOME = '' } = process.env;
    const run = spawnSync('sh', ['-c', command], {
      cwd: join(root, workdir),
      env: { PATH, HOME, ...env },
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(`RUN ${command}\n${run.stdout}\n${run.stderr}`);
    return {};
  },
  USER: (user) => ({ user }),
  EXPOSE: () => ({}),
  HEALTHCHECK: (rest) => ({ healthCheck: JSON.parse(rest.slice(rest.indexOf('['))) as string[] }),
  CMD: (rest) => ({ command: JSON.parse(rest) as string[] }),
};

function copy(rest: string, { root, workdir }: Image, stages: ReadonlyMap<string, Image>): Partial<Image> {
  const words = rest.split(' ');
  const from = words[0]!.startsWith('--from=') ? words.shift()!.slice('--from='.length) : null;
  const stage = from === null ? null : stages.get(from);
  if (stage === undefined) throw new Error(`COPY ${rest}: there is no stage of that name.`);
  const source = stage?.root ?? projectFolder;
  const to = words.pop()!;
  for (const word of words) {
    const path = join(source, word);
    const goesInside = to.endsWith('/') && word !== '.';
    const target = resolve(join(root, workdir), to, goesInside ? basename(word) : '.');
    cpSync(path, target, { recursive: true, filter: (file) => stage !== null || !isIgnored(file) });
  }
  return {};
}

const IGNORED = readFileSync(`${DOCKERFILE}.dockerignore`, 'utf8').trim().split('\n');

function isIgnored(file: string): boolean {
  return IGNORED.some((name) => file === join(projectFolder, name));
}
