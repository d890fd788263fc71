import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';

/** What the file above puts into the page; as a module it has no exports. */
declare const axe: {
  readonly run: (context: Element, options: RunOptions) => Promise<AxeResults>;
};

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // About the page around, which is a test's and not ours.
  rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  resultTypes: ['violations'],
};

/** Fails if the audit finds anything in an element, shadow trees included, that WCAG 2.2 AA forbids. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, OPTIONS);
  if (violations.length === 0) return;
  const found = violations.map(({ id, help, nodes }) =>
    [
      `${id}: ${help}`,
      ...nodes.slice(0, 3).map(({ html, failureSummary }) => `  ${html} ${failureSummary ?? ''}`),
    ].join('\n'),
  );
  throw new Error(found.join('\n'));
}
