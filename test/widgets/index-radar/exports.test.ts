import { expect } from '@open-wc/testing';
import { toCsv } from '../../../src/element/export/csv.js';
import { toExportSource } from '../../../src/widgets/index-radar/exports.js';
import { compareEditions } from '../../../src/widgets/index-radar/compare.js';
import { toModel } from '../../../src/widgets/index-radar/model.js';
import { aFramework, anEdition, aResult } from '../../fixtures/index-results.js';
import { plainWords } from '../../fixtures/plain-words.js';

describe('toExportSource', () => {
  it('gives each row the source of its own figures, and an empty row none', () => {
    const result = aResult({
      frameworks: [aFramework('v3', ['education', 'language', 'participation'])],
      sources: [
        { id: 'paper', title: 'Paper' },
        { id: 'report', title: 'Report' },
      ],
      editions: [
        anEdition({
          framework: { id: 'v3', inferred: false },
          aggregate: { value: 71, source: 'paper', caveats: [] },
          indicators: [
            { id: 'education', value: 55, average: 60, source: 'report', caveats: [] },
            { id: 'language', value: 40, source: 'paper', caveats: [] },
          ],
        }),
      ],
    });
    const peer = aResult({
      city: { id: 'oslo', name: 'Oslo' },
      sources: [{ id: 'slides', title: 'Slides' }],
      editions: [
        anEdition({ indicators: [{ id: 'language', value: 80, source: 'slides', caveats: [] }] }),
      ],
    });
    const model = toModel(
      { result, peers: [peer] },
      { compare: ['average', 'oslo'] },
      compareEditions,
    );
    const source = toExportSource({
      host: document.body,
      model: model ?? expect.fail('there is no model'),
      words: plainWords,
      view: 'table',
      heading: undefined,
    });
    const rows = toCsv(source.table, source.provenance).trim().split('\r\n').slice(1);
    expect(rows.map((row) => row.split(',').at(-1))).to.deep.equal([
      'Paper',
      'Report',
      'Paper; Slides',
      '',
    ]);
  });
});
