/** Something to mend in the files that the dataset is built from. */
export interface DatasetProblem {
  readonly file: string;
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  /** Empty where the whole row or file is meant. */
  readonly column: string;
  /** A sentence that says what to do. */
  readonly message: string;
}

/** A value, with everything that was wrong on the way to it. */
export interface Checked<Value> {
  readonly value: Value;
  readonly problems: readonly DatasetProblem[];
}

/** `file:row: column: message`, the form that editors turn into a link. */
export function toProblemText({ file, row, column, message }: DatasetProblem): string {
  return [`${file}:${row}`, column, message].filter((part) => part !== '').join(': ');
}

/** The problems by file and row, so that a file is mended from top to bottom. */
export function toSortedProblems(problems: readonly DatasetProblem[]): readonly DatasetProblem[] {
  return [...problems].sort((a, b) =>
    a.file === b.file ? a.row - b.row : a.file < b.file ? -1 : 1,
  );
}
