import {
  adjustmentsSheet,
  type CalendarDate,
  comparePlans,
  draftedReading,
  type LocalText,
  mergeParts,
  mergeSheets,
  planPart,
  type PlanPart,
  type PlanReading,
  readPlan,
  type UnreadablePlan,
} from '../../../shared/core';
import { drawnXlsx } from '../../xlsx/new-xlsx';
import type { XlsxHost } from '../../xlsx/xlsx-host';
import { openXlsx } from '../../xlsx/xlsx-host';
import { openFile } from './open-file';

/** A file that a person chose beside others; read only when its turn comes. */
export interface ChosenFile {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}

/** A new workbook made of several files, or why there is none. */
export type ManyFilesResult =
  | { readonly ok: true; readonly host: XlsxHost; readonly fileName: string; readonly message: LocalText }
  | { readonly ok: false; readonly problem: LocalText };

const NO_PLAN: LocalText = {
  vi: 'không có bảng nhiệm vụ và không phải văn bản kế hoạch',
  en: 'holds no task table and is no text of a plan',
};

/** Consolidates the plans of several files, read one after the other; `onFile` hears which one is being read. */
export async function mergeFiles(
  files: readonly ChosenFile[],
  today: CalendarDate,
  onFile: (index: number) => Promise<void>,
): Promise<ManyFilesResult> {
  const parts: PlanPart[] = [];
  const unreadable: UnreadablePlan[] = [];
  for (const [index, file] of files.entries()) {
    await onFile(index);
    const read = await readFile(file, today);
    const part = 'problem' in read ? undefined : planPart(file.name, read.reading);
    if (part && (part.tasks.length > 0 || part.prose)) parts.push(part);
    else unreadable.push({ file: file.name, reason: 'problem' in read ? read.problem.vi : NO_PLAN.vi });
  }
  if (parts.length === 0) return { ok: false, problem: listed(unreadable) };
  const merged = mergeParts(parts);
  const [plans, tasks] = [String(parts.length), String(merged.tasks.length)];
  const left = unreadable.length === 0 ? NOTHING : listed(unreadable);
  return opened('ke-hoach-hop-nhat.xlsx', drawnXlsx(mergeSheets({ merged, unreadable, today })), today, {
    vi: `Đã gộp ${plans} kế hoạch, ${tasks} nhiệm vụ. ${left.vi}`.trim(),
    en: `${plans} plans are consolidated, ${tasks} tasks. ${left.en}`.trim(),
  });
}

/** Compares two versions of a plan, the earlier first. */
export async function compareFiles(
  [before, after]: readonly [ChosenFile, ChosenFile],
  today: CalendarDate,
): Promise<ManyFilesResult> {
  const readings: PlanReading[] = [];
  const drafted: string[] = [];
  for (const file of [before, after]) {
    const read = await readFile(file, today);
    if ('problem' in read) return { ok: false, problem: inFile(file.name, read.problem) };
    const { reading, isDrafted } = draftedReading(read.reading);
    if (reading.sheets.every(({ tables }) => tables.every(({ tasks }) => tasks.length === 0)))
      return { ok: false, problem: inFile(file.name, NO_PLAN) };
    if (isDrafted) drafted.push(file.name);
    readings.push(reading);
  }
  const [earlier, later] = readings;
  if (!earlier || !later) return { ok: false, problem: NO_PLAN };
  const comparison = comparePlans(earlier, later);
  const { added, dropped, changed, moved, split, merged } = comparison;
  const changes = [added, dropped, changed, moved, split, merged].reduce((sum, list) => sum + list.length, 0);
  const prose: LocalText =
    drafted.length === 0
      ? NOTHING
      : {
          vi: `${quoted(drafted)} viết bằng văn xuôi: so theo bảng dự thảo, cần người xem lại.`,
          en: `${quoted(drafted)} is prose: compared by its draft, which a person has to look at.`,
        };
  return opened(
    'noi-dung-dieu-chinh.xlsx',
    drawnXlsx([adjustmentsSheet(comparison, later.header.title)]),
    today,
    {
      vi: `So “${before.name}” với “${after.name}”: ${String(changes)} việc khác nhau. ${prose.vi}`.trim(),
      en: `“${before.name}” against “${after.name}”: ${String(changes)} tasks differ. ${prose.en}`.trim(),
    },
  );
}

async function readFile(
  file: ChosenFile,
  today: CalendarDate,
): Promise<{ readonly reading: PlanReading } | { readonly problem: LocalText }> {
  const opening = openFile(await file.bytes(), file.name, today);
  if (!opening.ok) return { problem: opening.problem };
  return { reading: readPlan(await opening.host.snapshot({ kind: 'workbook' })) };
}

function opened(
  fileName: string,
  bytes: Uint8Array,
  today: CalendarDate,
  message: LocalText,
): ManyFilesResult {
  const opening = openXlsx(bytes, { today });
  return opening.ok
    ? { ok: true, host: opening.host, fileName, message }
    : { ok: false, problem: opening.problem };
}

const NOTHING: LocalText = { vi: '', en: '' };

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

const inFile = (name: string, { vi, en }: LocalText): LocalText => ({
  vi: `“${name}”: ${vi}`,
  en: `“${name}”: ${en}`,
});

const listed = (files: readonly UnreadablePlan[]): LocalText => ({
  vi: `Không đọc được ${String(files.length)} tệp: ${files.map(({ file, reason }) => `“${file}” (${reason})`).join('; ')}`,
  en: `${String(files.length)} files could not be read: ${files.map(({ file }) => `“${file}”`).join('; ')}`,
});
