import type { ResultFile } from './figures.js';

/**
 * What is published of Bilbao: an overall result and three places, no indicator. The figures of
 * `src/dataset/results.csv`, from the Intercultural Cities newsletter 30 (2013).
 */
export const bilbao: ResultFile = {
  formatVersion: 1,
  city: { id: 'bilbao', name: 'Bilbao', country: 'ES' },
  editions: [
    {
      id: '2013',
      date: '2013',
      dating: 'edition',
      framework: { id: 'v1', inferred: true },
      sampleSize: 56,
      aggregate: { value: 64, source: 'newsletter-30-bilbao' },
      ranks: [
        { from: 21, to: 21, of: 56, group: {}, source: 'newsletter-30-bilbao' },
        {
          from: 16,
          to: 16,
          of: 30,
          group: { minPopulation: 200_000 },
          source: 'newsletter-30-bilbao',
        },
        {
          from: 7,
          to: 7,
          of: 31,
          group: { maxForeignPercent: 15 },
          source: 'newsletter-30-bilbao',
        },
      ],
    },
  ],
  sources: [
    {
      id: 'newsletter-30-bilbao',
      title: 'Council of Europe, Intercultural cities newsletter 30: Bilbao',
      url: 'http://www.coe.int/t/dg4/cultureheritage/culture/Cities/Newsletter/newsletter30/bilbao_en.asp',
    },
  ],
};
