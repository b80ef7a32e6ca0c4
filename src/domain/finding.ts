/** Something wrong with the content, for an editor: where, what, and what to write instead. All text is Chinese. */
export interface Finding {
  /** Relative to the content folder. */
  file: string;
  /** From 1; the first line where nothing more exact is known. */
  line: number;
  column?: number;
  /** The field as the editor writes it, such as `source.date`. */
  field?: string;
  message: string;
}

/** A finding about a field whose line is not known yet. */
export interface Problem {
  file: string;
  path: readonly (string | number)[];
  line?: number;
  message: string;
}
