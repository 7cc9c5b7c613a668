import { z } from 'zod';

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
  /** Whether FORCE_COLOR asks for colour or forbids it (0); undefined where it says nothing. */
  readonly colour: boolean | undefined;
};

/** Reads the environment; a variable that is set to nothing counts as not set. */
export function readEnv(variables: NodeJS.ProcessEnv): Env {
  const { SEEDS_DIR, LC_ALL, LANG, FORCE_COLOR } = Environment.parse(variables);
  return {
    seedsFolder: SEEDS_DIR || undefined,
    language: LC_ALL || LANG || 'en',
    colour: FORCE_COLOR ? !/^(?:0|false)$/u.test(FORCE_COLOR) : undefined,
  };
}
