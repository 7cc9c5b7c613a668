import type { APIMessage, InteractionContextType, Locale } from 'discord-api-types/v10';

/** A JSON object from outside, of which nothing is known yet. */
export type Json = Readonly<Record<string, unknown>>;

/** Something that a bot must not do, or that Discord refuses because of the bot. */
export type Violation = {
  readonly what: string;
  readonly method: string;
  readonly path: string;
  /** Discord's error body, or ajv's errors. */
  readonly detail?: unknown;
};

/** A request to the REST interface with its outcome. */
export type Logged = {
  readonly method: string;
  /** Without `/api/v10` and without the query. */
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  readonly status: number;
  /** Discord's error code, where there is one. */
  /** The names of the files that came with it. */
  readonly files: readonly string[];
  readonly code: number | undefined;
};

/** How a local Discord can differ from the real one. Times in milliseconds. */
export type DiscordOptions = {
  readonly token?: string;
  /** Where to listen; 0, the default, takes a free port. */
  readonly port?: number;
  /** The language of the server; English unless told. */
  readonly language?: `${Locale}`;
  readonly heartbeatInterval?: number;
  /** How long a member waits for a response before it counts as missing; 5 s unless told. */
  readonly patience?: number;
  /** How long the first response may take; 3 s at Discord. */
  readonly responseWindow?: number;
  /** How long an interaction's token is valid; 15 min at Discord. */
  readonly tokenLifetime?: number;
  /** Privileged intents that the application was granted; none unless told. */
  readonly privilegedIntents?: number;
  /** Of the faults that come at random. */
  readonly seed?: number;
  /** Path of Discord's OpenAPI description; null checks without it. */
  readonly openapi?: string | null;
};

export type Settings = Required<DiscordOptions>;

/** What a person sees in answer to what they did. */
export type Seen = {
  /** The message as stored now; a later edit changes it in place. Null where only a deferred update came. */
  readonly message: APIMessage | null;
  readonly ephemeral: boolean;
  /** Whether "is thinking" was shown first, or an update was deferred. */
  readonly deferred: boolean;
  readonly choices: readonly Choice[];
  /** The id of the interaction; the id of the person's message where it was one. */
  readonly id: string;
};

/** What completes an option. */
export type Choice = { readonly name: string; readonly value: string | number };

/** Values of a slash command's options; one that is undefined is left out. */
export type OptionValues = Readonly<Record<string, string | number | boolean | undefined>>;

/** Where and as whom a member acts. */
export type Where = {
  /** A channel's id; the general channel unless told, or the one that `context` asks for. */
  readonly channel?: string;
  readonly locale?: `${Locale}`;
  /** Whose installation of the bot is used: the server's unless told. */
  readonly install?: 'guild' | 'user';
  /** 0 a server, 1 the direct messages with the bot, 2 those with somebody else. */
  readonly context?: InteractionContextType | 0 | 1 | 2;
};

/** What somebody says, where and to whom. */
export type Saying = {
  readonly channel?: string;
  readonly replyTo?: APIMessage | Seen;
  /** Begins with `@bot`; or with the role of that name, which Discord made for the bot. */
  readonly mention?: boolean | 'role';
  /** Whether a reply notifies the author that it answers; on unless told. */
  readonly ping?: boolean;
};

/** A member of the server, acting as people do in Discord's client. */
export type Member = {
  readonly id: string;
  readonly name: string;
  /** Uses a slash command; `group sub` for a subcommand. @throws Error for what the client would not send */
  readonly slash: (command: string, values?: OptionValues, where?: Where) => Promise<Seen>;
  /** Types into an option that completes; yields what is offered. */
  readonly type: (
    command: string,
    option: string,
    typed: string,
    others?: OptionValues,
    where?: Where,
  ) => Promise<readonly Choice[]>;
  /** Presses the button with this label (or emoji). */
  readonly press: (message: APIMessage | Seen, label: string, where?: Where) => Promise<Seen>;
  /** Chooses from the select menu that offers this value (or label). */
  readonly choose: (message: APIMessage | Seen, value: string, where?: Where) => Promise<Seen>;
  /** Uses a message command ("Apps" in a message's menu). */
  readonly menu: (command: string, message: APIMessage | Seen, where?: Where) => Promise<Seen>;
  /** Causes an interaction with any `type` and `data`, of which any field may be forged; undefined leaves one out. */
  readonly forge: (action: { readonly type: number; readonly data: Json }, forged?: Json) => Promise<Seen>;
  /** Says something in a channel and waits for the bot's message. */
  readonly say: (content: string, saying?: Saying) => Promise<Seen>;
  /** Says something to the bot alone and waits for its message. */
  readonly dm: (content: string, saying?: Omit<Saying, 'channel'>) => Promise<Seen>;
  /** Says something to which the bot stays silent for so many milliseconds. @throws Error where it answers */
  readonly sayUnanswered: (content: string, saying?: Saying & { readonly wait?: number }) => Promise<void>;
  /** Says something without waiting; yields the person's own message. */
  readonly post: (content: string, saying?: Saying) => APIMessage;
  /** The channel of direct messages with the bot, opened on first use. */
  readonly dmChannel: () => string;
};
