import type { AnnexDocument } from '../model/annex-document';
import type { LocalText } from '../model/local-text';
import type { WorkbookSnapshot } from '../model/snapshot';
import { withRuns } from '../produce/annex/annex-runs';
import { builtChanges } from '../produce/changes/built-changes';
import type { CellChange } from '../produce/changes/cell-change';
import { changesSummary } from '../produce/changes/changes-summary';
import { sheetPlaces } from '../produce/sheet-places';
import { standardFor } from '../produce/standard-for';
import type { StandardTable } from '../produce/standard/standard-table';
import { readStore } from '../store/workbook-store';
import type { CommandOutcome } from './command-outcome';
import { joined, nothingToWrite, sentence } from './command-outcome';
import { planProblem } from './plan-problem';
import { playSafeFixesInSlices } from './play-safe-fixes';
import type { SheetsOptions } from './plan-sheets';

export interface AnnexOutcome extends CommandOutcome {
  /** For a writer of files; absent where there is no table. */
  readonly annex?: AnnexDocument;
  /** Every cell that the annex writes otherwise than the workbook, with the reason. */
  readonly changes: readonly CellChange[];
}

/**
 * The annex that "Bảng chuẩn" prints, for a document of its own: the same words, what a person wrote on that sheet
 * included. Nothing is written into the workbook.
 */
export function* annex(
  snapshot: WorkbookSnapshot,
  { analysis: known, played: before, tracking, signed, keepsDay, ...reading }: SheetsOptions = {},
): Generator<void, AnnexOutcome> {
  const played = before ?? (yield* playSafeFixesInSlices(snapshot, reading, { known }));
  const common = { patch: nothingToWrite(LABEL), isJournaled: false, refusal: NOT_DONE } as const;
  const problem = planProblem(played.first.reading, 'table');
  if (problem) return { ...common, ...problem, remarks: [], isDone: false, changes: [] };
  const place = sheetPlaces(snapshot, readStore(snapshot))('standard');
  const { standard } = yield* standardFor(played.analysis.reading, snapshot, place, {
    ...(tracking === undefined ? {} : { tracking }),
    ...(signed === undefined ? {} : { signed }),
    ...(keepsDay === undefined ? {} : { keepsDay }),
  });
  yield;
  const changes = builtChanges(standard.changes, played.analysis.reading, snapshot, played.trail);
  const document = withRuns(standard.annex(), {
    sources: standard.annexSources(),
    reading: played.analysis.reading,
    trail: played.trail,
    snapshot,
  });
  const title = titleFor(document);
  const details = sentence(changesSummary(changes.length));
  return {
    ...common,
    isDone: true,
    annex: document,
    changes,
    title,
    details,
    message: joined(sentence(title), details),
    remarks: remarksOn(document, standard),
  };
}

function titleFor({ body }: AnnexDocument): LocalText {
  const count = String(body.filter(({ kind }) => kind === 'task').length);
  return { vi: `Đã lập phụ lục: ${count} nhiệm vụ`, en: `The annex is made: ${count} tasks` };
}

function remarksOn({ paper }: AnnexDocument, { told, kept }: StandardTable): readonly LocalText[] {
  const count = String(kept);
  return [
    ...told,
    ...(paper === 'A3' ? [LARGE_PAPER] : []),
    ...(kept === 0
      ? []
      : [
          {
            vi: `${count} dòng ghi thêm bên dưới “Bảng chuẩn” không thuộc bảng nên không có trong phụ lục.`,
            en: `${count} rows that were added below “Bảng chuẩn” are no part of the table and not in the annex.`,
          },
        ]),
  ];
}

const LABEL: LocalText = { vi: 'Lập phụ lục', en: 'Make the annex' };
const NOT_DONE: LocalText = { vi: 'Chưa lập được phụ lục', en: 'The annex could not be made' };
const LARGE_PAPER: LocalText = {
  vi: 'Bảng có nhiều cột nên phụ lục để khổ A3; trên khổ A4 các cột hẹp đến mức chữ bị ngắt.',
  en: 'The table has many columns, so the annex is on A3; on A4 the columns would break words.',
};
