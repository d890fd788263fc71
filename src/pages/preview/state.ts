/** Something that the check has to say, in words. */
export interface ShownProblem {
  readonly level: 'error' | 'warning' | 'note';
  /** Name of the file; empty where the folder itself is meant. */
  readonly file: string;
  /** Where in the file; empty where the whole file is meant. */
  readonly place: string;
  readonly sentence: string;
}

/** A city to choose. */
export interface ShownCity {
  readonly id: string;
  readonly name: string;
  readonly hasResults: boolean;
  readonly illustrative: boolean;
}

/** What the server of the preview knows: the content of `/preview/state.json`. */
export interface PreviewState {
  /** Whether the tables are being read at this moment. */
  readonly isBuilding: boolean;
  /** When a table was last saved, as an ISO date; `null` for tables that were there from the start. */
  readonly savedAt: string | null;
  /** When the tables were last read to the end, as an ISO date; `null` before the first time. */
  readonly builtAt: string | null;
  /** Why the tables could not even be checked; `null` where they could. */
  readonly failure: string | null;
  /** Changes with every dataset that is shown; `null` before there is one. */
  readonly dataset: string | null;
  /** Whether what is shown is what the tables say now; if not, it is the last dataset without errors. */
  readonly isCurrent: boolean;
  /** Title of the dataset; `null` where it has none. */
  readonly title: string | null;
  /** Name of the folder with the tables. */
  readonly folder: string;
  readonly cities: readonly ShownCity[];
  readonly networks: readonly { readonly id: string; readonly name: string }[];
  /** Languages that the dataset has statements in. */
  readonly statementLanguages: readonly string[];
  /** Language of the sentences. */
  readonly language: string;
  readonly problems: readonly ShownProblem[];
}
