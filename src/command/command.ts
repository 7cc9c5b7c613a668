import type { Library } from '../answer/library.js';
import type { Locale, Localised } from '../locale.js';
import type { Reply } from '../reply/reply.js';
import { toCustomId } from './custom-id.js';
import { type Options, type RawValues, readValues, type Values } from './options.js';

/** What a command knows besides its options. */
export type Context = Library & { readonly locale: Locale };

type Definition<O extends Options> = {
  readonly name: string;
  readonly describe: Localised;
  readonly options: O;
  readonly run: (values: Values<O>, context: Context) => Reply;
};

/** A command as the transports see it. */
export type Command<O extends Options = Options> = Omit<Definition<O>, 'run'> & {
  /** Runs it with values of any origin. @throws UsageError where they do not fit its options */
  readonly run: (values: RawValues, context: Context) => Reply;
  /** The custom_id of a button that runs it with these options. */
  readonly with: (values: Partial<Values<O>>) => string;
};

/** Defines a command: one file in commands/ exports one. */
export function defineCommand<const O extends Options>(definition: Definition<O>): Command<O> {
  const { name, options } = definition;
  return {
    ...definition,
    run: (raw, context) => definition.run(readValues(options, raw), context),
    with: (values) => toCustomId(name, options, values),
  };
}
