import { producedSheet, type ProducedSheetId } from '../../data/produced-sheets';
import type { LocalText } from '../model/local-text';
import type { WorkbookSnapshot } from '../model/snapshot';
import { builtSheet } from '../produce/built-sheet';
import type { CellChange } from '../produce/changes/cell-change';
import { changesSummary } from '../produce/changes/changes-summary';
import { builtMessage } from '../produce/sheet-words';
import type { CommandOutcome, CommandWords } from './command-outcome';
import { joined, nothingToWrite, sentence } from './command-outcome';
import { planProblem } from './plan-problem';
import type { PlayedFixes } from './play-safe-fixes';
import type { SheetsOptions } from './plan-sheets';
import { planSheetsInSlices } from './plan-sheets';

export interface BuildOutcome extends CommandOutcome {
  /** The safe fixes that were done on the copy. */
  readonly played: PlayedFixes;
  /** Names of the sheets that are there once the patch is written. */
  readonly names: readonly string[];
  /** Every cell that "Bảng chuẩn" writes otherwise than the workbook, with the reason. */
  readonly changes: readonly CellChange[];
}

export interface BuildChoice extends SheetsOptions {
  /** The sheet that was asked for; all are built, this one is brought to the front. */
  readonly shown?: ProducedSheetId;
}

/** Makes or refreshes every produced sheet, of a copy of the workbook in which every safe fix is done. */
export function* build(
  snapshot: WorkbookSnapshot,
  { shown = 'standard', ...options }: BuildChoice = {},
): Generator<void, BuildOutcome> {
  const { patch, names, changes, told, played } = yield* planSheetsInSlices(snapshot, options);
  const common = {
    isJournaled: true,
    remarks: told,
    played,
    refusal: { vi: 'Chưa lập được', en: 'The sheets could not be built' },
  } as const;
  const problem = planProblem(played.first.reading, 'table');
  if (problem)
    return {
      ...common,
      ...problem,
      remarks: [],
      isDone: false,
      patch: nothingToWrite(patch.label),
      names: [],
      changes: [],
    };
  const sheet = builtSheet(shown, names);
  return {
    ...common,
    ...wordsFor({ changed: changes.length, names, asked: shown, sheet }),
    isDone: true,
    patch,
    names,
    changes,
    ...(sheet === undefined ? {} : { shown: sheet }),
  };
}

interface Built {
  readonly changed: number;
  readonly names: readonly string[];
  readonly asked: ProducedSheetId;
  /** The sheet that was asked for, where the plan has something to put on it. */
  readonly sheet: string | undefined;
}

function wordsFor({ changed, names, asked, sheet }: Built): CommandWords {
  const { vi, en } = changesSummary(changed);
  const differs: LocalText =
    changed === 0
      ? sentence({ vi, en })
      : { vi: `${vi} (xem ở thẻ “Lập bảng”).`, en: `${en} (see the tab “Build”).` };
  const made = joined(builtMessage(names), differs);
  if (sheet !== undefined) {
    const title = { vi: `Đã lập trang “${sheet}”`, en: `The sheet “${sheet}” is built` };
    return { title, details: differs, message: made };
  }
  const { name } = producedSheet(asked);
  const title = {
    vi: `Kế hoạch chưa có nội dung để lập trang “${name}”`,
    en: `The plan has nothing to put on the sheet “${name}”`,
  };
  return { title, details: made, message: joined(sentence(title), made) };
}
