import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fault, problemAt } from '../../../src/data-tools/problem.js';
import type { PreviewBuild } from '../../../src/data-tools/serve/preview-source.js';
import { toRebuilder } from '../../../src/data-tools/serve/rebuild.js';

const GOOD: PreviewBuild = { folder: '/out', problems: [], cities: [], networks: [] };
const BAD: PreviewBuild = {
  ...GOOD,
  problems: [problemAt({ file: 'cities.csv' }, fault('empty-file', {}))],
};
const NOON = new Date('2026-03-01T12:00:00Z');

/** A build that the test ends by hand. */
function byHand() {
  const builds: { signal: AbortSignal; end: (build: PreviewBuild | Error) => void }[] = [];
  let tell = (): void => {};
  const rebuilder = toRebuilder(
    (signal) =>
      new Promise((resolve, reject) => {
        const end = (build: PreviewBuild | Error): void => {
          if (build instanceof Error) reject(build);
          else resolve(build);
        };
        builds.push({ signal, end });
        tell();
      }),
    () => tell(),
    () => NOON,
  );
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo()) await new Promise<void>((resolve) => (tell = resolve));
  };
  return { rebuilder, builds, until };
}

test('toRebuilder() tells that it builds, and then what came of it', async () => {
  const { rebuilder, builds, until } = byHand();
  rebuilder.start(NOON);
  assert.equal(rebuilder.progress.isBuilding, true);
  await until(() => builds.length === 1);
  builds[0]!.end(GOOD);
  await until(() => !rebuilder.progress.isBuilding);
  assert.deepEqual(rebuilder.progress, {
    isBuilding: false,
    savedAt: NOON,
    builtAt: NOON,
    build: GOOD,
    failure: undefined,
    datasets: 1,
  });
});

test('toRebuilder() counts no dataset where there are errors, or where the build fails', async () => {
  const { rebuilder, builds, until } = byHand();
  rebuilder.start();
  await until(() => builds.length === 1);
  builds[0]!.end(BAD);
  await until(() => !rebuilder.progress.isBuilding);
  assert.equal(rebuilder.progress.datasets, 0);

  rebuilder.start();
  await until(() => builds.length === 2);
  builds[1]!.end(new Error('the disk is full'));
  await until(() => !rebuilder.progress.isBuilding);
  const { build, failure, datasets } = rebuilder.progress;
  assert.deepEqual([build, failure, datasets], [BAD, 'the disk is full', 0]);
});

test('toRebuilder() gives a build up when a table is saved meanwhile, and never runs two at once', async () => {
  const { rebuilder, builds, until } = byHand();
  rebuilder.start();
  await until(() => builds.length === 1);
  rebuilder.start();
  rebuilder.start();
  assert.equal(builds[0]!.signal.aborted, true);
  assert.equal(builds.length, 1);
  builds[0]!.end(BAD);
  await until(() => builds.length === 2);
  builds[1]!.end(GOOD);
  await until(() => !rebuilder.progress.isBuilding);
  assert.equal(rebuilder.progress.build, GOOD);
  assert.equal(builds.length, 2);
});

test('toRebuilder() keeps silent once it is closed', async () => {
  const { rebuilder, builds, until } = byHand();
  rebuilder.start();
  await until(() => builds.length === 1);
  rebuilder.close();
  builds[0]!.end(GOOD);
  await Promise.resolve();
  assert.equal(rebuilder.progress.build, undefined);
});
