/** What is timed in a process of its own, so that its memory is its own. */
export type Job = {
  readonly engine: 'ceyuan' | 'minisearch';
  /** Make the index and save it, or read the saved one and answer the questions. */
  readonly step: 'build' | 'load';
  /** How many passages the documents are made into; null for the documents as they are. */
  readonly passages: number | null;
  /** Where the index is saved. */
  readonly folder: string;
  /** The files of a set; without them the project's own documents and questions. */
  readonly set: { readonly docs: string; readonly questions: string } | null;
};

/** What a job took; times in milliseconds, memory in bytes. */
export type Figures = {
  readonly passages: number;
  /** Making the index, or reading it. */
  readonly ms: number;
  /** What it keeps in memory after all answers, the documents not counted. */
  readonly memory: number;
  /** The first answer, and one of those after it; null where none was asked for. */
  readonly answers: { readonly first: number; readonly p50: number; readonly p99: number } | null;
};
