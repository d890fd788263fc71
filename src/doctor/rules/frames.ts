import { askPolicy, parsePolicies } from '../../embedding/policy.js';
import type { PageFacts, RequestFact } from '../facts.js';
import { find, type Finding } from '../finding.js';

/** Frames that the server of the framed page refuses to be shown on this one. */
export function judgeRefusals(facts: PageFacts): readonly Finding[] {
  return facts.requests
    .filter(({ kind, outcome }) => kind === 'frame' && outcome === 'ok')
    .flatMap((request) => {
      const by = refusedBy(request, facts.address);
      if (by === undefined) return [];
      const { origin } = new URL(facts.address);
      return [
        find('frame-refused', {
          about: { address: request.address },
          values: { header: by },
          paste: `Content-Security-Policy: frame-ancestors 'self' ${origin === 'null' ? '…' : origin}`,
        }),
      ];
    });
}

/** The header that refuses: browsers heed the older one only where there is no newer one. */
function refusedBy(
  { address, ancestors, frameOptions }: RequestFact,
  page: string,
): string | undefined {
  const policies = parsePolicies(ancestors ?? '').filter((policy) => policy.has('frame-ancestors'));
  if (policies.length > 0) {
    const question = { purpose: 'ancestor', url: page, page: address } as const;
    return policies.every((policy) => askPolicy(policy, question).isAllowed)
      ? undefined
      : 'frame-ancestors';
  }
  const option = frameOptions?.trim().toUpperCase();
  const isOwn = new URL(address).origin === new URL(page).origin;
  const isRefused = option === 'DENY' || (option === 'SAMEORIGIN' && !isOwn);
  return isRefused ? 'X-Frame-Options' : undefined;
}
