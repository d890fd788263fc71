/** A module that is loaded when it is first asked for. */
export class Lazy<Module> {
  readonly #import: () => Promise<Module>;
  readonly #loaded: () => void;
  #module: Module | undefined;
  #pending: Promise<void> | undefined;

  /**
   * @param load the dynamic import.
   * @param loaded called once the module is there.
   */
  constructor(load: () => Promise<Module>, loaded: () => void) {
    this.#import = load;
    this.#loaded = loaded;
  }

  /** The module, or `undefined` as long as it is on its way. Asking sets it on its way. */
  get(): Module | undefined {
    if (this.#module === undefined) void this.load();
    return this.#module;
  }

  /** Settles when the module is there, or could not be had; the next call then tries again. */
  load(): Promise<void> {
    this.#pending ??= this.#import().then(
      (module) => {
        this.#module = module;
        this.#loaded();
      },
      () => {
        this.#pending = undefined;
      },
    );
    return this.#pending;
  }
}
