import type { FaultBench } from './fault-bench';
import type { FaultId } from './fault-kinds';
import { FAULT_IDS } from './fault-kinds';
import type { OperationId } from './operations';
import { OPERATION_IDS } from './operations';
import { courseOf, strike } from './strike';

/** One operation under one fault on one host. */
export interface FaultCell {
  readonly id: OperationId;
  readonly fault: FaultId;
  /** At how many steps it was cut, of how many there are. */
  readonly cuts: number;
  readonly steps: number;
  /** Cuts after which an empty row stands in the plan that was not there. */
  readonly emptyRows: number;
  /** What was lost, and at which step. */
  readonly lost: readonly string[];
}

/** Steps at which to cut: all, or `most` of them, spread evenly from a start that `turn` moves. */
export function cutsOf(steps: number, most: number, turn = 0): readonly number[] {
  if (steps <= most) return Array.from({ length: steps }, (_, at) => at);
  const start = (turn * GOLDEN) % 1;
  return Array.from({ length: most }, (_, index) => Math.floor(((index + start) * steps) / most));
}

/** why: multiples of it spread evenly, so that few cuts of each operation reach every part of the way together */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

export interface TableOptions {
  /** How many cuts each operation gets of each fault. */
  readonly most: number;
  readonly ids?: readonly OperationId[];
  readonly faults?: readonly FaultId[];
}

/** Cuts operations by every fault that the host can have. */
export async function faultTable(
  bench: FaultBench,
  { most, ids = OPERATION_IDS, faults = FAULT_IDS }: TableOptions,
): Promise<readonly FaultCell[]> {
  const cells: FaultCell[] = [];
  for (const id of ids)
    for (const fault of faults)
      if (bench.cannot[fault] === undefined)
        cells.push(await faultCell(bench, { id, fault, most, turn: cells.length }));
  return cells;
}

async function faultCell(
  bench: FaultBench,
  { id, fault, most, turn }: { id: OperationId; fault: FaultId; most: number; turn: number },
): Promise<FaultCell> {
  const course = await courseOf(bench, id, fault);
  const lost: string[] = [];
  let struck = 0;
  let emptyRows = 0;
  const cuts = cutsOf(course.steps, most, turn);
  for (const at of cuts) {
    const cut = await strike(bench, { id, fault, at }, course);
    if (cut !== 'not struck') struck++;
    if (cut === 'an empty row more') emptyRows++;
    if (typeof cut === 'object') lost.push(`step ${String(at)}: ${cut.lost}`);
  }
  return { id, fault, cuts: struck, steps: course.steps, emptyRows, lost };
}

/** Operations × faults in lines of text: how many cuts were survived, of how many steps. */
export function printTable(bench: FaultBench, cells: readonly FaultCell[]): string {
  const faults = FAULT_IDS.filter((fault) => bench.cannot[fault] === undefined);
  const rows = OPERATION_IDS.map((id) => [
    id,
    ...faults.map((fault) => {
      const cell = cells.find((one) => one.id === id && one.fault === fault);
      return cell ? `${String(cell.cuts - cell.lost.length)}/${String(cell.cuts)}` : '';
    }),
  ]);
  const table = [[bench.name, ...faults], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) => row.map((text, column) => text.padEnd(widths?.[column] ?? 0)).join('  '));
  const lost = cells.flatMap(({ id, fault, lost: falls }) =>
    falls.map((fall) => `${id} × ${fault}: ${fall}`),
  );
  const cuts = cells.reduce((sum, cell) => sum + cell.cuts, 0);
  const emptyRows = cells.reduce((sum, cell) => sum + cell.emptyRows, 0);
  const cannot = Object.entries(bench.cannot).map(([fault, why]) => `  no “${fault}”: ${why}`);
  return [
    ...lines,
    ...cannot,
    `${String(cuts)} cuts, survived ${String(cuts - lost.length)}, lost = ${String(lost.length)}`,
    ...(emptyRows > 0 ? [`  in ${String(emptyRows)} of them an empty row more stands in the plan`] : []),
    ...lost.map((line) => `  LOST ${line}`),
  ].join('\n');
}
