/** What came out of a file. */
export interface ReadText {
  readonly text: string;
  /** What the reader should know, one Chinese sentence each: what was left out, and how changes were taken. */
  readonly notes: readonly string[];
}

/** Reads one format. Its library is loaded inside. Rejects with `UnreadableFile`, or with the signal's reason. */
export type Reader = (bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal | undefined) => Promise<ReadText>;
