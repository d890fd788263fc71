import type { TemplateRow } from './row.js';
import type { TemplateTexts } from './texts/shape.js';

/** Id of the fictional place. */
export const EXAMPLE_CITY = 'example-city';

const MEMBERS = {
  source: 'Rete Città del Dialogo: members',
  source_url: 'https://www.retecittadeldialogo.it/',
} as const;

/** The fictional place, and a member as its network lists it. */
export function toCityRows({
  fictional,
  fictionalSource,
  example,
}: TemplateTexts): readonly TemplateRow[] {
  return [
    {
      id: EXAMPLE_CITY,
      name: 'Example City',
      // It has to be somewhere: the Council of Europe has its seat near there.
      country: 'FR',
      lat: 48.6,
      lon: 7.8,
      kind: 'international',
      illustrative: 'yes',
      source: fictionalSource,
      note: fictional,
    },
    {
      id: 'modena',
      name: 'Modena',
      country: 'IT',
      lat: 44.64783,
      lon: 10.92539,
      kind: 'national',
      network: 'italian',
      ...MEMBERS,
      note: example,
    },
  ];
}

/** Two networks with the pages that tell of them. */
export function toNetworkRows({ example }: TemplateTexts): readonly TemplateRow[] {
  return [
    {
      id: 'italian',
      name: 'Italian ICC network',
      local_name: 'Città del Dialogo',
      country: 'IT',
      website: 'https://www.retecittadeldialogo.it/',
      status: 'stated',
      ...MEMBERS,
      note: example,
    },
    {
      id: 'portuguese',
      name: 'Portuguese ICC network',
      local_name: 'RPCI – Rede Portuguesa das Cidades Interculturais',
      country: 'PT',
      website: 'https://cidadesinterculturais.pt/',
      status: 'stated',
      source: 'Rede Portuguesa das Cidades Interculturais: Cidades aderentes',
      source_url: 'https://cidadesinterculturais.pt/cidades-aderentes',
      note: example,
    },
  ];
}
