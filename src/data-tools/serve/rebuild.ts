import type { BuildPreview, PreviewBuild } from './preview-source.js';

/** Where the preview is between a save and what comes of it. */
export interface Progress {
  readonly isBuilding: boolean;
  readonly savedAt: Date | undefined;
  readonly builtAt: Date | undefined;
  /** What the last build that came to an end gave. */
  readonly build: PreviewBuild | undefined;
  /** Why the last build came to no end. */
  readonly failure: string | undefined;
  /** How many datasets there have been. */
  readonly datasets: number;
}

/** Builds whenever it is told to, one build at a time. */
export interface Rebuilder {
  readonly progress: Progress;
  /** Builds; a build that is under way is given up, for it has read what is old. */
  readonly start: (savedAt?: Date) => void;
  readonly close: () => void;
}

/**
 * Builds the tables again and again.
 *
 * @param onProgress called whenever {@link Rebuilder.progress} is another.
 * @param now the time, for what people read. Default: the clock.
 */
export function toRebuilder(
  build: BuildPreview,
  onProgress: () => void,
  now: () => Date = () => new Date(),
): Rebuilder {
  let abort = new AbortController();
  let running: Promise<unknown> = Promise.resolve();
  let progress: Progress = {
    isBuilding: false,
    savedAt: undefined,
    builtAt: undefined,
    build: undefined,
    failure: undefined,
    datasets: 0,
  };
  const tell = (changes: Partial<Progress>): void => {
    progress = { ...progress, ...changes };
    onProgress();
  };

  return {
    get progress() {
      return progress;
    },
    start: (savedAt) => {
      abort.abort();
      const { signal } = (abort = new AbortController());
      tell({ isBuilding: true, savedAt: savedAt ?? progress.savedAt });
      // The one before may need a moment to see that it was given up, and both write to one place.
      running = running.then(() => run(signal));
    },
    close: () => {
      abort.abort();
    },
  };

  async function run(signal: AbortSignal): Promise<void> {
    const isOver = (): boolean => signal.aborted;
    if (isOver()) return;
    try {
      const result = await build(signal);
      if (isOver()) return;
      const isNew = result.folder !== undefined && !hasErrors(result);
      tell({
        isBuilding: false,
        builtAt: now(),
        build: result,
        failure: undefined,
        datasets: progress.datasets + (isNew ? 1 : 0),
      });
    } catch (error) {
      if (isOver()) return;
      const failure = error instanceof Error ? error.message : String(error);
      tell({ isBuilding: false, builtAt: now(), failure });
    }
  }
}

/** Whether the tables say something that no dataset can be made of. */
export function hasErrors({ problems }: PreviewBuild): boolean {
  return problems.some(({ level }) => level === 'error');
}
