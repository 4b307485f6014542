/** `npm run faults -- [MOST] [HOST]`: cuts every operation by every fault, at each step or at MOST of them, and prints what survived. */
import { excelBench } from '../addin/testing/excel-bench';
import { sheetsBench } from '../appsscript/testing/sheets-bench';
import { faultTable, printTable } from '../shared/host/testing/faults/fault-table';
import { fileBench } from '../workbench/testing/file-bench';
import { portBench } from '../workbench/testing/port-bench';

async function run(most: number, host: string): Promise<boolean> {
  let lost = 0;
  for (const bench of [fileBench, portBench, excelBench, sheetsBench]) {
    if (!bench.name.includes(host)) continue;
    const cells = await faultTable(bench, { most });
    console.log(`${printTable(bench, cells)}\n`);
    lost += cells.reduce((sum, cell) => sum + cell.lost.length, 0);
  }
  return lost === 0;
}

const [most = 'Infinity', host = ''] = process.argv.slice(2);
void run(Number(most), host).then((isSound) => {
  process.exitCode = isSound ? 0 : 1;
});
