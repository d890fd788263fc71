import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDataset, describeProblem } from '../../src/data-tools/index.js';

test('describeProblem() says in a language where a problem is, what is wrong and what to do', async () => {
  const cities = 'id,name,country,lat,lon\nsampleton,Sampleton,NO,95,5\n';
  const { ok, problems } = await checkDataset(new Map([['cities.csv', cities]]), { base: false });
  assert.equal(ok, false);
  const [problem] = problems.filter(({ level }) => level === 'error');
  assert.ok(problem);
  const english = 'cities.csv, row 2, column lat: “95” is above 90: correct the number';
  assert.equal(await describeProblem(problem), english);
  assert.equal(await describeProblem(problem, 'ja'), english);
  const french = await describeProblem(problem, 'fr-CA');
  assert.match(french, /^cities\.csv, ligne 2, colonne lat/);
  assert.notEqual(french, english);
});
