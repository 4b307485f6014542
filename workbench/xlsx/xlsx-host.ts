import {
  type ApplyResult,
  type CalendarDate,
  isOwnSheet,
  type WorkbookPatch,
  type WorkbookSnapshot,
} from '../../shared/core';
import { applySteps } from '../../shared/host/apply-steps';
import { runNow } from '../../shared/host/steps';
import type { Mark, SnapshotScope, WorkbookHost } from '../../shared/host/workbook-host';
import { createExactUndo } from './exact-undo';
import { clearMarks, writeMarks } from './marks';
import { soundPackage } from './package/self-check';
import { XlsxPackage } from './package/xlsx-package';
import { shiftMarks } from './shift-marks';
import type { ReaderOptions } from './workbook-reader';
import { createWorkbookReader } from './workbook-reader';
import { xlsxPatchPort } from './xlsx-patch-port';
import type { XlsxProblem } from './xlsx-problem';
import { UnusableFile } from './xlsx-problem';
import type { Inflate, PackPieces } from './zip/zip-entry';

/** A host over the bytes of a workbook file. */
export interface XlsxHost extends WorkbookHost {
  /** The file as it stands: parts that no patch touched keep their bytes. Throws when it fails the self-check. */
  save(): Uint8Array;
  /** The same, packed by a better packer than the one that runs everywhere. */
  pack(pack: PackPieces): Promise<Uint8Array>;
  /** The parts as they stand, without marks; for showing what the port does not speak of. Not to be changed. */
  parts(): XlsxPackage;
}

export type XlsxOpening =
  { readonly ok: true; readonly host: XlsxHost } | { readonly ok: false; readonly problem: XlsxProblem };

const CONTENT_TYPES = '[Content_Types].xml';

/** Opens a workbook file; what cannot be used is told as a problem, never thrown. */
export function openXlsx(
  bytes: Uint8Array,
  { inflate, ...options }: { readonly today: CalendarDate; readonly inflate?: Inflate },
): XlsxOpening {
  try {
    const file = XlsxPackage.read(bytes, inflate);
    const host = createXlsxHost(file, options);
    // why: no program opens a workbook without it, and no sheet could be added
    if (!file.has(CONTENT_TYPES)) throw new UnusableFile('damaged', CONTENT_TYPES);
    return { ok: true, host };
  } catch (error) {
    if (error instanceof UnusableFile) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** A host over the parts of a workbook; throws `UnusableFile` when they cannot be read. */
export function createXlsxHost(initial: XlsxPackage, options: ReaderOptions): XlsxHost {
  const reader = createWorkbookReader(options);
  let file = initial;
  let marks: readonly Mark[] = [];
  const undo = createExactUndo();
  reader.read(file);

  const finished = (): XlsxPackage => soundPackage(writeMarks(file, marks), initial);
  const apply = (patch: WorkbookPatch): ApplyResult => {
    const port = xlsxPatchPort(reader, file);
    const result = runNow(applySteps(port, patch));
    if (!result.ok || patch.ops.length === 0) return result;
    const next = undo.find(file, patch.ops) ?? port.written();
    marks = shiftMarks(marks, patch.ops);
    undo.remember(next, file, result.inverse.ops);
    file = next;
    return result;
  };

  return {
    capabilities: { marks: true, changeEvents: false },
    snapshot: (scope) => Promise.resolve(inScope(reader.read(file), scope)),
    apply: (patch) => Promise.resolve(apply(patch)),
    reveal: () => Promise.resolve(),
    mark(next) {
      // why: marks that an earlier run left in the file are the tool's own too
      file = clearMarks(file);
      marks = next;
      return Promise.resolve({ unmarked: [] });
    },
    save: () => finished().save(),
    pack: async (pack) => finished().pack(pack),
    parts: () => file,
  };
}

function inScope(snapshot: WorkbookSnapshot, scope: SnapshotScope): WorkbookSnapshot {
  if (scope.kind === 'workbook') return snapshot;
  const sheets = snapshot.sheets.filter(
    (sheet) => scope.ids.includes(sheet.id) || isOwnSheet(sheet, snapshot),
  );
  return { ...snapshot, sheets };
}
