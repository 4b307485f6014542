import { describe } from '@jest/globals';

import type { WorkbookSnapshot } from '../../core/model/snapshot';
import type { WorkbookHost } from '../workbook-host';
import { testAdoption } from './adoption-laws';
import { testCells } from './cell-laws';
import { contractWorkbook } from './contract-workbook';
import { testJournal } from './journal-laws';
import { testReading } from './reading-laws';
import { testRefusals } from './refusal-laws';
import { testRows } from './row-laws';
import { testSheets } from './sheet-laws';

/** Opens a host over a workbook with the contents of a snapshot; ids may be the host's own. */
export type MakeHost = (snapshot: WorkbookSnapshot) => Promise<{ readonly host: WorkbookHost }>;

/** The laws of the port, the same for every host. */
export function describeHostContract(name: string, makeHost: MakeHost): void {
  const open = async (): Promise<WorkbookHost> => (await makeHost(contractWorkbook())).host;
  describe(`${name}: the laws of the port`, () => {
    testReading(open);
    testCells(open);
    testRefusals(open);
    testRows(open);
    testSheets(open);
    testJournal(open);
    testAdoption(open);
  });
}
