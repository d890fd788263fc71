import type { PageFacts } from './facts.js';
import type { Finding, FindingId, Level } from './finding.js';
import { judgeFiles } from './rules/files.js';
import { judgeRefusals } from './rules/frames.js';
import { judgeLanguage } from './rules/language.js';
import { judgeLook } from './rules/look.js';
import { judgePolicies } from './rules/policies.js';
import { judgeTags } from './rules/tags.js';

const ORDER: readonly Level[] = ['error', 'warning', 'good'];

/** Everything that is wrong on a page, and some of what is right: the gravest first. */
export function diagnose(facts: PageFacts): readonly Finding[] {
  const found = [
    ...judgeFiles(facts),
    ...judgePolicies(facts),
    ...judgeRefusals(facts),
    ...judgeTags(facts),
    ...judgeLanguage(facts),
    ...judgeLook(facts),
  ];
  const fair = found.filter(({ id }) => !isContradicted(id, found));
  return ORDER.flatMap((level) => fair.filter((finding) => finding.level === level));
}

/** What makes praise of the servers idle: the file is there, but the page does not get it. */
const CONTRADICTIONS: Partial<Readonly<Record<FindingId, RegExp>>> = {
  'good-script': /^(script|chunks)-|^trusted-types|^not-started$|^violation$/,
  'good-data': /^data-blocked$|^state-error$/,
};

function isContradicted(id: FindingId, found: readonly Finding[]): boolean {
  const by = CONTRADICTIONS[id];
  return by !== undefined && found.some((other) => by.test(other.id));
}

/** Whether a page has nothing to do with the library: neither tags nor files of it. */
export function isUnrelated(facts: PageFacts, findings: readonly Finding[]): boolean {
  const hasSomething = [facts.tags, facts.strangers, facts.escaped, facts.frames].some(
    (list) => list.length > 0,
  );
  return !hasSomething && !findings.some(({ id }) => id === 'tag-missing');
}
