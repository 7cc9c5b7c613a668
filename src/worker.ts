import { readAbout } from './about.js';
import { createDispatch } from './dispatch/dispatch.js';
import { loadCommands } from './dispatch/load.js';
import { serve } from './dispatch/serve.js';
import { readEnv } from './env.js';
import { openLibrary } from './open-library.js';

/** A worker process for its parent, which names the folder of the commands. */
await serve(async (report) => {
  const [, , folder = ''] = process.argv;
  const [library, commands] = await Promise.all([openLibrary(readEnv(process.env)), loadCommands(folder)]);
  const dispatch = createDispatch(commands, library, { about: readAbout(), report });
  return { dispatch, corpus: library.version(), readAhead: library.readAhead };
});
