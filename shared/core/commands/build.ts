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
  const { patch, names, changes, played } = yield* planSheetsInSlices(snapshot, options);
  const common = {
    isJournaled: true,
    remarks: [],
    played,
    refusal: { vi: 'Chưa lập được', en: 'The sheets could not be built' },
  } as const;
  const problem = planProblem(played.first.reading, 'table');
  if (problem)
    return {
      ...common,
      ...problem,
      isDone: false,
      patch: nothingToWrite(patch.label),
      names: [],
      changes: [],
    };
  const sheet = builtSheet(shown, patch, snapshot);
  return {
    ...common,
    ...wordsFor(changes.length, names, sheet ?? producedSheet(shown).name),
    isDone: true,
    patch,
    names,
    changes,
    ...(sheet === undefined ? {} : { shown: sheet }),
  };
}

function wordsFor(changed: number, names: readonly string[], sheet: string): CommandWords {
  const { vi, en } = changesSummary(changed);
  const details: LocalText =
    changed === 0
      ? sentence({ vi, en })
      : { vi: `${vi} (xem ở thẻ “Lập bảng”).`, en: `${en} (see the tab “Build”).` };
  return {
    title: { vi: `Đã lập trang “${sheet}”`, en: `The sheet “${sheet}” is built` },
    details,
    message: joined(builtMessage(names), details),
  };
}
