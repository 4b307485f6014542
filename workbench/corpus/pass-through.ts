import type { CalendarDate } from '../../shared/core/model/calendar-date';
import { EMPTY_CELL, valueCell } from '../../shared/core/model/cell';
import type { PatchOp, WorkbookPatch } from '../../shared/core/model/patch';
import { sheetView } from '../../shared/core/model/sheet-view';
import type { WorkbookSnapshot } from '../../shared/core/model/snapshot';
import { planSheets } from '../../shared/core/commands/plan-sheets';
import { playSafeFixes } from '../../shared/core/commands/play-safe-fixes';
import { packageFaults } from '../xlsx/package/package-faults';
import { XlsxPackage } from '../xlsx/package/xlsx-package';
import { openXlsx } from '../xlsx/xlsx-host';

/** What became of a foreign workbook on its way through the tool. */
export interface Passage {
  readonly outcome: 'passed' | 'refused' | 'crashed';
  /** Why it was refused, or what crashed. */
  readonly reason: string;
  /** Parts that are not there any more, faults that came in, parts that undo did not give back. */
  readonly lost: readonly string[];
  readonly faults: readonly string[];
  readonly notUndone: readonly string[];
  readonly milliseconds: number;
}

const TODAY = '2026-03-02' as CalendarDate;

/** Opens a workbook, puts a task table into it, corrects, builds, saves, and takes everything back. */
export async function passThrough(bytes: Uint8Array): Promise<Passage> {
  const start = Date.now();
  const end = (passage: Partial<Passage> & Pick<Passage, 'outcome'>): Passage => ({
    reason: '',
    lost: [],
    faults: [],
    notUndone: [],
    milliseconds: Date.now() - start,
    ...passage,
  });
  try {
    const opening = openXlsx(bytes, { today: TODAY });
    if (!opening.ok) return end({ outcome: 'refused', reason: opening.problem.vi });
    const { host } = opening;
    const first = textsOf(host.parts());
    const inverses: WorkbookPatch[] = [];
    for (const step of [putTable, fixAll, build, build]) {
      const result = await host.apply(step(await host.snapshot({ kind: 'workbook' })));
      if (result.ok) inverses.push(result.inverse);
      else if (step === putTable)
        return end({ outcome: 'refused', reason: result.conflicts[0]?.message.vi ?? '' });
    }
    const saved = XlsxPackage.read(host.save());
    const lost = [...first.keys()].filter((name) => !saved.has(name) && !/calcChain/i.test(name));
    const old = new Set(packageFaults(XlsxPackage.read(bytes)));
    const faults = packageFaults(saved).filter((fault) => !old.has(fault));
    for (const inverse of inverses.reverse()) await host.apply(inverse);
    const last = textsOf(host.parts());
    const notUndone = [...new Set([...first.keys(), ...last.keys()])].filter(
      (name) => first.get(name) !== last.get(name),
    );
    return end({ outcome: 'passed', lost, faults, notUndone });
  } catch (error) {
    return end({
      outcome: 'crashed',
      reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}

/** The XML parts that can be read as text; what stands in others is never changed. */
function textsOf(file: XlsxPackage): ReadonlyMap<string, string> {
  return new Map(
    file
      .names()
      .filter((name) => /\.(?:xml|rels|vml)$/i.test(name) && !name.startsWith('customXml'))
      .map((name) => [name, file.text(name) ?? '']),
  );
}

const TABLE = [
  ['STT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Thời gian hoàn thành'],
  ['1', 'Rà soát  quy trình', 'Phòng Văn hoá - Xã hội', 'Tháng 3/2026'],
  [],
  ['2', 'Công khai quy trình', 'Phòng Văn hóa - Xã hội', 'Quý II/2026'],
];

/** The steps that write a small task table below what the first sheet holds. */
function putTable({ sheets }: WorkbookSnapshot): WorkbookPatch {
  const [sheet] = sheets;
  const top = sheet ? sheetView(sheet).bottom + 2 : 0;
  const ops = TABLE.flatMap((row, index) =>
    row.map((text, column): PatchOp => ({
      kind: 'set-cell',
      sheet: sheet?.id ?? '',
      at: { row: top + index, column },
      before: EMPTY_CELL,
      after: valueCell(text),
    })),
  );
  return { version: 1, label: { vi: 'Đưa bảng vào', en: 'Put a table in' }, ops };
}

const fixAll = (snapshot: WorkbookSnapshot): WorkbookPatch => playSafeFixes(snapshot).patch;

const build = (snapshot: WorkbookSnapshot): WorkbookPatch => planSheets(snapshot).patch;
