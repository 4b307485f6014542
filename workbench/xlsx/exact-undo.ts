import type { PatchOp } from '../../shared/core';
import type { XlsxPackage } from './package/xlsx-package';

/** One applied patch: what leads back from `from`, and the very parts to go back to. */
interface Step {
  readonly from: XlsxPackage;
  readonly to: XlsxPackage;
  readonly inverse: string;
  /** Steps of the inverse. */
  readonly size: number;
}

export interface ExactUndo {
  /** The parts that these steps lead back to when they are the undo of what led to `file`, or of several such in a row. */
  find(file: XlsxPackage, ops: readonly PatchOp[]): XlsxPackage | undefined;
  remember(from: XlsxPackage, to: XlsxPackage, inverse: readonly PatchOp[]): void;
}

/** Each remembered step holds the texts of the parts it changed. */
const MAX_STEPS = 32;

/** Remembers the last steps of a sitting, so that undo gives back the very parts and not just their contents. */
export function createExactUndo(): ExactUndo {
  const steps: Step[] = [];
  return {
    find(file, ops) {
      let at = file;
      for (let done = 0; done < ops.length;) {
        const step = steps.find(
          ({ from, size, inverse }) =>
            from === at && size > 0 && inverse === JSON.stringify(ops.slice(done, done + size)),
        );
        if (!step) return undefined;
        at = step.to;
        done += step.size;
      }
      return at === file ? undefined : at;
    },
    remember(from, to, inverse) {
      steps.push({ from, to, inverse: JSON.stringify(inverse), size: inverse.length });
      if (steps.length > MAX_STEPS) steps.shift();
    },
  };
}
