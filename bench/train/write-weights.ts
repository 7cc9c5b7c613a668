import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../src/paths.js';

/** A feature or a sign. */
type Named = { readonly name: string };

/** Writes weights into the file that lists them. @throws Error where it lacks `name: '…', weight: …` for one */
export function writeWeights(path: string, features: readonly Named[], weights: Float64Array): void {
  const file = join(projectFolder, path);
  let source = readFileSync(file, 'utf8');
  if (!weights.every(Number.isFinite)) throw new Error('The weights are no numbers; nothing was written.');
  for (const [at, { name }] of features.entries()) {
    const entry = new RegExp(`(name: '${name}',\\s*weight: )-?[\\d.]+`, 'u');
    if (!entry.test(source)) throw new Error(`${file} lists no weight of "${name}".`);
    source = source.replace(entry, (_, start: string) => start + String(Number(weights[at]!.toFixed(2))));
  }
  writeFileSync(file, source);
}
