import type { WorkbookPatch } from '../../../shared/core/model/patch';

const FLAG = 'dang-ghi';

/** A shorter write is over before anything can end the run in the middle of it. */
const LONG = 200;

/** Whether writing the patch lasts long enough to be broken off. */
export const isLongWrite = ({ ops }: WorkbookPatch): boolean =>
  ops.length > LONG || ops.some(({ kind }) => kind === 'put-sheet');

/** Does the writing of a long patch so that a run which Google ends in the middle is told of at the next one. */
export function withRunFlag<T>(patch: WorkbookPatch, write: () => T): T {
  if (!isLongWrite(patch)) return write();
  const settings = PropertiesService.getDocumentProperties();
  settings.setProperty(FLAG, patch.label.vi);
  try {
    return write();
  } finally {
    // why: a run that Google ends does not come here
    settings.deleteProperty(FLAG);
  }
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
  `Lưu ý: lần “${label}” trước đây bị Google ngắt giữa chừng, nên có thể chỉ ghi được một phần. ` +
  'Chọn Kế hoạch > Hoàn tác lần sửa gần nhất để trả các ô đã ghi về như cũ.';
