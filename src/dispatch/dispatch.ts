import type { Library } from '../answer/library.js';
import { fromCustomId } from '../command/custom-id.js';
import type { RawValues } from '../command/options.js';
import { ActionableError } from '../errors.js';
import type { Locale } from '../locale.js';
import { inert } from '../reply/markdown.js';
import { phrasesIn } from '../reply/phrases.js';
import { carriedBy, paragraph, type Reply, reply } from '../reply/reply.js';
import type { Commands } from './load.js';

/** A command that somebody runs, from whatever transport. */
export type Request = { readonly command: string; readonly values: RawValues; readonly locale: Locale };

/** Runs requests. It always replies; what went wrong unexpectedly is handed to `report` as well. */
export type Dispatch = (request: Request) => Reply;

/** Makes the one place where requests meet commands, and the only one that catches what they throw. */
export function createDispatch(
  commands: Commands,
  library: Library,
  report: (error: unknown) => void,
): Dispatch {
  return ({ command: name, values, locale }) => {
    const command = commands.get(name);
    if (!command) return apologise(phrasesIn(locale).unknownCommand);
    try {
      return command.run(values, { ...library, locale });
    } catch (error) {
      if (error instanceof ActionableError) return apologise(error.message);
      report(error);
      return apologise(phrasesIn(locale).broken);
    }
  };
}

/** The request of a pressed button; one that no command here wrote runs nothing and gets a helpful reply. */
export function pressed(customId: string, message: Reply, commands: Commands, locale: Locale): Request {
  const call = fromCustomId(customId, (name) => commands.get(name)?.options, carriedBy(message));
  return { command: call?.command ?? '', values: call?.values ?? {}, locale };
}

function apologise(message: string): Reply {
  return reply([paragraph(inert(message))]);
}
