import type { ExcelClient } from '../host/excel-client';
import { faultCode } from '../host/explain-fault';

/** Something that the add-in takes for granted about Excel, and how to ask an Excel whether it is so. */
export interface Assumption {
  /** As docs/excel-gia-dinh.md names it. */
  readonly id: string;
  /** What the simulated Excel answers, and a real one is thought to. */
  readonly expected: unknown;
  readonly ask: (bench: AssumptionBench) => Promise<unknown>;
  /** Needs this much of ExcelApi. */
  readonly since?: string;
}

export interface AssumptionBench {
  readonly client: ExcelClient;
  /** Runs a batch on an empty sheet. */
  readonly on: OnSheet;
  /** Runs a batch on the first sheet of the workbook, where a person made a part of cell A1 bold. */
  readonly onFirst: OnSheet;
}

type OnSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** Writes rows below one another from `address` on. */
async function fill(sheet: Excel.Worksheet, address: string, values: readonly unknown[]): Promise<void> {
  sheet.getRange(address).formulas = values.map((value) => [value]);
  await sheet.context.sync();
}

async function read(sheet: Excel.Worksheet, address: string): Promise<readonly unknown[]> {
  const { context } = sheet;
  const range = sheet.getRange(address);
  range.load('values');
  await context.sync();
  return (range.values as unknown[][]).map(([value]) => value);
}

/** The code of what `work` fails with, or what it gives. */
async function orFault(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    return faultCode(error);
  }
}

/** Shows the rows with "a" of a column that reads a, b, b, a below its heading. */
async function filterRows(sheet: Excel.Worksheet): Promise<void> {
  await fill(sheet, 'C1:C5', ['Nhóm', 'a', 'b', 'b', 'a']);
  sheet.autoFilter.apply(sheet.getRange('C1:C5'), 0, { filterOn: 'Values', values: ['a'] });
  await sheet.context.sync();
}

/** Every assumption that a program can ask; those that only a person sees stand in the list beside them. */
export const ASSUMPTIONS: readonly Assumption[] = [
  {
    id: 'nhay-don',
    expected: ['1/3', '=1+1'],
    ask: ({ on }) =>
      on(async (sheet) => {
        await fill(sheet, 'C1:C2', ["'1/3", "'=1+1"]);
        return read(sheet, 'C1:C2');
      }),
  },
  {
    id: 'o-van-ban',
    expected: [['=1+1'], ['=1+1']],
    ask: ({ on }) =>
      on(async (sheet, context) => {
        const cell = sheet.getRange('C1');
        cell.numberFormat = [['@']];
        cell.formulas = [["'=1+1"]];
        cell.load('values,formulas');
        await context.sync();
        return [(cell.values as unknown[][])[0], (cell.formulas as unknown[][])[0]];
      }),
  },
  {
    id: 'null-de-nguyen',
    expected: ['giữ', 'mới'],
    ask: ({ on }) =>
      on(async (sheet) => {
        await fill(sheet, 'C1:C2', ['giữ', 'cũ']);
        await fill(sheet, 'C1:C2', [null, 'mới']);
        return read(sheet, 'C1:C2');
      }),
  },
  {
    id: 'dong-an',
    expected: [false, true, false],
    since: '1.9',
    ask: ({ on }) =>
      on(async (sheet, context) => {
        sheet.getRange('3:3').rowHidden = true;
        const answers = sheet.getRange('2:4').getRowProperties({ rowHidden: true });
        await context.sync();
        return answers.value.map(({ rowHidden }) => rowHidden);
      }),
  },
  {
    id: 'loc-ghi-mang',
    expected: ['a', 'b', 'b', 'a', 1, '', '', 1],
    since: '1.9',
    ask: ({ on }) =>
      on(async (sheet, context) => {
        await filterRows(sheet);
        await fill(sheet, 'D2:D5', [1, 2, 3, 4]);
        sheet.autoFilter.remove();
        await context.sync();
        return [...(await read(sheet, 'C2:C5')), ...(await read(sheet, 'D2:D5'))];
      }),
  },
  {
    id: 'loc-ghi-tung-dong',
    expected: [1, 2, 3, 4],
    since: '1.9',
    ask: ({ on }) =>
      on(async (sheet, context) => {
        await filterRows(sheet);
        for (const row of [2, 3, 4, 5]) sheet.getRange(`D${String(row)}`).formulas = [[row - 1]];
        sheet.autoFilter.remove();
        await context.sync();
        return read(sheet, 'D2:D5');
      }),
  },
  {
    id: 'loc-xoa-dong',
    expected: ['a', 'b', 'b', 'a'],
    since: '1.9',
    ask: ({ on }) =>
      orFault(() =>
        on(async (sheet, context) => {
          await filterRows(sheet);
          sheet.getRange('2:2').delete('Up');
          sheet.autoFilter.remove();
          await context.sync();
          return read(sheet, 'C2:C5');
        }),
      ),
  },
  {
    id: 'loc-nhan-ra',
    expected: true,
    since: '1.9',
    ask: ({ on }) =>
      on(async (sheet, context) => {
        await filterRows(sheet);
        const { autoFilter } = sheet;
        autoFilter.load('isDataFiltered');
        await context.sync();
        return autoFilter.isDataFiltered;
      }),
  },
  {
    id: 'tran-nhan-ra',
    expected: [true, false, null],
    since: '1.12',
    ask: ({ on }) =>
      on(async (sheet, context) => {
        await fill(sheet, 'C1:C1', ['=SEQUENCE(3)']);
        const ranges = ['C2', 'E1:E4', 'C1:E4'].map((address) => sheet.getRange(address));
        for (const range of ranges) range.load('hasSpill');
        await context.sync();
        return ranges.map(({ hasSpill }) => hasSpill);
      }),
  },
  {
    id: 'tran-bi-chan',
    expected: '#SPILL!',
    since: '1.12',
    ask: ({ on }) =>
      on(async (sheet) => {
        await fill(sheet, 'C1:C1', ['=SEQUENCE(3)']);
        await fill(sheet, 'C2:C2', ['chữ']);
        return (await read(sheet, 'C1:C1'))[0];
      }),
  },
  {
    id: 'bang-xoa-dong',
    expected: ['Cột', 1, 3, 'dưới'],
    ask: ({ on }) =>
      on(async (sheet, context) => {
        await fill(sheet, 'A1:A5', ['Cột', 1, 2, 3, 'dưới']);
        sheet.tables.add('A1:A4', true).rows.getItemAt(1).delete();
        await context.sync();
        return read(sheet, 'A1:A4');
      }),
  },
  {
    id: 'bang-xoa-ca-dong',
    expected: 'InsertDeleteConflict',
    ask: ({ on }) =>
      orFault(() =>
        on(async (sheet, context) => {
          await fill(sheet, 'A1:A4', ['Cột', 1, 2, 3]);
          sheet.tables.add('A1:A4', true);
          sheet.getRange('3:3').delete('Up');
          await context.sync();
          return read(sheet, 'A1:A3');
        }),
      ),
  },
  {
    id: 'bang-thanh-vung',
    expected: ['Cột', 1, 2, 'dưới', 0],
    ask: ({ on }) =>
      on(async (sheet, context) => {
        await fill(sheet, 'A1:A4', ['Cột', 1, 2, 'dưới']);
        sheet.tables.add('A1:A3', true).convertToRange();
        sheet.tables.load('items/name');
        await context.sync();
        return [...(await read(sheet, 'A1:A4')), sheet.tables.items.length];
      }),
  },
  {
    id: 'bang-doi-co',
    expected: ['Cột', 3, 4, 5, 1],
    since: '1.13',
    ask: ({ on }) =>
      on(async (sheet, context) => {
        await fill(sheet, 'A1:A3', ['Cột', 1, 2]);
        const table = sheet.tables.add('A1:A3', true);
        const all = sheet.getRange();
        all.clear('Contents');
        all.clear('Formats');
        await fill(sheet, 'A1:A4', ['Cột', 3, 4, 5]);
        table.resize('A1:A4');
        sheet.tables.load('items/name');
        await context.sync();
        return [...(await read(sheet, 'A1:A4')), sheet.tables.items.length];
      }),
  },
  {
    id: 'dinh-dang-rieng',
    expected: [null, false],
    since: '1.9',
    ask: ({ onFirst }) =>
      onFirst(async (sheet, context) => {
        const answer = sheet.getRange('A1:B1').getCellProperties({ format: { font: { bold: true } } });
        await context.sync();
        return answer.value[0]?.map(({ format }) => format?.font?.bold ?? null);
      }),
  },
];
