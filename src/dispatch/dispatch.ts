import type { Answer } from '../answer/answer.js';
import type { Library } from '../answer/library.js';
import type { About, Command, CommandIds, Context } from '../command/command.js';
import { corpusMark, fromCustomId, type Press, stampCustomId } from '../command/custom-id.js';
import type { Option, RawValues, Suggestion } from '../command/options.js';
import { ActionableError, UsageError } from '../errors.js';
import type { Locale } from '../locale.js';
import { once } from '../memo.js';
import { printableLine } from '../printable.js';
import { inert } from '../reply/markdown.js';
import { phrasesIn } from '../reply/phrases.js';
import {
  carriedBy,
  clip,
  paragraph,
  type Reply,
  reply,
  withCustomIds,
  withFootnote,
} from '../reply/reply.js';
import { today } from '../today.js';
import type { Commands } from './load.js';

/** A command to run, from any transport. */
export type Request = {
  readonly command: string;
  readonly values: RawValues;
  readonly locale: Locale;
  /** The version of the documents in the pressed button. */
  readonly corpus?: string | undefined;
  /** The ids of the commands, where the transport can make mentions clickable. */
  readonly commandIds?: CommandIds | undefined;
};

export type Outcome = {
  readonly reply: Reply;
  /** The values of the command, shortened for its buttons. */
  readonly values: RawValues;
  /** Whether the reply only says why there is no answer. */
  readonly failed: boolean;
  /** How a question was answered; null without a question. */
  readonly searched: Searched | null;
};

/** What operators may know about an answer: neither the question nor the words. */
export type Searched = { readonly status: Answer['status']; readonly ms: number };

/** Runs requests, and always replies. */
export type Dispatch = {
  readonly commands: Commands;
  readonly run: (request: Request) => Promise<Outcome>;
  readonly suggest: (command: string, option: string, typed: string) => Promise<readonly Suggestion[]>;
};

type DispatchSettings = { readonly about: About; readonly report: (error: unknown) => void };

/** Makes the one place where requests meet commands and errors are caught. */
export function createDispatch(
  commands: Commands,
  library: Library,
  { about, report }: DispatchSettings,
): Dispatch {
  const version = once(library.version);
  return {
    commands,
    suggest: async (command, option, typed) =>
      suggest(commands.get(command)?.options[option], typed, library, report),
    run: async ({ command: name, values, locale, corpus, commandIds = {} }) => {
      const command = commands.get(name);
      if (!command) return apologise(phrasesIn(locale).unknownCommand);
      try {
        const own = await library.around(meantBy(values, command));
        const resolved = await command.resolve(values, own);
        const { answer, searched } = observe(own.answer);
        const context: Context = { ...own, answer, locale, commandIds, today: today(), about, commands };
        const made = await command.run(resolved, context);
        const reply = dated(made, version(), corpus, locale);
        return { reply, values: resolved, failed: false, searched: searched() };
      } catch (error) {
        if (!(error instanceof ActionableError)) report(error);
        return apologise(explain(error, locale));
      }
    },
  };
}

/** Stamps the buttons with the documents' version, and notes where the pressed one had another. */
function dated(made: Reply, version: string, before: string | undefined, locale: Locale): Reply {
  const reply = withCustomIds(made, (id) => stampCustomId(id, version));
  const isSame = before === undefined || before === corpusMark(version);
  return isSame ? reply : withFootnote(reply, phrasesIn(locale).documentsChanged);
}

/** The values that may name documents, and those typed into completed options, which may be words of one. */
function meantBy(values: RawValues, { options }: Command): Parameters<Library['around']>[0] {
  const texts = Object.entries(values).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const like = texts.filter(([name]) => {
    const option = options[name];
    return option?.kind === 'text' && option.suggest !== null;
  });
  return { names: texts.map(([, text]) => text), like: like.map(([, text]) => text) };
}

/** Watches the first answer, as later ones are only offered beside it. */
function observe(answer: Library['answer']): { answer: Library['answer']; searched: () => Searched | null } {
  let searched: Searched | null = null;
  return {
    searched: () => searched,
    answer: async (...asked) => {
      const started = performance.now();
      const found = await answer(...asked);
      searched ??= { status: found.status, ms: performance.now() - started };
      return found;
    },
  };
}

/** Whether only the asker sees the reply; failures concern nobody else. */
export function isPrivate({ command, values }: Request, commands: Commands): boolean {
  try {
    return commands.get(command)?.isPrivate(values) ?? true;
  } catch (error) {
    if (error instanceof UsageError) return true;
    throw error;
  }
}

function explain(error: unknown, locale: Locale): string {
  if (error instanceof UsageError) return error.words[locale];
  return error instanceof ActionableError ? error.message : phrasesIn(locale).broken;
}

/** Reads a pressed button or a choice: its request, and where the reply goes; an unknown one gets a helpful reply. */
export function pressed(
  customId: string,
  held: { message: Pick<Reply, 'components'>; chosen?: string | undefined; locale: Locale },
  commands: Commands,
): { readonly press: Press; readonly request: Request } {
  const context = { carried: carriedBy(held.message), chosen: held.chosen };
  const call = fromCustomId(customId, (name) => commands.get(name)?.options, context);
  const { press = 'open', command = '', values = {}, corpus } = call ?? {};
  return { press, request: { command, values, locale: held.locale, corpus } };
}

/** Completes an option; a failure offers nothing, as it could not say why. */
async function suggest(
  option: Option | undefined,
  typed: string,
  library: Library,
  report: DispatchSettings['report'],
): Promise<readonly Suggestion[]> {
  if (option?.kind !== 'text' || option.suggest === null) return [];
  try {
    const text = typed.slice(0, option.max);
    const found = await option.suggest(text, await library.around({ names: [text], like: [text] }));
    return found.map(({ name, value }) => ({ name: printableLine(name), value }));
  } catch (error) {
    if (!(error instanceof UsageError)) report(error);
    return [];
  }
}

/** The request of a menu on a message; null without such a menu. */
export function fromMenu(menu: string, content: string, locale: Locale, commands: Commands): Request | null {
  const command = [...commands.values()].find((one) => one.menu?.name.en === menu);
  return command?.menu ? { command: command.name, values: { [command.menu.fills]: content }, locale } : null;
}

/** The longest apology, in characters, which fits a message even if all are escaped. */
const MAX_APOLOGY = 1800;

/** A reply that says why there is no answer. */
export function apologise(message: string): Outcome {
  const said = paragraph(inert(clip(message, MAX_APOLOGY)));
  return { reply: reply([said], 'caution'), values: {}, failed: true, searched: null };
}
