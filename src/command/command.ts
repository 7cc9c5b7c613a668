import type { Library } from '../answer/library.js';
import type { Locale, Localised, Translated } from '../locale.js';
import type { Reply } from '../reply/reply.js';
import { type CallSettings, toCustomId } from './custom-id.js';
import { type Options, type RawValues, readValues, resolveValues, type Values } from './options.js';

export type About = {
  readonly version: string;
  /** The address of its sources; null where package.json names none. */
  readonly homepage: string | null;
};

/** The ids of commands on a transport, which make mentions of them clickable. */
export type CommandIds = Readonly<Record<string, string>>;

/** What a command gets besides its options. */
export type Context = Library & {
  readonly locale: Locale;
  /** As an ISO date. */
  readonly today: string;
  readonly about: About;
  /** Every command by its name, for buttons that lead to another. */
  readonly commands: ReadonlyMap<string, Command>;
  readonly commandIds: CommandIds;
};

/** A menu on a message: it runs the command with the message's text in one option. */
type MessageMenu = { readonly name: Localised; readonly fills: string };

type MaybePromise = Reply | Promise<Reply>;

type Definition<O extends Options, R extends MaybePromise> = {
  /** The English name, which is also the file's. */
  readonly name: string;
  readonly names: Translated;
  readonly describe: Localised;
  readonly options: O;
  readonly menu?: MessageMenu;
  /** Whether only the asker sees the reply; by default all do. */
  readonly isPrivate?: (values: Values<O>) => boolean;
  readonly run: (values: Values<O>, context: Context) => R;
};

/** A command as the transports see it. */
export type Command<O extends Options = Options, R extends MaybePromise = MaybePromise> = Pick<
  Definition<O, R>,
  'name' | 'names' | 'describe' | 'options'
> & {
  readonly menu: MessageMenu | null;
  /** Whether only the asker sees the reply to these values. @throws UsageError as `run` does */
  readonly isPrivate: (values: RawValues) => boolean;
  /** The values, shortened for the reply's buttons. */
  readonly resolve: (values: RawValues, library: Library) => Promise<RawValues>;
  /** Runs the command with values of any origin. @throws UsageError where they do not fit its options */
  readonly run: (values: RawValues, context: Context) => R;
  /** The custom_id of a button that runs the command with these options. */
  readonly with: (values: Partial<Values<O>>, settings?: CallSettings) => string;
};

/** Defines a command: one file in commands/ exports one. */
export function defineCommand<const O extends Options, R extends MaybePromise>(
  definition: Definition<O, R>,
): Command<O, R> {
  const { name, options, menu = null, isPrivate = () => false } = definition;
  return {
    ...definition,
    menu,
    isPrivate: (raw) => isPrivate(readValues(options, raw)),
    resolve: (raw, library) => resolveValues(options, raw, library),
    run: (raw, context) => definition.run(readValues(options, raw), context),
    with: (values, settings) => toCustomId(name, options, values, settings),
  };
}
