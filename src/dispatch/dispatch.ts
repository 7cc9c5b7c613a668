import type { Answer } from '../answer/answer.js';
import type { Library } from '../answer/library.js';
import type { About, Command, CommandIds, Context } from '../command/command.js';
import { corpusMark, fromCustomId, type Press, stampCustomId } from '../command/custom-id.js';
import type { Option, RawValues, Suggestion } from '../command/options.js';
import { ActionableError, UsageError } from '../errors.js';
import type { Locale } from '../locale.js';
import { once } from '../memo.js';
import { printableLine } from '../printable.js';
import { withCustomIds } from '../reply/custom-ids.js';
import { inert } from '../reply/markdown.js';
import { phrasesIn } from '../reply/phrases.js';
import { carriedBy, clip, paragraph, type Reply, reply, withFootnote } from '../reply/reply.js';
import { today } from '../today.js';
import type { Commands } from './load.js';

/** A command that somebody runs, from whatever transport. */
export type Request = {
  readonly command: string;
  readonly values: RawValues;
  readonly locale: Locale;
  /** What the button that was pressed says of the version of its documents. */
  readonly corpus?: string | undefined;
  /** The ids of the commands by their names, where the transport can mention them so that they can be clicked. */
  readonly commandIds?: CommandIds | undefined;
};

/** What became of a request. */
export type Outcome = {
  readonly reply: Reply;
  /** The values that the command ran with, short enough for its buttons. */
  readonly values: RawValues;
  /** Whether the reply only says why there is no other. */
  readonly failed: boolean;
  /** How a question was answered; null where none was asked. */
  readonly searched: Searched | null;
};

/** What the person who runs the bot may know of an answer: neither the question nor the words. */
export type Searched = { readonly status: Answer['status']; readonly ms: number };

/** Runs requests, and always replies. */
export type Dispatch = {
  readonly commands: Commands;
  /** Whether the reply is for the one who asks alone. What fails concerns nobody else. */
  readonly isPrivate: (request: Request) => boolean;
  readonly run: (request: Request) => Promise<Outcome>;
  /** What can be picked for an option, given what is typed of it so far. */
  readonly suggest: (command: string, option: string, typed: string) => Promise<readonly Suggestion[]>;
  /** The request of a command on a message; null where no command has this menu. */
  readonly fromMenu: (menu: string, content: string, locale: Locale) => Request | null;
};

type Settings = {
  readonly about: About;
  /** Takes what went wrong unexpectedly. */
  readonly report: (error: unknown) => void;
};

/** Makes the one place where requests meet commands, and where what they throw is caught. */
export function createDispatch(commands: Commands, library: Library, { about, report }: Settings): Dispatch {
  const contextFor = (
    own: Library,
    { locale, commandIds = {} }: Request,
    answer: Library['answer'],
  ): Context => ({
    ...own,
    answer,
    locale,
    commandIds,
    today: today(),
    about,
    commands,
  });
  const version = once(library.version);
  return {
    ...readingOf(commands),
    suggest: async (command, option, typed) =>
      suggest(commands.get(command)?.options[option], typed, library, report),
    run: async (request) => {
      const { command: name, values, locale, corpus } = request;
      const command = commands.get(name);
      if (!command) return apologise(phrasesIn(locale).unknownCommand);
      try {
        const own = await library.around(meantBy(values, command));
        const resolved = await command.resolve(values, own);
        const { answer, searched } = observe(own.answer);
        const made = await command.run(resolved, contextFor(own, request, answer));
        const reply = dated(made, version(), corpus, locale);
        return { reply, values: resolved, failed: false, searched: searched() };
      } catch (error) {
        if (!(error instanceof ActionableError)) report(error);
        return apologise(explain(error, locale));
      }
    },
  };
}

/** Stamps its buttons with the version of the documents; a footnote tells that the pressed one has another version. */
function dated(made: Reply, version: string, before: string | undefined, locale: Locale): Reply {
  const reply = withCustomIds(made, (id) => stampCustomId(id, version));
  const isSame = before === undefined || before === corpusMark(version);
  return isSame ? reply : withFootnote(reply, phrasesIn(locale).documentsChanged);
}

/** The values that name documents, and those that may be words of one: what is typed into options that complete it. */
function meantBy(values: RawValues, { options }: Command): Parameters<Library['around']>[0] {
  const texts = Object.entries(values).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const like = texts.filter(([name]) => isCompleted(options[name]));
  return { names: texts.map(([, text]) => text), like: like.map(([, text]) => text) };
}

function isCompleted(option: Option | undefined): boolean {
  return option?.kind === 'text' && option.suggest !== null;
}

/** The same answers, and how the first of them came about: what is looked up after it is only offered beside it. */
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

/** What a dispatch tells of its commands alone, without the documents. */
export function readingOf(commands: Commands): Pick<Dispatch, 'commands' | 'isPrivate' | 'fromMenu'> {
  return {
    commands,
    isPrivate: ({ command, values }) => isPrivate(commands.get(command), values),
    fromMenu: (menu, content, locale) => fromMenu(menu, content, locale, commands),
  };
}

function isPrivate(command: Command | undefined, values: RawValues): boolean {
  try {
    return command?.isPrivate(values) ?? true;
  } catch (error) {
    if (error instanceof UsageError) return true;
    throw error;
  }
}

function explain(error: unknown, locale: Locale): string {
  if (error instanceof UsageError) return error.words[locale];
  return error instanceof ActionableError ? error.message : phrasesIn(locale).broken;
}

/** A pressed button: its request, and what becomes of the reply. */
export type Pressed = { readonly press: Press; readonly request: Request };

/** Reads a pressed button or a choice; one that no command here wrote runs nothing and gets a helpful reply. */
export function pressed(
  customId: string,
  {
    message,
    chosen,
    locale,
  }: { message: Pick<Reply, 'components'>; chosen?: string | undefined; locale: Locale },
  commands: Commands,
): Pressed {
  const carried = carriedBy(message);
  const call = fromCustomId(customId, (name) => commands.get(name)?.options, { carried, chosen });
  const { press = 'open', command = '', values = {}, corpus } = call ?? {};
  return { press, request: { command, values, locale, corpus } };
}

/** A completion that fails offers nothing: there is no place in which it could say why. */
async function suggest(
  option: Option | undefined,
  typed: string,
  library: Library,
  report: Settings['report'],
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

function fromMenu(menu: string, content: string, locale: Locale, commands: Commands): Request | null {
  const command = [...commands.values()].find((one) => one.menu?.name.en === menu);
  return command?.menu ? { command: command.name, values: { [command.menu.fills]: content }, locale } : null;
}

/** The most that an apology says, in characters: with every one escaped it still fits a message. */
const MAX_APOLOGY = 1800;

/** A reply that says why there is no answer. */
export function apologise(message: string): Outcome {
  const said = paragraph(inert(clip(message, MAX_APOLOGY)));
  return { reply: reply([said], 'caution'), values: {}, failed: true, searched: null };
}
