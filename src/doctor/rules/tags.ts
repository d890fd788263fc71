import { splitWords } from '../../core/words.js';
import { ATTRIBUTES, isKnownAttribute, TAGS, valuesOf } from '../catalogue.js';
import type { NameFact, PageFacts, StrangerFact, TagFact } from '../facts.js';
import { datasetOf, ourScripts, planOf } from '../files.js';
import { find, type About, type Finding } from '../finding.js';
import { nearest, nearestFew } from '../nearest.js';

/** What is wrong with the tags of a page, and with what should have been tags. */
export function judgeTags(facts: PageFacts): readonly Finding[] {
  return [
    ...judgeAbsence(facts),
    ...facts.escaped.map(judgeEscaped),
    ...facts.strangers.map(judgeStranger),
    ...judgeTwice(facts),
    ...facts.tags.flatMap((tag) => [
      ...judgeAttributes(tag),
      ...judgeSource(tag),
      ...judgeIds(tag, facts),
      ...judgeForm(tag, facts),
    ]),
  ];
}

/** What a finding says of a widget to tell it apart. */
export function aboutOf({ name, number, line }: TagFact): About {
  return { tag: name, number, line };
}

function judgeAbsence(facts: PageFacts): readonly Finding[] {
  const { tags, strangers, escaped, frames } = facts;
  const [script] = ourScripts(facts);
  const isEmpty = [tags, strangers, escaped, frames].every((list) => list.length === 0);
  if (!isEmpty || script === undefined) return [];
  return [
    find('tag-missing', {
      about: { address: script.address, line: script.line },
      paste: '<div data-icc="index-radar" data-city="example-city"></div>',
    }),
  ];
}

function judgeEscaped({ name, line }: StrangerFact): Finding {
  const known = nearest(name, TAGS) ?? 'icc-index-radar';
  return find('tag-escaped', {
    about: { tag: name, line },
    paste: `<div data-icc="${known.replace('icc-', '')}"></div>`,
  });
}

function judgeStranger({ name, line, isMarker }: StrangerFact): Finding {
  const known = isMarker ? TAGS.map((tag) => tag.replace('icc-', '')) : TAGS;
  const meant = nearest(name, known);
  return find('tag-unknown', {
    about: isMarker ? { line } : { tag: name, line },
    values: { name: isMarker ? `data-icc="${name}"` : `<${name}>`, known: known.join(', ') },
    paste: meant === undefined ? undefined : isMarker ? `data-icc="${meant}"` : `<${meant}>`,
  });
}

/** The same widget as tag and as marker is there twice. */
function judgeTwice({ tags }: PageFacts): readonly Finding[] {
  return tags
    .filter(({ isMarker }) => isMarker)
    .filter((marker) => tags.some((tag) => !tag.isMarker && isSame(tag, marker)))
    .map((marker) => find('marker-and-tag', { about: aboutOf(marker) }));
}

function isSame(a: TagFact, b: TagFact): boolean {
  return (
    a.name === b.name &&
    ['city', 'network', 'country', 'src', 'statement'].every(
      (name) => a.attributes[name] === b.attributes[name],
    )
  );
}

function judgeAttributes(tag: TagFact): readonly Finding[] {
  const about = aboutOf(tag);
  const prefix = tag.isMarker ? 'data-' : '';
  return Object.entries(tag.attributes).flatMap(([name, value]) => {
    if (!isKnownAttribute(tag.name, name)) {
      const meant = nearest(name, ATTRIBUTES[tag.name] ?? []);
      const paste = meant === undefined ? undefined : `${prefix}${meant}="${value}"`;
      return [find('attribute-unknown', { about, values: { name: prefix + name }, paste })];
    }
    const values = valuesOf(tag.name, name);
    if (values === undefined || values.includes(value)) return [];
    const meant = nearest(value, values);
    return [
      find('value-unknown', {
        about,
        values: { name: prefix + name, value, known: values.join(', ') },
        paste: meant === undefined ? undefined : `${prefix}${name}="${meant}"`,
      }),
    ];
  });
}

/** Anything but http and relative addresses is not followed. */
function judgeSource(tag: TagFact): readonly Finding[] {
  const { src } = tag.attributes;
  if (src === undefined) return [];
  const [, scheme] = /^\s*([a-z][a-z\d+.-]*):/i.exec(src) ?? [];
  const isFine = scheme === undefined || /^https?$/i.test(scheme);
  return isFine && src.trim() !== '' && URL.canParse(src, 'https://page.example/')
    ? []
    : [find('src-forbidden', { about: aboutOf(tag), values: { src } })];
}

/** The city that is made up: in no list of members, but in every shipped dataset. */
const EXAMPLE = 'example-city';

function judgeIds(tag: TagFact, facts: PageFacts): readonly Finding[] {
  const dataset = datasetOf(tag, facts);
  // A statement takes the name of any place.
  if (dataset === undefined || tag.name === 'icc-diversity-statement') return [];
  const { city, network, compare } = tag.attributes;
  const compared = splitWords(compare).filter((id) => !/^(average|previous)$/.test(id));
  const file = planOf(tag, facts)?.file;
  // What has a result is known, whether or not it is a member: the fictional city is none.
  const hasResult = facts.requests.some((each) => each.address === file && each.outcome === 'ok');
  const isMap = tag.name === 'icc-network-map';
  const cities = [...(city && (isMap || !hasResult) ? [city] : []), ...compared].filter(
    (id) => id !== EXAMPLE,
  );
  return [
    ...cities.flatMap((id) => judgeId(tag, 'city', { id, known: dataset.cities })),
    ...(network ? judgeId(tag, 'network', { id: network, known: dataset.networks }) : []),
    ...judgeResult(tag, facts, dataset.cities),
  ];
}

interface Named {
  readonly id: string;
  readonly known: readonly NameFact[];
}

function judgeId(tag: TagFact, kind: 'city' | 'network', { id, known }: Named): readonly Finding[] {
  if (known.length === 0 || known.some((each) => each.id === id)) return [];
  const byName = known.filter(({ name }) => name.toLowerCase() === id.toLowerCase());
  const near =
    byName.length > 0
      ? byName.map((each) => each.id)
      : nearestFew(
          id,
          known.map((each) => each.id),
        );
  const attribute = `${tag.isMarker ? 'data-' : ''}${kind}`;
  const [first] = near;
  return [
    find(kind === 'city' ? 'city-unknown' : 'network-unknown', {
      about: aboutOf(tag),
      values: { id, near: near.length === 0 ? '–' : near.join(', ') },
      paste: first === undefined ? undefined : `${attribute}="${first}"`,
    }),
  ];
}

/** A city of the list of which there is no result. */
function judgeResult(
  tag: TagFact,
  facts: PageFacts,
  cities: readonly NameFact[],
): readonly Finding[] {
  const { city = '' } = tag.attributes;
  const file = tag.name === 'icc-index-radar' ? planOf(tag, facts)?.file : undefined;
  const isMissing = facts.requests.some(
    ({ address, status }) => address === file && status === 404,
  );
  const name = cities.find(({ id }) => id === city)?.name;
  if (!isMissing || name === undefined) return [];
  return [find('city-unpublished', { about: aboutOf(tag), values: { name } })];
}

function judgeForm(tag: TagFact, facts: PageFacts): readonly Finding[] {
  const { name, isSelfClosed, isMarker, attributes, hasContent, hasOwnData, headingBefore } = tag;
  const about = aboutOf(tag);
  const level = Number(attributes['heading-level'] ?? 2);
  const allowed = (headingBefore ?? 1) + 1;
  const prefix = isMarker ? 'data-' : '';
  const hasHeading = name !== 'icc-diversity-statement';
  const isNamed = ['city', 'src'].some((each) => each in attributes);
  const isBare = name === 'icc-index-radar' && !isNamed && !hasOwnData && !mayGetData(tag, facts);
  return [
    ...(isSelfClosed ? [find('tag-self-closed', { about, paste: `<${name} …></${name}>` })] : []),
    ...(isBare ? [find('city-missing', { about, paste: `${prefix}city="example-city"` })] : []),
    ...(hasHeading && headingBefore !== undefined && level > allowed
      ? [
          find('heading-skips', {
            about,
            values: { before: String(headingBefore), level: String(level) },
            paste: `${prefix}heading-level="${allowed}"`,
          }),
        ]
      : []),
    ...(hasContent || isSelfClosed ? [] : [find('content-missing', { about })]),
  ];
}

/** A script of the page may set the property `data`. */
function mayGetData({ attributes, measured }: TagFact, { scripts }: PageFacts): boolean {
  if (measured?.state === 'ready') return true;
  const name = attributes.id;
  return name !== undefined && scripts.length > 1;
}
