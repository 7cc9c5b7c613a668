// The public interface: what `import … from 'ceyuan'` gives and what the terminal writes as JSON. The build copies this
// file beside the program as its declarations, so it imports nothing.

/** Half-open offsets, in UTF-16 code units. */
export type Offsets = readonly [start: number, end: number];

/** A place in a seed file: `file.slice(start, end) === text`. */
export type Place = { readonly start: number; readonly end: number; readonly text: string };

/** A passage in a document's own words. */
export type QuoteRecord = Place & {
  /** The part that answers, inside `text`: at most 120 code units, 200 of a single clause. */
  readonly answer: Offsets;
  /** Of a row of a table the header that names its columns; left out elsewhere. */
  readonly header?: string;
  /** What was asked for, inside `text`. */
  readonly highlights: readonly Offsets[];
  /** The name of the seed file without its ending. */
  readonly document: string;
  readonly title: string;
  /** The headings above it, outermost first. */
  readonly section: readonly string[];
  /** The source, opened at these words by a text fragment; null where the document has no address. */
  readonly url: string | null;
  /** Other documents that say the same words. */
  readonly also: readonly string[];
  /** Comparable within one answer only. */
  readonly score: number;
};

/** An answer to a question. */
export type AnswerRecord = {
  readonly question: string;
  /** `answered`: the first quote answers; `related`: nothing does, and it is the nearest; `none`: no quotes. */
  readonly status: 'answered' | 'related' | 'none';
  /** `fact`: a word or a figure was asked for; `passage`: an account; `list`: the quotes are its items, in order. */
  readonly kind: 'fact' | 'passage' | 'list';
  readonly quotes: readonly QuoteRecord[];
  /** How long it took, in milliseconds. */
  readonly ms: number;
};

/** A target of a plan. */
export type TargetRecord = Place & {
  readonly subject: string;
  /** `..` is a range from `value` to `to`; `x2` and `x4` multiply (翻一番, 翻两番). */
  readonly comparator: string | null;
  /** In the base unit: 3000亿元 is 300000000000 and 元, 10% is 10 and %. */
  readonly value: number | null;
  readonly to?: number;
  readonly unit: string | null;
  /** A year or an ISO date; null where the text names none. */
  readonly deadline: string | null;
};

/** A task of a plan; `number` is ours where the text has none. */
export type TaskRecord = Place & { readonly number: number; readonly direction: string | null };

/** A safeguard of a plan. */
export type SafeguardRecord = Place & { readonly name: string };

/** A document with what was found in it. */
export type DocumentRecord = {
  readonly document: string;
  readonly title: string;
  readonly url: string | null;
  readonly publisher: string | null;
  /** An ISO date. */
  readonly date: string | null;
  /** What it is; null where it does not tell. */
  readonly type: 'plan' | 'reading' | 'news' | 'law' | 'report' | null;
  /** How many sections with a heading, and how many passages. */
  readonly sections: number;
  readonly passages: number;
  readonly targets: readonly TargetRecord[];
  readonly tasks: readonly TaskRecord[];
  readonly safeguards: readonly SafeguardRecord[];
  /** The counts that the text itself states. */
  readonly stated: Readonly<Record<string, number>>;
  /** What may have been missed. */
  readonly warnings: readonly string[];
};

/** What the documents say to one statement of a text. */
export type FindingRecord = {
  /** The sentence that makes the statement. */
  readonly sentence: string;
  /** `matches`: the same of the same; `differs`: another value, unit or year; `absent`: nothing; `unsure`: undecided. */
  readonly verdict: 'matches' | 'differs' | 'absent' | 'unsure';
  /** The passage that states it, else the nearest; null where nothing is near. */
  readonly quote: QuoteRecord | null;
};

/** What the documents say to a text. */
export type CheckRecord = {
  readonly findings: readonly FindingRecord[];
  /** The sentences that hold nothing that could be checked. */
  readonly unchecked: readonly string[];
};

export type CitationStyle = 'gb-t-7714' | 'apa' | 'bibtex' | 'ris' | 'csl-json' | 'markdown' | 'plain';

/** The documents of a folder, opened for questions. An error that a user can act on is an `Error` with such a message. */
export type Ceyuan = {
  readonly documents: readonly DocumentRecord[];
  /**
   * Answers a question of at most 300 characters.
   * @param options.document the id of the one document to ask
   * @param options.limit the most quotes, 3 where it is not said; a list is always whole
   * @throws Error where it holds no word, or no document has this id
   */
  readonly ask: (
    question: string,
    options?: { readonly document?: string; readonly limit?: number },
  ) => Promise<AnswerRecord>;
  /** The targets, tasks and safeguards of a document. @throws Error where no document has this id */
  readonly targets: (document: string) => readonly TargetRecord[];
  readonly tasks: (document: string) => readonly TaskRecord[];
  readonly safeguards: (document: string) => readonly SafeguardRecord[];
  /** Checks the statements of a text against all documents, or one. @throws Error where no document has this id */
  readonly check: (text: string, options?: { readonly document?: string }) => Promise<CheckRecord>;
  /**
   * Cites a quote, as plain text.
   * @param accessed the day on which it was looked up, in ISO form; today where it is not said
   * @throws Error where the document has no such place
   */
  readonly cite: (
    quote: Pick<QuoteRecord, 'document' | 'start' | 'end'>,
    style: CitationStyle,
    accessed?: string,
  ) => string;
};

/**
 * Opens the documents of a folder; the project's own where none is named. The words of the documents are kept for the
 * whole process, so open one folder a process.
 * @throws Error naming each file that cannot be used
 */
export type OpenLibrary = (seeds?: string) => Promise<Ceyuan>;
