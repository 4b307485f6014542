import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { newXlsx } from '../workbench/xlsx/new-xlsx';
import { communeName, generateTasks, HEADER, planSnapshot } from './generate-plan';

const TASKS = 50;
/** Files of one folder, as a province would gather them. */
const PER_FOLDER = 100;

/** Writes the plans of `units` made-up communes as .xlsx files below `folder`, each of 50 tasks. */
export function writePlans(folder: string, units: number): void {
  for (let unit = 0; unit < units; unit++) {
    const commune = communeName(unit * TASKS);
    const rows = [
      ['ỦY BAN NHÂN DÂN'],
      [commune.toUpperCase()],
      ['KẾ HOẠCH'],
      [`Cải cách thủ tục hành chính năm 2026 trên địa bàn ${commune}`],
      ['Thực hiện Kế hoạch số 15/KH-UBND ngày 12/01/2026 của UBND tỉnh;'],
      [],
      HEADER,
      ...generateTasks(TASKS, unit * TASKS, unit + 1),
    ];
    const below = join(folder, `nhom-${String(Math.floor(unit / PER_FOLDER) + 1)}`);
    mkdirSync(below, { recursive: true });
    writeFileSync(join(below, `don-vi-${String(unit + 1)}.xlsx`), newXlsx(planSnapshot(rows)).save());
  }
}
