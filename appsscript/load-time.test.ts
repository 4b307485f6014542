import { beforeAll, expect, test } from '@jest/globals';

import { builtServer } from './testing/build-server';
import { examplePlan } from './testing/example-plan';
import { createAppsScript } from './testing/fake/create-apps-script';
import { runServer } from './testing/run-server';

beforeAll(() => {
  builtServer();
}, 120_000);

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

/** Processor time of opening a file, of an edit and of the first answers of the rest, in a run of its own. */
function loadAnew(run: number) {
  const google = createAppsScript({ sheets: examplePlan().sheets });
  const start = processorTime();
  // why: V8 keeps what it compiled of a text it has seen
  const server = runServer(`${builtServer()}\n// ${String(run)}`, google);
  server.invoke('onOpen', { authMode: 'LIMITED' });
  const opened = processorTime();
  expect(server.invoke('KEHOACH_VANBAN', 'Nghị định số 61/2018/NĐ-CP')).toBeDefined();
  const cited = processorTime();
  expect(server.invoke('KEHOACH_THOIGIAN', 'quý 2 năm 2026')).toBe('Quý II/2026');
  expect(server.invoke('KEHOACH_DONVI', 'UBND tỉnh')).toBeDefined();
  server.invoke('clearMarks');
  const all = processorTime();
  return { opening: opened - start, citing: cited - opened, all: all - start };
}

const least = (values: readonly number[]): number => Math.min(...values);

test('opening a file makes nothing ready that it does not use, and a function only what it reads with', () => {
  const runs = Array.from({ length: 5 }, (_, run) => loadAnew(run));
  const all = least(runs.map((run) => run.all));
  // why: when everything was made ready at once, it took 0.86 of all
  expect(least(runs.map(({ opening }) => opening)) / all).toBeLessThan(0.45);
  expect(least(runs.map(({ citing }) => citing)) / all).toBeLessThan(0.15);
}, 60_000);
