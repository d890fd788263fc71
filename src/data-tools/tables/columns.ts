/**
 * The columns that a coordinator's tables have, in the order of the templates.
 * `figures` stands for one column an indicator, headed by its id or its name.
 */
export const TEMPLATE_COLUMNS = {
  about: ['what', 'value'],
  cities: [
    'id',
    'name',
    'country',
    'lat',
    'lon',
    'kind',
    'since',
    'network',
    'url',
    'illustrative',
    'source',
    'source_url',
    'source_date',
    'note',
  ],
  networks: [
    'id',
    'name',
    'local_name',
    'country',
    'website',
    'status',
    'source',
    'source_url',
    'source_date',
    'note',
  ],
  results: [
    'city',
    'edition',
    'framework',
    'sample',
    'sample_size',
    'figures',
    'source',
    'source_url',
    'source_date',
    'note',
  ],
  samples: [
    'id',
    'date',
    'size',
    'report_of',
    'figures',
    'source',
    'source_url',
    'source_date',
    'note',
  ],
  statements: [
    'lang',
    'id',
    'principle',
    'short',
    'short_city',
    'long',
    'long_city',
    'source',
    'source_url',
    'date',
    'review',
    'note',
  ],
} as const;

/** The tables that `icc-widgets data init` makes. */
export type TemplateTable = keyof typeof TEMPLATE_COLUMNS;

/** What the rows of `about` tell of the dataset, by the words in their first column. */
export const ABOUT_FIELDS = [
  'title',
  'description',
  'version',
  'date',
  'licence',
  'licence_url',
  'publisher',
  'publisher_url',
] as const;
