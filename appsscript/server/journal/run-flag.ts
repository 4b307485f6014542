import type { WorkbookPatch } from '../../../shared/core';

const FLAG = 'dang-ghi';

/** A shorter write is over before anything can end the run in the middle of it. */
const LONG = 200;

/** Stands in the document while a long patch is written, so that a run which Google ends in the middle is told of at the next one. */
export interface RunFlag {
  /** Whether writing the patch lasts long enough to be broken off. */
  readonly isLong: boolean;
  raise(): void;
  /** Whatever the length: what was written could not be taken back, so that only a part of it stands. */
  leaveUp(): void;
  lower(): void;
}

/** The flag for the writing of one patch; nothing is asked of the document for a short one that ends well. */
export function createRunFlag({ ops, label }: WorkbookPatch): RunFlag {
  const isLong = ops.length > LONG || ops.some(({ kind }) => kind === 'put-sheet');
  let settings: GoogleAppsScript.Properties.Properties | undefined;
  const raise = (): void => {
    settings = PropertiesService.getDocumentProperties();
    settings.setProperty(FLAG, label.vi);
  };
  return {
    isLong,
    raise() {
      if (isLong && !settings) raise();
    },
    leaveUp() {
      if (!settings) raise();
      settings = undefined;
    },
    lower() {
      settings?.deleteProperty(FLAG);
    },
  };
}

/** What was being written when Google ended a run, if that happened; ask under the document lock. */
export const interruptedWrite = (): string | null =>
  PropertiesService.getDocumentProperties().getProperty(FLAG);

/** Forgets it, once somebody has dealt with it. */
export function forgetInterruption(): void {
  PropertiesService.getDocumentProperties().deleteProperty(FLAG);
}

/** The warning about it. */
export const brokenOff = (label: string): string =>
  `Lưu ý: lần “${label}” trước đây bị ngắt giữa chừng, nên có thể chỉ ghi được một phần. ` +
  'Chọn Kế hoạch > Hoàn tác lần sửa gần nhất để trả các ô đã ghi về như cũ.';
