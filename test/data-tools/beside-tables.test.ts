import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDataset } from '../../src/data-tools/index.js';

test('checkDataset passes over reports and letters that lie beside the tables', async () => {
  const files = ['report.pdf', 'minutes.docx', 'old.doc', 'logo.png'].map(
    (name) => [name, '…'] as const,
  );
  const { problems } = await checkDataset(
    new Map([['networks.csv', 'id,name,source\nsampleland,Sampleland,Our list'], ...files]),
    { base: false },
  );
  const named = problems.filter(({ file }) => files.some(([name]) => name === file));
  assert.deepEqual(named, []);
});

test('checkDataset tells a folder without tables of the workbook and the tables of the template', async () => {
  const { problems } = await checkDataset(new Map([['report.pdf', '…']]), { base: false });
  assert.deepEqual(
    problems.map(({ kind, details }) => [kind, details]),
    [
      [
        'no-tables',
        {
          names: [
            'dataset.xlsx',
            'about.csv',
            'cities.csv',
            'networks.csv',
            'results.csv',
            'samples.csv',
            'statements.csv',
          ],
        },
      ],
    ],
  );
});
