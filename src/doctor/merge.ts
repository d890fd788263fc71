import type { ColourFact, MeasuredFact, PageFacts, ViolationFact } from './facts.js';
import { gather } from './gather.js';
import type { TreeElement } from './tree.js';

/** What a browser showed of one widget. */
export interface Shown {
  readonly name: string;
  readonly measured: MeasuredFact;
  readonly colours: readonly ColourFact[];
}

/** What a browser showed of a page. */
export interface ShownPage {
  /** The document as scripts left it. */
  readonly root: TreeElement;
  /** Its widgets, in the order of the document. */
  readonly tags: readonly Shown[];
  readonly violations: readonly ViolationFact[];
}

/** Adds to the facts of a page what was seen when it was opened. */
export function addShown(facts: PageFacts, { root, tags, violations }: ShownPage): PageFacts {
  const inSource = facts.tags.map(({ name }) => name).join();
  // Where a script put widgets onto the page, only the document has them all.
  const all =
    inSource === tags.map(({ name }) => name).join()
      ? facts.tags
      : gather(root, { address: facts.address }).tags;
  return {
    ...facts,
    violations,
    tags: all.map((tag, i) => {
      const shown = tags[i];
      if (shown?.name !== tag.name) return tag;
      // What was measured says more than what was read from some of the style sheets.
      return { ...tag, measured: shown.measured, colours: shown.colours };
    }),
  };
}
