/** `npm run corpus -- DIR`: sends every workbook of a folder through the tool and prints what became of them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { passThrough } from '../workbench/corpus/pass-through';

async function run(folder: string): Promise<boolean> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.xls[xm]$/i.test(name),
  );
  const sums = { passed: 0, refused: 0, crashed: 0, lost: 0, faults: 0, notUndone: 0, slow: 0 };
  for (const name of files) {
    const { outcome, reason, lost, faults, notUndone, milliseconds } = await passThrough(
      readFileSync(path.join(folder, name)),
    );
    sums[outcome]++;
    sums.lost += lost.length;
    sums.faults += faults.length;
    sums.notUndone += notUndone.length;
    sums.slow += milliseconds > 10_000 ? 1 : 0;
    const trouble = [
      reason.split('\n').slice(0, 3).join(' '),
      ...lost,
      ...faults,
      ...notUndone.map((part) => `not undone: ${part}`),
    ];
    const said = trouble
      .filter((text) => text !== '')
      .slice(0, 4)
      .join(' | ');
    console.log([outcome.padEnd(8), `${String(milliseconds)} ms`.padStart(9), name, said].join('  '));
  }
  console.log(
    `\n${String(files.length)} workbooks: ${Object.entries(sums)
      .map(([key, count]) => `${key} ${String(count)}`)
      .join(', ')}`,
  );
  return sums.crashed + sums.lost + sums.faults + sums.notUndone === 0;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('npm run corpus -- DIR');
  process.exitCode = 2;
} else {
  void run(folder).then((isSound) => {
    process.exitCode = isSound ? 0 : 1;
  });
}
