import { z } from 'zod';
import { UsageError } from './errors.js';

const Environment = z.object({
  SEEDS_DIR: z.string().optional(),
  FORCE_COLOR: z.string().optional(),
  LC_ALL: z.string().optional(),
  LANG: z.string().optional(),
});

/** The settings that come from the environment. */
export type Env = {
  readonly seedsFolder: string | undefined;
  /** A BCP 47 tag, or a locale of the C library. */
  readonly language: string;
  /** Whether colour is wanted (FORCE_COLOR=1) or unwanted (FORCE_COLOR=0) even so; undefined where nothing is said. */
  readonly colour: boolean | undefined;
};

/** Reads the environment. @throws UsageError naming the variable that cannot be used */
export function readEnv(variables: NodeJS.ProcessEnv): Env {
  const env = Environment.safeParse(variables);
  if (!env.success) {
    const [issue] = env.error.issues;
    throw new UsageError(
      `The environment variable ${issue!.path.join('.')} cannot be used: ${issue!.message}.`,
    );
  }
  const { SEEDS_DIR, LC_ALL, LANG, FORCE_COLOR } = env.data;
  return {
    seedsFolder: SEEDS_DIR || undefined,
    language: LC_ALL || LANG || 'en',
    colour: FORCE_COLOR === undefined ? undefined : FORCE_COLOR !== '0',
  };
}
