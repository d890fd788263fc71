import type { FigureId } from '../tables/figures.js';

/** Figures of the fictional Example City, and of the cities it is compared with. */
export const EXAMPLE_EDITIONS = [
  {
    edition: '2020',
    sampleSize: 100,
    figures: {
      aggregate: [61, 60],
      'intercultural-lens': [61, 61],
      commitment: [82, 72],
      education: [63, 68],
      neighbourhoods: [66, 63],
      'public-services': [52, 46],
      'business-and-labour-market': [38, 45],
      'cultural-and-social-life': [76, 77],
      'public-space': [71, 66],
      'mediation-and-conflict-resolution': [66, 67],
      language: [44, 52],
      'media-and-communication': [58, 50],
      'international-outlook': [70, 74],
      'intercultural-intelligence-and-competence': [61, 63],
      'welcoming-newcomers': [78, 60],
      'leadership-and-citizenship': [35, 42],
      'anti-discrimination': [57, 56],
      participation: [46, 54],
      interaction: [72, 62],
    },
  },
  {
    edition: '2024',
    sampleSize: 120,
    figures: {
      aggregate: [67, 63],
      'intercultural-lens': [66, 63],
      commitment: [88, 74],
      education: [72, 70],
      neighbourhoods: [59, 64],
      'public-services': [61, 49],
      'business-and-labour-market': [53, 48],
      'cultural-and-social-life': [84, 78],
      'public-space': [68, 68],
      'mediation-and-conflict-resolution': [81, 69],
      language: [39, 54],
      'media-and-communication': [67, 53],
      'international-outlook': [64, 75],
      'intercultural-intelligence-and-competence': [74, 65],
      'welcoming-newcomers': [85, 63],
      'leadership-and-citizenship': [48, 45],
      'anti-discrimination': [51, 60],
      participation: [63, 57],
      interaction: [77, 64],
    },
  },
] as const satisfies readonly {
  readonly edition: string;
  readonly sampleSize: number;
  /** Points of the city, and the average of the others. */
  readonly figures: Partial<Readonly<Record<FigureId, readonly [value: number, average: number]>>>;
}[];
