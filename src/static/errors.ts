/** Nothing is published of what was asked for, or it is not the time for it. */
export class NothingToShowError extends Error {
  override readonly name = 'NothingToShowError';
}

/** The data of a widget could not be had; `cause` tells kind, address and place of the fault. */
export class DataUnavailableError extends Error {
  override readonly name = 'DataUnavailableError';
}
