let last: Promise<unknown> = Promise.resolve();

/** Begins a task when all before it have ended: the library's settings are the same for all widgets. */
export function inTurn<Value>(task: () => Promise<Value>): Promise<Value> {
  const turn = last.then(task, task);
  last = turn.catch(() => undefined);
  return turn;
}
