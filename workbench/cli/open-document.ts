import path from 'node:path';

import {
  type CalendarDate,
  documentFromSnapshot,
  type PlanReading,
  planProse,
  type ProseDocument,
  readPlan,
} from '../../shared/core';
import { readDocument } from '../document-input';
import { readsAsDocument, unreadableKind } from '../file-kinds';
import { CliProblem } from './cli-problem';
import { isPlanFile, openInput, readBytes } from './open-input';
import type { Terminal } from './terminal';

/** Reads the file of a command as running text; throws a `CliProblem` that says what to do about a bad one. */
export function openDocument(file: string): ProseDocument {
  if (!readsAsDocument(file)) {
    throw new CliProblem(
      isPlanFile(file)
        ? `Không đọc được văn bản kế hoạch từ loại tệp “${path.extname(file)}”. Đề nghị dùng .docx, .html, .txt ` +
            'hoặc .md (kế hoạch đã có bảng trong .xlsx thì dùng lệnh check hoặc build).'
        : unreadableKind(file).vi,
    );
  }
  const input = readDocument(readBytes(file), path.basename(file));
  if (!input.ok) throw new CliProblem(input.problem.vi);
  return input.document;
}

/** The text of a workbook's sheet that gives most rows for a task table; `undefined` where no sheet holds prose. */
export function proseOfSheets(reading: PlanReading): ProseDocument | undefined {
  const [most] = [...planProse(reading).parts].sort(
    (one, other) => other.draft.tasks.length - one.draft.tasks.length,
  );
  return most?.document;
}

/** The same, and a workbook: for what is drafted. */
export async function openDraftable(
  file: string,
  today: CalendarDate,
  terminal: Terminal,
): Promise<ProseDocument> {
  if (readsAsDocument(file) || !isPlanFile(file)) return openDocument(file);
  const { host } = await openInput({ file, today }, terminal);
  const snapshot = await host.snapshot({ kind: 'workbook' });
  return proseOfSheets(readPlan(snapshot)) ?? documentFromSnapshot(snapshot);
}

/** The same, and the sheets of a workbook as text: for what may be written beside a table too. */
export async function openProse(
  file: string,
  today: CalendarDate,
  terminal: Terminal,
): Promise<ProseDocument> {
  if (readsAsDocument(file) || !isPlanFile(file)) return openDocument(file);
  const { host } = await openInput({ file, today }, terminal);
  return documentFromSnapshot(await host.snapshot({ kind: 'workbook' }));
}
