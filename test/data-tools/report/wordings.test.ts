import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFigures } from '../../../src/data-tools/report/find-figures.js';

function find(text: string): readonly string[] {
  const sentence = { text, page: 1, turns: [], heading: undefined };
  return findFigures([sentence], { names: ['Sampleton'], year: 2020 }).map(
    ({ figure, value, average, rank, rankOf, group, doubts }) =>
      [
        figure,
        rank === undefined ? `${value ?? ''}/${average ?? ''}` : `${rank} of ${rankOf ?? '?'}`,
        ...(group ? [JSON.stringify(group)] : []),
        ...doubts.map((doubt) => `!${doubt}`),
      ].join(' '),
  );
}

const SAID: Readonly<Record<string, readonly string[]>> = {
  "Le taux de réalisation de Sampleton dans le domaine de l'éducation est de 62 %, tandis que celui de l'échantillon est de 55,5 %.":
    ['education 62/55.5'],
  "Dans le domaine de la médiation, la ville atteint un taux de 40 %, contre 61 % pour l'échantillon.":
    ['mediation-and-conflict-resolution 40/61'],
  "Avec un indice global de 59 %, Sampleton se classe à la 23e place parmi les 74 villes de l'échantillon.":
    ['aggregate 59/', 'rank 23 of 74'],
  'Sampleton occupe la 10ème place parmi les 32 villes de moins de 200 000 habitants.': [
    'rank 10 of 32 {"maxPopulation":200000}',
  ],
  'La tasa de logro de Sampleton en el ámbito de la educación es del 62 %, mientras que la de la muestra es del 55,5 %.':
    ['education 62/55.5'],
  'En materia de mediación, la ciudad alcanza una tasa del 40 %, frente al 61 % de la muestra.': [
    'mediation-and-conflict-resolution 40/61',
  ],
  'Con un índice global del 59 %, Sampleton ocupa el puesto 23 entre las 74 ciudades de la muestra.':
    ['aggregate 59/', 'rank 23 of 74'],
  'Sampleton ocupa el 10.º puesto entre las 32 ciudades con más del 15 % de residentes nacidos en el extranjero.':
    ['rank 10 of 32 {"minForeignPercent":15}'],
};

for (const [sentence, expected] of Object.entries(SAID)) {
  test(`findFigures reads: ${sentence}`, () => {
    assert.deepEqual(find(sentence), expected);
  });
}

const TRAPS: readonly string[] = [
  "À Sampleton, 62 % des habitants parlent plusieurs langues et l'indice les compte.",
  'Le taux de réalisation dans le domaine de l’éducation a progressé de 5 %.',
  "Le taux de réalisation en éducation était de 62 % lors de l'édition précédente.",
  'Les taux de réalisation en éducation et en médiation sont de 62 % et 55 % respectivement.',
  "La part des résidents nés à l'étranger est de 18 % et l'éducation est une priorité.",
  'En Sampleton, el 62 % de los habitantes habla varios idiomas.',
  'La tasa de logro en el ámbito de la educación aumentó en un 5 %.',
  'La tasa de logro en el ámbito de la educación fue del 62 % en la edición anterior.',
  'La tasa de participación de los extranjeros es del 12 %.',
];

for (const sentence of TRAPS) {
  test(`findFigures takes nothing from: ${sentence}`, () => {
    assert.deepEqual(find(sentence), []);
  });
}
