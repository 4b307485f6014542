import { describe, expect, test } from '@jest/globals';

import type { FaultBench } from './fault-bench';
import { FAULT_IDS } from './fault-kinds';
import { faultTable } from './fault-table';
import { OPERATION_IDS } from './operations';

/** At how many steps a run of the tests cuts; `npm run faults` cuts at each. */
const CUTS = 2;

/** Whatever strikes an operation, the workbook is as before or as promised, and the journal takes back what was done. */
export function describeFaults(bench: FaultBench): void {
  describe(`${bench.name}: operations × faults`, () => {
    test('every fault strikes somewhere, and nothing is lost', async () => {
      const cells = await faultTable(bench, { most: CUTS });
      expect(cells.flatMap(({ id, fault, lost }) => lost.map((fall) => `${id} × ${fault}: ${fall}`))).toEqual(
        [],
      );
      const struck = FAULT_IDS.filter((fault) => bench.cannot[fault] === undefined);
      expect(cells).toHaveLength(OPERATION_IDS.length * struck.length);
      for (const fault of struck)
        expect([fault, cells.some((cell) => cell.fault === fault && cell.cuts > 0)]).toEqual([fault, true]);
    }, 600_000);
  });
}
