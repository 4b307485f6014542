import type { PlanReading } from '../model/reading';
import type { WorkbookSnapshot } from '../model/snapshot';
import { readWorkbookSettings, type WorkbookSettings } from '../store/workbook-settings';
import type { SheetPlace } from './sheet-builders';
import { buildStandardInSlices, type StandardTable } from './standard/standard-table';

export interface StandardChoice {
  /**
   * Adds the columns for following the work through the year, and lets the workbook remember it; as it remembers when
   * left out.
   */
  readonly tracking?: boolean;
  /**
   * Puts "Nơi nhận" and the signature under the table, blank where the plan has none, and lets the workbook remember it;
   * as it remembers when left out.
   */
  readonly signed?: boolean;
  /** The day of the reading was asked for: the sheets keep it, and do not turn to the day that they are opened on. */
  readonly keepsDay?: boolean;
}

export interface StandardFor {
  readonly standard: StandardTable;
  /** Choices that the workbook does not remember yet. */
  readonly chosen: Partial<WorkbookSettings>;
}

/** The standard table of the workbook, with what a person chose and wrote in it before; the one way to it. */
export function* standardFor(
  reading: PlanReading,
  snapshot: WorkbookSnapshot,
  place: SheetPlace,
  choice: StandardChoice,
): Generator<void, StandardFor> {
  const remembered = readWorkbookSettings(snapshot);
  const { tracking = remembered.tracking ?? false, signed = remembered.signed ?? false } = choice;
  const standard = yield* buildStandardInSlices(reading, {
    tracking,
    signed,
    keepsDay: choice.keepsDay ?? false,
    ...place,
  });
  const chosen = {
    ...(tracking === (remembered.tracking ?? false) ? {} : { tracking }),
    ...(signed === (remembered.signed ?? false) ? {} : { signed }),
  };
  return { standard, chosen };
}
