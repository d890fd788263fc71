import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseCsv } from '../../../src/data/csv.js';
import { figureOfName } from '../../../src/data-tools/report/names.js';
import { INDEX_VERSIONS, versionOf } from '../../../src/data-tools/report/indicators.js';
import { en } from '../../../src/data-tools/report/wordings/en.js';

function rowsOf(name: string): readonly Readonly<Record<string, string>>[] {
  const { header, rows } = parseCsv(readFileSync(`src/dataset/${name}.csv`, 'utf8'));
  return rows.map(({ cells }) =>
    Object.fromEntries(header.map((column, i) => [column, cells[i] ?? ''])),
  );
}

test('INDEX_VERSIONS has the versions of the dataset, their years, indicators and groups', () => {
  const years = (text: string | undefined) => (text ? Number(text) : undefined);
  assert.deepEqual(
    INDEX_VERSIONS.map(({ id, from, to }) => ({ id, from, to })),
    rowsOf('frameworks').map(({ id, from, to }) => ({ id, from: years(from), to: years(to) })),
  );
  for (const { id, figures } of INDEX_VERSIONS) {
    const ofVersion = ({ framework }: Readonly<Record<string, string>>) => framework === id;
    const indicators = rowsOf('framework-indicators').filter(ofVersion);
    const groups = rowsOf('framework-groups').filter(ofVersion);
    assert.deepEqual(
      figures.toSorted(),
      [
        ...indicators.map(({ indicator }) => indicator),
        ...groups.map(({ group }) => group),
      ].toSorted(),
    );
  }
});

test('figureOfName knows every name of the dataset, and nothing around it', () => {
  for (const { indicator, name = '' } of rowsOf('framework-indicators')) {
    assert.equal(figureOfName(name, en), indicator, name);
    assert.equal(figureOfName(`3.1 ${name}`, en), indicator, name);
    assert.equal(figureOfName(`${name} in the valley`, en), undefined, name);
  }
  for (const { group, name = '' } of rowsOf('framework-groups')) {
    assert.equal(figureOfName(name, en), group);
  }
});

test('versionOf goes by the year of the edition unless a version is named', () => {
  assert.equal(versionOf('2015-12')?.id, 'v1');
  assert.equal(versionOf('cited-2017')?.id, 'v2');
  assert.equal(versionOf('2024')?.id, 'v3');
  assert.equal(versionOf('2024', 'v1')?.id, 'v1');
  assert.equal(versionOf('undated'), undefined);
});
