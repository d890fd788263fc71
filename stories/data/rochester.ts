import type { ResultFile } from './figures.js';
import { v3 } from './frameworks.js';

/**
 * What is published of Rochester in Minnesota: one indicator of seventeen. The figures of
 * `src/dataset/results.csv`, from the Post Bulletin of 2020, which quotes a draft report.
 */
export const rochester: ResultFile = {
  formatVersion: 1,
  city: { id: 'rochester', name: 'Rochester', country: 'US' },
  editions: [
    {
      id: '2020-08',
      date: '2020-08',
      dating: 'edition',
      framework: { id: 'v3', inferred: true },
      aggregate: { value: 44, source: 'post-bulletin-2020', caveats: ['draft'] },
      ranks: [
        {
          from: 27,
          to: 27,
          of: 33,
          group: { minPopulation: 100_000, maxPopulation: 200_000 },
          source: 'post-bulletin-2020',
          caveats: ['draft', 'others'],
        },
      ],
      indicators: [{ id: 'commitment', value: 35, average: 69, source: 'post-bulletin-2020' }],
    },
  ],
  sources: [
    {
      id: 'post-bulletin-2020',
      title: 'Post Bulletin: Where does Rochester stand as an intercultural city',
      url: 'https://www.postbulletin.com/news/government-and-politics/6625373-Where-does-Rochester-stand-as-an-intercultural-city',
      date: '2020',
    },
  ],
  frameworks: [v3],
};
