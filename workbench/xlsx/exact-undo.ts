import type { PatchOp } from '../../shared/core/model/patch';
import type { XlsxPackage } from './package/xlsx-package';

/** One applied patch: what leads back from `from`, and the very parts to go back to. */
interface Step {
  readonly from: XlsxPackage;
  readonly to: XlsxPackage;
  readonly inverse: string;
}

export interface ExactUndo {
  /** The parts that these steps lead back to when they are the undo of what led to `file`. */
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
      const last = steps.filter(({ from }) => from === file);
      if (last.length === 0) return undefined;
      const wanted = JSON.stringify(ops);
      return last.find(({ inverse }) => inverse === wanted)?.to;
    },
    remember(from, to, inverse) {
      steps.push({ from, to, inverse: JSON.stringify(inverse) });
      if (steps.length > MAX_STEPS) steps.shift();
    },
  };
}
