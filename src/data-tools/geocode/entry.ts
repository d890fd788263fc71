/** A place as GeoNames lists it. */
export interface Entry {
  readonly name: string;
  /** Degrees north. */
  readonly lat: number;
  /** Degrees east. */
  readonly lon: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Code of the state, province or county, within the country; empty where none is given. */
  readonly admin1: string;
  /** Code of the district, within the state. */
  readonly admin2: string;
}

/** Names of states (`US.IL`) and districts (`US.IL.167`), by their code. */
export type RegionNames = ReadonlyMap<string, string>;

/** The name of the state, province or county that a place is in, if it has one. */
export function regionOf({ country, admin1 }: Entry, names: RegionNames): string | undefined {
  return names.get(`${country}.${admin1}`);
}

/** The name of its district, if it has one. */
export function districtOf(
  { country, admin1, admin2 }: Entry,
  names: RegionNames,
): string | undefined {
  return names.get(`${country}.${admin1}.${admin2}`);
}
