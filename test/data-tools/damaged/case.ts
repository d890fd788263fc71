/** Tables with something wrong, or something that may be taken for wrong and is not. */
export interface DamagedCase {
  /** The folder below `test/fixtures/damaged` that the tables are in, unless they are made. */
  readonly name: string;
  /** What is wrong with them; begins with `nothing` where nothing is. */
  readonly damage: string;
  /** The dataset can be built: nothing is said but warnings and notes. */
  readonly isSound: boolean;
  /** All that is said, in English and in this order. */
  readonly messages: readonly string[];
  /** Tables that are too large, or of too many parts, to be kept as files. */
  readonly make?: () => Files | Promise<Files>;
}

/** What is to be written into the folder of the tables, by name. */
export type Files = Readonly<Record<string, string | Uint8Array | Iterable<string>>>;
