import { figures, type ResultFile } from './figures.js';
import { v3 } from './frameworks.js';

/** A second made-up place, to compare the first with. */
export const sampleHarbour: ResultFile = {
  formatVersion: 1,
  city: { id: 'sample-harbour', name: 'Sample Harbour' },
  illustrative: true,
  editions: [
    {
      id: '2023',
      date: '2023',
      dating: 'edition',
      framework: { id: 'v3' },
      sampleSize: 115,
      aggregate: { value: 58, average: 62, source: 'sample' },
      indicators: figures('sample', {
        commitment: [64, 73],
        education: [81, 69],
        neighbourhoods: [47, 64],
        'public-services': [35, 48],
        'business-and-labour-market': [72, 47],
        'cultural-and-social-life': [59, 78],
        'public-space': [83, 67],
        'mediation-and-conflict-resolution': [42, 68],
        language: [66, 53],
        'media-and-communication': [31, 52],
        'international-outlook': [90, 75],
        'intercultural-intelligence-and-competence': [49, 64],
        'welcoming-newcomers': [55, 62],
        'leadership-and-citizenship': [62, 44],
        'anti-discrimination': [70, 59],
        participation: [38, 56],
        interaction: [44, 63],
      }),
      groups: figures('sample', { 'intercultural-lens': [63, 63] }),
    },
  ],
  sources: [{ id: 'sample', title: 'Made up for these stories' }],
  frameworks: [v3],
};
