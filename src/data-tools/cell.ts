import type { Result } from '../core/result.js';
import type { Fault } from './problem.js';

/** What a cell may hold, and what it means. */
export interface CellKind<Value> {
  /** Reads the text of a cell that is not empty; a fault says what to write instead. */
  readonly read: (text: string) => Result<Value, Fault>;
  /** Dates of a spreadsheet's own are welcome. Default: they are a number that was taken for a date. */
  readonly takesDates?: boolean;
  /** Texts such as `n/a` are words like any other. Default: they are read as an empty cell. */
  readonly takesAnyWord?: boolean;
  /** Nothing of it is published, so that nobody need hear what is odd about it. */
  readonly isKeptBack?: boolean;
}

/** A column of a table: what its cells hold, and whether each must hold something. */
export interface Column<Value, Needed extends boolean = boolean> {
  readonly kind: CellKind<Value>;
  readonly isNeeded: Needed;
}

/** A column whose cells must be filled in. */
export function required<Value>(kind: CellKind<Value>): Column<Value, true> {
  return { kind, isNeeded: true };
}

/** A column that may be left out, and whose cells may be empty; empty is missing, never 0. */
export function optional<Value>(kind: CellKind<Value>): Column<Value, false> {
  return { kind, isNeeded: false };
}

/** The columns of a table by their names. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

/** The cells of a row without fault. */
export type CellsOf<Own extends Columns> = {
  readonly [Name in keyof Own]: Own[Name] extends Column<infer Value, infer Needed>
    ? Needed extends true
      ? Value
      : Value | undefined
    : never;
};
