import { splitWords } from '../../core/words.js';
import type { City } from '../../data/schema/city.js';
import type { Network } from '../../data/schema/network.js';
import type { Source } from '../../data/schema/source.js';
import type { RowFault } from '../../data/row-fault.js';
import { KINDS, type MemberKind } from './kinds.js';
import type { NetworkMapData } from './schema.js';
import { toFrame, type MapFrame, type Region } from './frame.js';

/** A network that a member belongs to. */
export interface Membership {
  readonly id: string;
  readonly name: string;
  /** No page read says so: it follows from the member's country. */
  readonly inferred: boolean;
}

/** A place that takes part in the programme, with all that its card shows. */
export interface Member extends Omit<City, 'networks' | 'sources' | 'sinceSource'> {
  readonly networks: readonly Membership[];
  /** Where it is said that the place takes part. */
  readonly sources: readonly Source[];
  readonly sinceSource: Source | undefined;
  readonly headlineSource: Source | undefined;
}

/** What the page asks for by attributes. */
export interface NetworkMapOptions {
  readonly network?: string | undefined;
  readonly country?: string | undefined;
  /** Id of the place to highlight. */
  readonly city?: string | undefined;
  /** Kinds of membership, separated by spaces. Default: all. */
  readonly kinds?: string | undefined;
  readonly region: Region;
}

/** The members to show, and how the map is framed. */
export interface NetworkModel {
  /** In the order of the data. */
  readonly members: readonly Member[];
  readonly byId: ReadonlyMap<string, Member>;
  /** The network, or the country, that the page asks for. */
  readonly network: Network | undefined;
  readonly country: string | undefined;
  /** Networks that members belong to, in the order of the data. */
  readonly networks: readonly Membership[];
  /** Kinds that tell members apart; none if the list names none. */
  readonly kinds: readonly MemberKind[];
  /** ISO codes of the members' countries, in the order of the data. */
  readonly countries: readonly string[];
  /** English names of countries by code, for browsers that have none. */
  readonly countryNames: ReadonlyMap<string, string>;
  readonly city: Member | undefined;
  readonly frame: MapFrame;
  /** The published list that most members are taken from. */
  readonly list: Source | undefined;
  readonly faults: readonly RowFault[];
}

/** Chooses the members that the page asks for, and ties them to their networks and sources. */
export function toModel(data: NetworkMapData, options: NetworkMapOptions): NetworkModel {
  const { file, faults } = data;
  const networks = new Map(data.networks.map((network) => [network.id, network]));
  const sources = new Map(file.sources.map((source) => [source.id, source]));
  const { network, region } = options;
  // An empty attribute, as editors leave them, asks for nothing.
  const country = options.country?.toUpperCase();
  const wanted = splitWords(options.kinds);
  const members = file.cities
    .filter(
      (city) =>
        (!network || city.networks.some(({ id }) => id === network)) &&
        (!country || city.country.toUpperCase() === country) &&
        (wanted.length === 0 || wanted.includes(city.kind)),
    )
    .map((city) => toMember(city, networks, sources));
  const byId = new Map(members.map((member) => [member.id, member]));
  const kinds = KINDS.filter((kind) => members.some((member) => member.kind === kind));
  return {
    members,
    byId,
    network: networks.get(network ?? ''),
    country,
    networks: unique(members.flatMap((member) => member.networks)),
    // Of a list that names no kinds, all are `other`.
    kinds: kinds.join() === 'other' ? [] : kinds,
    countries: [...new Set(members.map((member) => member.country))],
    countryNames: new Map(file.countries.map(({ id, name }) => [id, name])),
    city: byId.get(options.city ?? ''),
    frame: toFrame(members, region),
    list: sources.get(file.list?.source ?? ''),
    faults,
  };
}

function toMember(
  city: City,
  networks: ReadonlyMap<string, Network>,
  sources: ReadonlyMap<string, Source>,
): Member {
  return {
    ...city,
    networks: city.networks.flatMap(({ id, basis }) => {
      const { localName, name = id, status } = networks.get(id) ?? {};
      // "International members" and the like sort members, but nobody joined them.
      if (status === 'grouping') return [];
      return { id, name: localName ?? name, inferred: basis === 'inferred' };
    }),
    sources: city.sources.flatMap((id) => sources.get(id) ?? []),
    sinceSource: sources.get(city.sinceSource ?? ''),
    headlineSource: sources.get(city.headline?.source ?? ''),
  };
}

function unique(memberships: readonly Membership[]): readonly Membership[] {
  return [...new Map(memberships.map((one) => [one.id, one])).values()];
}
