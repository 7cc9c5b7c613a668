import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rolldown/parseAst';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A regular expression, and where it comes from. */
export type Pattern = { readonly source: string; readonly flags: string; readonly from: string };

/** Every source file of the program, by its path from the root. */
export const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
);

/** The regular expressions that are written in the sources. */
export function writtenPatterns(): Pattern[] {
  return files.flatMap((from) =>
    literalsIn(parseAst(readFileSync(join(ROOT, from), 'utf8'), { lang: 'ts' })).map((literal) => ({
      source: literal.pattern,
      flags: literal.flags,
      from,
    })),
  );
}

type Literal = { readonly pattern: string; readonly flags: string };

function literalsIn(node: unknown): Literal[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('regex' in node && node.regex) return [node.regex as Literal];
  return Object.values(node).flatMap(literalsIn);
}

/** Notes every regular expression that is made while something runs. */
export async function patternsMadeBy(run: () => Promise<void>): Promise<Pattern[]> {
  const Native = RegExp;
  const made: Pattern[] = [];
  const note = (pattern: RegExp): RegExp => {
    made.push({ source: pattern.source, flags: pattern.flags, from: 'made at run time' });
    return pattern;
  };
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, args, self) => note(Reflect.construct(target, args, self)),
    apply: (target, self, args) => note(Reflect.apply(target, self, args)),
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = Native;
  }
  return made;
}
