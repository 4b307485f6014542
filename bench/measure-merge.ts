import { readFileSync } from 'node:fs';

import type { CalendarDate } from '../shared/core/model/calendar-date';
import { readPlan } from '../shared/core/read-plan';
import { inflateRaw } from '../workbench/cli/inflate-raw';
import { planFiles } from '../workbench/cli/plan-files';
import { runCommand } from '../workbench/cli/run-command';
import { openXlsx } from '../workbench/xlsx/xlsx-host';
import type { MergeFigures } from './merge-figures';

/**
 * Measures one way over a folder of plans in a process of its own and prints the figures as JSON. `read` opens and reads
 * each file and keeps nothing; `merge` makes the consolidated workbook, `json` prints the answer.
 */
const [way = 'read', folder = '', target = ''] = process.argv.slice(2);
const TODAY = '2026-03-02' as CalendarDate;

async function readAll(files: readonly string[]): Promise<number> {
  let tasks = 0;
  for (const file of files) {
    const opening = openXlsx(readFileSync(file), { today: TODAY, inflate: inflateRaw });
    if (!opening.ok) throw new Error(opening.problem.en);
    const { sheets } = readPlan(await opening.host.snapshot({ kind: 'workbook' }));
    for (const { tables } of sheets) for (const table of tables) tasks += table.tasks.length;
  }
  return tasks;
}

async function mergeAll(inputs: readonly string[]): Promise<number> {
  const args = way === 'json' ? ['--format', 'json'] : ['-o', target];
  let size = 0;
  const count = (text: string): void => {
    size += text.length;
  };
  const terminal = { out: count, error: count, progress: () => undefined };
  const code = await runCommand(['merge', ...inputs, ...args, '--today', TODAY], terminal);
  if (code !== 0) throw new Error(`merge: ${String(code)}`);
  return size;
}

void (async () => {
  const files = await planFiles([folder], undefined);
  const work = way === 'read' ? readAll : mergeAll;
  // why: what is loaded and compiled once is no cost of a plan
  await work(files.slice(0, 3));
  const before = process.cpuUsage();
  const start = performance.now();
  const size = await work(way === 'read' ? files : [folder]);
  const { user, system } = process.cpuUsage(before);
  const figures: MergeFigures = {
    size,
    cpu: (user + system) / 1e6,
    wall: (performance.now() - start) / 1e3,
    peak: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(figures));
})();
