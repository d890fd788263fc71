import type { Connection } from '../../../src/pages/preview/connection.js';
import type { PreviewState } from '../../../src/pages/preview/state.js';

/** What a server says that has built a dataset of two cities without a fault. */
export function aState(changes: Partial<PreviewState> = {}): PreviewState {
  return {
    isBuilding: false,
    savedAt: null,
    builtAt: '2026-03-01T14:03:22',
    failure: null,
    dataset: 'a-1',
    isCurrent: true,
    title: 'Cities of Sampleland',
    folder: 'tables',
    cities: [
      { id: 'newton', name: 'Newton', hasResults: false, illustrative: false },
      { id: 'sampleton', name: 'Sampleton', hasResults: true, illustrative: true },
    ],
    networks: [{ id: 'sampleland', name: 'Network of Sampleland' }],
    statementLanguages: ['en', 'fr'],
    language: 'en',
    problems: [],
    ...changes,
  };
}

/** A server whose words the test puts into its mouth. */
export class FakeConnection implements Connection {
  state: PreviewState | undefined;
  /** Languages that were asked for. */
  readonly asked: string[] = [];
  listeners = 0;
  #onNews = (): void => {};
  #onLost = (): void => {};

  constructor(state: PreviewState | undefined) {
    this.state = state;
  }

  readonly listen = (onNews: () => void, onLost: () => void): (() => void) => {
    this.#onNews = onNews;
    this.#onLost = onLost;
    this.listeners += 1;
    return () => {
      this.listeners -= 1;
    };
  };

  readonly load = (language: string): Promise<PreviewState | undefined> => {
    this.asked.push(language);
    return Promise.resolve(this.state);
  };

  tell(state: PreviewState): void {
    this.state = state;
    this.#onNews();
  }

  lose(): void {
    this.#onLost();
  }
}
