// The public interface: what `import … from 'ceyuan'` gives and what the terminal writes as JSON. The build copies this
// file beside the program as its declarations, so it imports nothing.

/** Half-open offsets in UTF-16 code units, as `String.slice` takes them. */
export type Offsets = readonly [start: number, end: number];

/** A place in a document: of its seed file, read as text, `file.slice(start, end) === text`. */
export type Place = { readonly start: number; readonly end: number; readonly text: string };

/** A passage in a document's own words: `text` is the part that answers with what stands around it, at most 300 characters. */
export type QuoteRecord = Place & {
  /** The part that answers: `text.slice(...answer)`, at most 120 characters, 200 of a single clause. */
  readonly answer: Offsets;
  /** Of a row of a table the header row that names its columns; left out elsewhere. */
  readonly header?: string;
  /** What was asked for (the figure, the date, the name): each `text.slice(...highlight)`, in order; may be none. */
  readonly highlights: readonly Offsets[];
  /** The id of its document: the name of the seed file without its ending. */
  readonly document: string;
  readonly title: string;
  /** The headings above it, outermost first; none where it stands under no heading. */
  readonly section: readonly string[];
  /** The source, opened at these words by a text fragment; null where the document has no address. */
  readonly url: string | null;
  /** The ids of other documents that say the same words. */
  readonly also: readonly string[];
  /** The higher the better, comparable within one answer only; 0 where nothing was searched for. */
  readonly score: number;
};

/** An answer to a question. */
export type AnswerRecord = {
  readonly question: string;
  /**
   * `answered`: the first quote answers. `related`: no quote does, and the first is the nearest, so never show it as an
   * answer. `none`: there are no quotes.
   */
  readonly status: 'answered' | 'related' | 'none';
  /** `fact`: a word or a figure was asked for; `passage`: an account; `list`: the quotes are its items, in order. */
  readonly kind: 'fact' | 'passage' | 'list';
  /** Best first. */
  readonly quotes: readonly QuoteRecord[];
  /** How long it took, in milliseconds. */
  readonly ms: number;
};

/** A target of a plan. */
export type TargetRecord = Place & {
  readonly subject: string;
  /**
   * How the number bounds what it measures: `~` is about (左右), `..` a range from `value` to `to`, `x2` and `x4` multiply
   * (翻一番, 翻两番). Null of a goal without a number.
   */
  readonly comparator: '=' | '>=' | '>' | '<=' | '<' | '~' | '..' | 'x2' | 'x4' | null;
  /** In the base unit: 3000亿元 is 300000000000 and 元, 10% is 10 and %. Null of a goal without a number. */
  readonly value: number | null;
  /** The end of a range; left out elsewhere. */
  readonly to?: number;
  /** In the words of the text (元, %, 家); null where it names none. */
  readonly unit: string | null;
  /** A year or an ISO date: "2025", "2025-06-30"; null where the text names none. */
  readonly deadline: string | null;
};

/** A task of a plan. */
export type TaskRecord = Place & {
  /** Its place in the document, from 1 on: ours, as few texts number them. */
  readonly number: number;
  /** The heading that it stands under; null where there is none. */
  readonly direction: string | null;
};

/** A safeguard of a plan (保障措施): its name, such as 加强组织领导, and the words that say what is to be done. */
export type SafeguardRecord = Place & { readonly name: string };

/** A document with what was found in it. */
export type DocumentRecord = {
  /** Its id: the name of the seed file without its ending. */
  readonly document: string;
  readonly title: string;
  /** The address of the source, without a text fragment. */
  readonly url: string | null;
  readonly publisher: string | null;
  /** When it was published, as an ISO date. */
  readonly date: string | null;
  /** What it is; null where it does not tell. */
  readonly type: 'plan' | 'reading' | 'news' | 'law' | 'report' | null;
  /** How many sections with a heading, and how many passages. */
  readonly sections: number;
  readonly passages: number;
  readonly targets: readonly TargetRecord[];
  readonly tasks: readonly TaskRecord[];
  readonly safeguards: readonly SafeguardRecord[];
  /** The counts that the text itself states: `{ tasks: 16, safeguards: 4 }`; empty where it states none. */
  readonly stated: Readonly<Record<string, number>>;
  /** Where those counts are not ours, so that something may have been missed: English sentences. */
  readonly warnings: readonly string[];
};

/** What the documents say to one statement of a text. */
export type FindingRecord = {
  /** The sentence that makes the statement, as it was written; several findings may share one. */
  readonly sentence: string;
  /**
   * `matches`: a document says the same of the same; `differs`: it says something else of the same (another number, unit,
   * year, name); `absent`: no document speaks of it; `unsure`: it could not be decided.
   */
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

/** `gb-t-7714` is GB/T 7714—2015; `bibtex`, `ris` and `csl-json` are records for reference managers. */
export type CitationStyle = 'gb-t-7714' | 'apa' | 'bibtex' | 'ris' | 'csl-json' | 'markdown' | 'plain';

/**
 * The documents of a folder, opened for questions. What a caller gets wrong is thrown as an `Error` with the name
 * `UsageError`, whose message says what to do and may be shown to a user; of `ask` and `check` the promise rejects.
 */
export type Ceyuan = {
  /** All documents, in the order of their ids. */
  readonly documents: readonly DocumentRecord[];
  /**
   * Answers a question in Chinese or English, in pinyin too, of at most 300 characters, in some milliseconds.
   * @param options.document the id of the one document to ask; all where it is not said
   * @param options.limit the most quotes, from 1 on, 3 where it is not said; a list is always whole
   * @throws Error where the question is longer, or holds no word and no number; where no document has this id; where the
   * limit is no whole number
   */
  readonly ask: (
    question: string,
    options?: { readonly document?: string; readonly limit?: number },
  ) => Promise<AnswerRecord>;
  /** What a document, named by its id, wants to reach, in the order of its text. @throws Error where no document has this id */
  readonly targets: (document: string) => readonly TargetRecord[];
  /** What a document wants done, in the order of its text. @throws Error where no document has this id */
  readonly tasks: (document: string) => readonly TaskRecord[];
  /** How a document is to be carried out, in the order of its text. @throws Error where no document has this id */
  readonly safeguards: (document: string) => readonly SafeguardRecord[];
  /**
   * Checks the statements of a text of any length, one after the other, against the documents.
   * @param options.document the id of the one document to check against; all where it is not said
   * @throws Error where no document has this id
   */
  readonly check: (text: string, options?: { readonly document?: string }) => Promise<CheckRecord>;
  /**
   * Cites a quote, or any place of a document, as text without a line break at its end.
   * @param accessed the day on which it was looked up, as an ISO date; today where it is not said
   * @throws Error where there is no such document, place, style or day
   */
  readonly cite: (
    quote: Pick<QuoteRecord, 'document' | 'start' | 'end'>,
    style: CitationStyle,
    accessed?: string,
  ) => string;
};

/**
 * Opens the documents of a folder, read once: those added later are not seen. The words of the documents are kept for
 * the whole process, so open one folder a process.
 * @param seeds the folder, from where the process runs; `SEEDS_DIR`, else the project's own, where it is not said
 * @throws Error naming the folder that cannot be read, or each file that cannot be used, and why
 */
export type OpenLibrary = (seeds?: string) => Promise<Ceyuan>;
