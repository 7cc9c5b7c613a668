import { z } from 'zod';
import { UsageError } from './errors.js';

const Environment = z.object({
  SEEDS_DIR: z.string().min(1).optional(),
  LC_ALL: z.string().optional(),
  LANG: z.string().optional(),
});

/** The settings that come from the environment. */
export type Env = { readonly seedsFolder: string | undefined; readonly language: string };

/** Reads the environment. @throws UsageError naming the variable that cannot be used */
export function readEnv(variables: NodeJS.ProcessEnv): Env {
  const env = Environment.safeParse(variables);
  if (!env.success) {
    const [issue] = env.error.issues;
    throw new UsageError(
      `The environment variable ${issue!.path.join('.')} cannot be used: ${issue!.message}.`,
    );
  }
  return { seedsFolder: env.data.SEEDS_DIR, language: env.data.LC_ALL || env.data.LANG || 'en' };
}
