/**
 * What cities call themselves where GeoNames lists them under another name, mostly
 * the English one, and the spellings that go with it. By country: the name that
 * GeoNames has, and what it is also looked up by. The file has no other names of its own.
 */
const OTHER_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AL: { Tirana: 'Tiranë' },
  AT: { Vienna: 'Wien' },
  BE: {
    Antwerp: 'Antwerpen|Anvers',
    Brugge: 'Bruges',
    Brussels: 'Bruxelles|Brussel',
    Gent: 'Ghent|Gand',
    Leuven: 'Louvain',
    Liège: 'Luik|Lüttich',
    Mechelen: 'Malines',
  },
  BG: { Sofia: 'Sofiya|София' },
  CH: { Basel: 'Bâle', Bern: 'Berne', Geneva: 'Genève|Genf|Ginevra', Luzern: 'Lucerne' },
  CY: { Larnaca: 'Larnaka', Limassol: 'Lemesos', Nicosia: 'Lefkosia' },
  CZ: { Pilsen: 'Plzeň', Prague: 'Praha' },
  DE: {
    Hannover: 'Hanover',
    Köln: 'Cologne|Koeln',
    Munich: 'München|Muenchen',
    Nuremberg: 'Nürnberg|Nuernberg',
  },
  DK: { Copenhagen: 'København' },
  ES: {
    Alicante: 'Alacant',
    Bilbao: 'Bilbo',
    'Castelló de la Plana': 'Castellón de la Plana|Castellón|Castelló',
    'Gasteiz / Vitoria': 'Vitoria-Gasteiz',
    Palma: 'Palma de Mallorca',
    Pamplona: 'Iruña|Pamplona-Iruña',
    Sevilla: 'Seville',
  },
  FI: { Espoo: 'Esbo', Helsinki: 'Helsingfors', Turku: 'Åbo' },
  GR: { Athens: 'Athina|Αθήνα', Irákleion: 'Iraklio|Heraklion', Pátra: 'Patras' },
  IE: { Dublin: 'Baile Átha Cliath' },
  IT: {
    Florence: 'Firenze',
    Genoa: 'Genova',
    Mantua: 'Mantova',
    Milan: 'Milano',
    Naples: 'Napoli',
    Padua: 'Padova',
    "Reggio nell'Emilia": 'Reggio Emilia',
    Rome: 'Roma',
    Siracusa: 'Syracuse',
    Turin: 'Torino',
    Venice: 'Venezia',
  },
  LU: { Luxembourg: 'Lëtzebuerg' },
  MA: { Marrakesh: 'Marrakech', Tangier: 'Tanger' },
  MX: { 'Mexico City': 'Ciudad de México' },
  NL: { 'The Hague': "Den Haag|'s-Gravenhage" },
  PL: { Warsaw: 'Warszawa' },
  PT: { Feira: 'Santa Maria da Feira', Lisbon: 'Lisboa', Porto: 'Oporto' },
  RO: { Bucharest: 'București' },
  RS: { Belgrade: 'Beograd' },
  SE: { Gothenburg: 'Göteborg' },
  UA: { Kyiv: 'Kiev', Odesa: 'Odessa', Vinnytsya: 'Vinnytsia' },
};

const BY_PLACE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(OTHER_NAMES).flatMap(([country, names]) =>
    Object.entries(names).map(([name, others]) => [`${country} ${name}`, others.split('|')]),
  ),
);

/** What a place is also looked up by. */
export function otherNamesOf(place: {
  readonly name: string;
  readonly country: string;
}): readonly string[] {
  const known = BY_PLACE.get(`${place.country} ${place.name}`) ?? [];
  // Places with two official names are listed as `Donostia / San Sebastián`.
  return place.name.includes(' / ') ? [...place.name.split(' / '), ...known] : known;
}
