import type {
  APIApplicationCommandOptionChoice,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { ChartSize } from '../../card/chart.js';
import type { Reply } from '../../reply/reply.js';
import type { Span } from '../../text/span.js';

export type Beginning = {
  /** The commands, as Discord is told of them. */
  readonly commands: readonly RESTPostAPIApplicationCommandsJSONBody[];
  readonly examples: readonly string[];
};

/** A reply as the page gets it: its files in Base64. */
export type SentReply = Omit<Reply, 'files'> & {
  readonly files?: readonly { readonly name: string; readonly data: string }[];
};

/** What became of what somebody did. */
export type Told =
  | { readonly kind: 'posted' | 'updated'; readonly reply: SentReply }
  /** Nothing is to be said to it. */
  | { readonly kind: 'left' }
  /** The message that holds what was pressed goes away. */
  | { readonly kind: 'removed' }
  | { readonly kind: 'offered'; readonly choices: readonly APIApplicationCommandOptionChoice[] };

/** What the page is told, with where it shows the first passage of a reply in its document; null without one. */
export type PageAnswer = { readonly told: Told; readonly place: string | null };

export type Listed = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly url: string | null;
};

/** A heading or a paragraph: a slice of the text. */
export type TextBlock = Span & {
  /** The level of a heading, from 1; null for a paragraph. */
  readonly level: number | null;
};

/** A document as it is read. Offsets count in its text, in UTF-16 code units. */
export type Shown = Listed & {
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  /** Every heading, also those that stand at the start of a paragraph. */
  readonly outline: readonly (Span & { readonly level: number })[];
  readonly targets: readonly (Span & {
    readonly subject: string;
    readonly figure: string;
    readonly deadline: string | null;
  })[];
  /** What each chart of its targets shows, in words, and how large it is, so that its place is kept. */
  readonly charts: readonly {
    readonly words: string;
    readonly wide: ChartSize;
    readonly narrow: ChartSize;
  }[];
  /** The passage that the address names; null where it names none, or one that is no longer there. */
  readonly quote: Span | null;
};
