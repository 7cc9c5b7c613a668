// The public interface: what `import … from 'ceyuan'` gives and what the terminal writes as JSON. The build copies this
// file beside the program as its declarations, so it imports nothing.

/** A half-open range in UTF-16 code units, as `String.slice` takes it. */
export type Offsets = readonly [start: number, end: number];

/** A place in a document: `file.slice(start, end) === text`, where `file` is the text of its seed file. */
export type Place = { readonly start: number; readonly end: number; readonly text: string };

/** A quote: `text` is the answering part with its surroundings, at most 300 characters. */
export type QuoteRecord = Place & {
  /** The answering part, `text.slice(...answer)`: at most 120 characters, or 200 if it is a single clause. */
  readonly answer: Offsets;
  /** What the document calls this item of a list; left out where the answering part says it, or nothing does. */
  readonly name?: string;
  /** The header row of a table; left out if the quote is no table row. */
  readonly header?: string;
  /** The figures, dates or names asked for, inside `text`, in order; can be empty. */
  readonly highlights: readonly Offsets[];
  /** The document's id: the seed file's name without its extension. */
  readonly document: string;
  readonly title: string;
  /** The headings above the quote, outermost first; can be empty. */
  readonly section: readonly string[];
  /** The source's address with a text fragment that opens it at these words; null if the document has no address. */
  readonly url: string | null;
  /** The ids of other documents that contain the same words. */
  readonly also: readonly string[];
  /** Relevance, comparable only within one answer; 0 for a quote that was not searched for. */
  readonly score: number;
};

/** An answer to a question. */
export type AnswerRecord = {
  readonly question: string;
  /**
   * - `answered`: the first quote answers the question.
   * - `related`: no quote answers it; the first one is the nearest. Do not present it as an answer.
   * - `none`: there are no quotes.
   */
  readonly status: 'answered' | 'related' | 'none';
  /** `fact`: a word or figure was asked for; `passage`: an account; `list`: the quotes are the list's items, in order. */
  readonly kind: 'fact' | 'passage' | 'list';
  /** Best first. */
  readonly quotes: readonly QuoteRecord[];
  /** Of a question that asks several things, each of them as typed; left out if it asks one. */
  readonly parts?: readonly { readonly question: string; readonly answered: boolean }[];
  /** The time taken, in milliseconds. */
  readonly ms: number;
};

/** A target that a document sets. */
export type TargetRecord = Place & {
  readonly subject: string;
  /**
   * How `value` bounds the subject: `~` means about (左右), `..` a range from `value` to `to`, `x2` doubling (翻一番),
   * `x4` quadrupling (翻两番). Null for a goal without a number.
   */
  readonly comparator: '=' | '>=' | '>' | '<=' | '<' | '~' | '..' | 'x2' | 'x4' | null;
  /** In the base unit: 3000亿元 is 300000000000 with unit 元, 10% is 10 with unit %. Null for a goal without a number. */
  readonly value: number | null;
  /** The end of a range; left out if there is none. */
  readonly to?: number;
  /** The unit as written (元, %, 家); null if there is none. */
  readonly unit: string | null;
  /** A year ("2025") or an ISO date ("2025-06-30"); null if the text gives none. */
  readonly deadline: string | null;
};

/** A task that a document sets. */
export type TaskRecord = Place & {
  /** Its position in the document, from 1. */
  readonly number: number;
  /** The heading it stands under; null if there is none. */
  readonly direction: string | null;
};

/** A safeguard (保障措施) of a document, with its name, such as 加强组织领导. */
export type SafeguardRecord = Place & { readonly name: string };

/** A document and its contents. */
export type DocumentRecord = {
  /** Its id: the seed file's name without its extension. */
  readonly document: string;
  readonly title: string;
  /** The source's address, without a text fragment. */
  readonly url: string | null;
  readonly publisher: string | null;
  /** The ISO date of publication. */
  readonly date: string | null;
  /** Null if it could not be determined. */
  readonly type: 'plan' | 'reading' | 'news' | 'law' | 'report' | null;
  /** The number of sections with a heading. */
  readonly sections: number;
  /** The number of passages. */
  readonly passages: number;
  readonly targets: readonly TargetRecord[];
  readonly tasks: readonly TaskRecord[];
  readonly safeguards: readonly SafeguardRecord[];
  /** The counts stated in the text itself, such as `{ tasks: 16, safeguards: 4 }`. */
  readonly stated: Readonly<Record<string, number>>;
  /** English sentences that tell where our counts differ from the stated ones. */
  readonly warnings: readonly string[];
};

/** The verdict on one statement of a text. */
export type FindingRecord = {
  /** The sentence that makes the statement, as written; several findings can share one. */
  readonly sentence: string;
  /**
   * - `matches`: a document says the same.
   * - `differs`: a document gives another number, unit, year or name for the same thing.
   * - `absent`: no document mentions it.
   * - `unsure`: it could not be decided.
   */
  readonly verdict: 'matches' | 'differs' | 'absent' | 'unsure';
  /** The passage that decides, or else the nearest one; null if there is none. */
  readonly quote: QuoteRecord | null;
};

/** The verdicts on a text. */
export type CheckRecord = {
  readonly findings: readonly FindingRecord[];
  /** The sentences that contain nothing to check. */
  readonly unchecked: readonly string[];
};

/** `gb-t-7714` is GB/T 7714—2015; `bibtex`, `ris` and `csl-json` are records for reference managers. */
export type CitationStyle = 'gb-t-7714' | 'apa' | 'bibtex' | 'ris' | 'csl-json' | 'markdown' | 'plain';

/**
 * The opened documents. Wrong arguments raise an `Error` named `UsageError`, with a message that says what to do and can
 * be shown to users; the promises of `ask` and `check` reject with it.
 */
export type Ceyuan = {
  /** All documents, sorted by file name. */
  readonly documents: readonly DocumentRecord[];
  /**
   * Answers a question, usually within milliseconds.
   * @param question Chinese, English or pinyin, 1 to 300 characters
   * @param options.document the id of the only document to search; all documents by default
   * @param options.limit the maximum number of quotes, a whole number from 1, by default 3; a list is always complete
   * @throws UsageError if the question is too long or contains no word or number, or an option is invalid
   */
  readonly ask: (
    question: string,
    options?: { readonly document?: string; readonly limit?: number },
  ) => Promise<AnswerRecord>;
  /** The targets of the document with this id, in text order. @throws UsageError if there is no such document */
  readonly targets: (document: string) => readonly TargetRecord[];
  /** The tasks of the document with this id, in text order. @throws UsageError if there is no such document */
  readonly tasks: (document: string) => readonly TaskRecord[];
  /** The safeguards of the document with this id, in text order. @throws UsageError if there is no such document */
  readonly safeguards: (document: string) => readonly SafeguardRecord[];
  /**
   * Checks every statement of a text against the documents.
   * @param text of any length
   * @param options.document the id of the only document to check against; all documents by default
   * @throws UsageError if there is no such document
   */
  readonly check: (text: string, options?: { readonly document?: string }) => Promise<CheckRecord>;
  /**
   * Formats a citation of a quote, or of any other place in a document.
   * @param quote a quote, or its `document`, `start` and `end`
   * @param accessed the ISO date of access; today by default
   * @throws UsageError if the document, the place, the style or the date does not exist
   */
  readonly cite: (
    quote: Pick<QuoteRecord, 'document' | 'start' | 'end'>,
    style: CitationStyle,
    accessed?: string,
  ) => string;
};

/**
 * Reads the documents of a folder once; later changes are not seen. Open only one folder per process: its vocabulary is
 * shared by the whole process.
 * @param seeds a path relative to the working directory; `SEEDS_DIR` or the project's own documents by default
 * @throws Error naming the folder that cannot be read, or every file that cannot be used with the reason
 */
export type OpenLibrary = (seeds?: string) => Promise<Ceyuan>;
