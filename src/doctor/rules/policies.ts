import {
  askPolicy,
  parsePolicies,
  readTrustedTypes,
  toAllowingLine,
  type Policy,
  type PolicyQuestion,
} from '../../embedding/policy.js';
import type { PageFacts, PolicyFact } from '../facts.js';
import { ourScripts, ourStyles, planOf, type OurScript } from '../files.js';
import { find, type Finding, type FindingId } from '../finding.js';

/** What the policies of a page forbid that its widgets need. */
export function judgePolicies(facts: PageFacts): readonly Finding[] {
  const found = facts.policies.flatMap((given) => {
    const all = parsePolicies(given.text).flatMap((policy) => judgeOne(policy, facts));
    return given.isReportOnly ? toReports(given, all) : all;
  });
  const seen = facts.violations
    .filter(({ blocked }) => isOurs(blocked, facts))
    .filter(({ directive }) => !found.some(({ values }) => values.directive === directive))
    .map(({ directive, blocked }) => find('violation', { values: { directive, blocked } }));
  const enforced = facts.policies.some(({ isReportOnly }) => !isReportOnly);
  const good =
    enforced && facts.tags.length > 0 && found.length + seen.length === 0
      ? [find('good-policy')]
      : [];
  return [...merge(found), ...seen, ...good];
}

/** What else a page's policy stops is no matter of ours. */
function isOurs(blocked: string, facts: PageFacts): boolean {
  const files = facts.tags.flatMap((tag) => planOf(tag, facts)?.file ?? []);
  const folders = ourScripts(facts).map(({ address }) => new URL('..', address).href);
  return (
    blocked === 'trusted-types-policy' ||
    files.includes(blocked) ||
    folders.some((folder) => blocked.startsWith(folder))
  );
}

/** Nothing is blocked yet: one warning says what will be. */
function toReports(_: PolicyFact, found: readonly Finding[]): readonly Finding[] {
  return found
    .filter(({ level }) => level === 'error')
    .map(({ values, paste, about }) =>
      find('report-only', { about, values: { directive: values.directive ?? '' }, paste }),
    );
}

/** One finding for each directive and each cause, however many files it concerns. */
function merge(found: readonly Finding[]): readonly Finding[] {
  const byCause = new Map(
    found.map((each) => [`${each.id} ${each.values.directive ?? ''} ${each.paste ?? ''}`, each]),
  );
  return [...byCause.values()];
}

function judgeOne(policy: Policy, facts: PageFacts): readonly Finding[] {
  return [
    ...ourScripts(facts).flatMap((script) => judgeScript(policy, script, facts)),
    ...judgeData(policy, facts),
    ...ourStyles(facts).flatMap(({ address, nonce, line }) =>
      judgeQuestion(policy, 'style-blocked', {
        asked: { purpose: 'style', url: address, page: facts.address, nonce },
        line,
      }),
    ),
    ...facts.tags
      .filter(({ hasInlineStyle }) => hasInlineStyle)
      .flatMap(({ line }) =>
        judgeQuestion(policy, 'inline-style-blocked', {
          asked: { purpose: 'inline-style', url: facts.address, page: facts.address },
          line,
        }),
      ),
    ...facts.frames.flatMap(({ address, line }) =>
      judgeQuestion(policy, 'frame-blocked', {
        asked: { purpose: 'frame', url: address, page: facts.address },
        line,
      }),
    ),
    ...judgeTrustedTypes(policy, facts),
  ];
}

interface Asked {
  readonly asked: PolicyQuestion;
  readonly line: number | undefined;
}

function judgeQuestion(policy: Policy, id: FindingId, { asked, line }: Asked): readonly Finding[] {
  const answer = askPolicy(policy, asked);
  if (answer.isAllowed) return [];
  return [
    find(id, {
      about: { address: asked.url, line },
      values: { directive: answer.directive },
      paste: toAllowingLine(answer, asked),
    }),
  ];
}

function judgeScript(policy: Policy, script: OurScript, facts: PageFacts): readonly Finding[] {
  const { address, nonce, integrity, line } = script;
  const hash = facts.requests.find((request) => request.address === address)?.hash;
  const asked = { purpose: 'script', url: address, page: facts.address, nonce, integrity } as const;
  const answer = askPolicy(policy, asked);
  const { directive, sources, isStrictDynamic } = answer;
  const about = { address, line };
  if (!answer.isAllowed && isStrictDynamic) {
    const hasNonce = sources.some((source) => source.startsWith("'nonce-"));
    const paste = hasNonce
      ? `<script type="module" nonce="…" src="${address}"></script>`
      : `<script type="module" integrity="${hash ?? 'sha384-…'}" src="${address}"></script>`;
    return [find('script-strict-dynamic', { about, values: { directive }, paste })];
  }
  if (!answer.isAllowed) {
    return [
      find('script-blocked', {
        about,
        values: { directive },
        paste: toAllowingLine(answer, asked),
      }),
    ];
  }
  // Files that a script asks for share its nonce, but not its checksum; and trust is handed on whole.
  if (isStrictDynamic) return [];
  const chunk = { ...asked, url: new URL('chunk.js', address).href, integrity: undefined };
  const later = askPolicy(policy, chunk);
  if (later.isAllowed) return [];
  return [
    find('chunks-blocked', {
      about,
      values: { directive: later.directive, folder: new URL('.', address).href },
      paste: toAllowingLine(later, chunk),
    }),
  ];
}

function judgeData(policy: Policy, facts: PageFacts): readonly Finding[] {
  return facts.tags.flatMap((tag) => {
    const file = planOf(tag, facts)?.file;
    if (file === undefined) return [];
    const asked = { purpose: 'connect', url: file, page: facts.address } as const;
    return judgeQuestion(policy, 'data-blocked', { asked, line: undefined });
  });
}

/** The name under which Lit makes markup of its templates. */
const LIT = 'lit-html';

function judgeTrustedTypes(policy: Policy, facts: PageFacts): readonly Finding[] {
  if (facts.tags.length === 0) return [];
  const types = readTrustedTypes(policy);
  // Lit asks for its name wherever there are such things, required or not.
  const copies = new Set(ourScripts(facts).map(({ address }) => address)).size;
  const values = { directive: 'trusted-types' };
  if (!types.allows(LIT)) {
    return types.isRequired || policy.has('trusted-types')
      ? [find('trusted-types', { values, paste: types.toLine(LIT, copies > 1) })]
      : [];
  }
  return copies > 1 && !types.allowsDuplicates
    ? [find('trusted-types-copies', { values, paste: types.toLine(LIT, true) })]
    : [];
}
