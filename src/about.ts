import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { About } from './command/command.js';
import { projectFolder } from './paths.js';

const Package = z.object({ version: z.string(), homepage: z.url().optional() });

/** Reads what package.json says about the bot; operators of a changed one name their homepage there. */
export function readAbout(): About {
  const { version, homepage } = Package.parse(
    JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')),
  );
  return { version, homepage: homepage ?? null };
}
