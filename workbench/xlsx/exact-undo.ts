import type { PatchOp } from '../../shared/core';
import type { XlsxPackage } from './package/xlsx-package';

/** One applied patch: what leads back from `from`, and the very parts to go back to. */
interface Step {
  readonly from: XlsxPackage;
  readonly to: XlsxPackage;
  readonly inverse: readonly PatchOp[];
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
          ({ from, inverse }) =>
            from === at && inverse.length > 0 && isSame(inverse, ops.slice(done, done + inverse.length)),
        );
        if (!step) return undefined;
        at = step.to;
        done += step.inverse.length;
      }
      return at === file ? undefined : at;
    },
    remember(from, to, inverse) {
      steps.push({ from, to, inverse });
      if (steps.length > MAX_STEPS) steps.shift();
    },
  };
}

/** why: as text only where somebody undoes; the steps of a long sheet would fill hundreds of megabytes each time */
const isSame = (some: readonly PatchOp[], others: readonly PatchOp[]): boolean =>
  some.length === others.length &&
  some.every((op, index) => op === others[index] || JSON.stringify(op) === JSON.stringify(others[index]));
