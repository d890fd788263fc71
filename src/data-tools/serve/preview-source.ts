import type { Problem } from '../problem.js';

/** What a build for the preview gives. */
export interface PreviewBuild {
  /** Folder with the dataset of the last build without errors; nothing before there was one. */
  readonly folder: string | undefined;
  readonly problems: readonly Problem[];
  readonly cities: readonly {
    readonly id: string;
    readonly name: string;
    readonly hasResults: boolean;
    readonly illustrative: boolean;
  }[];
  readonly networks: readonly { readonly id: string; readonly name: string }[];
}

/** Reads the tables, and builds the dataset if nothing is wrong with them. */
export type BuildPreview = (signal: AbortSignal) => Promise<PreviewBuild>;
