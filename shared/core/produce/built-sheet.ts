import type { WorkbookPatch } from '../model/patch';

/** The name under which a patch makes or refreshes the sheet `wanted`; `undefined` when it leaves it as it is. */
export function builtSheet({ ops }: WorkbookPatch, wanted: string): string | undefined {
  const names = ops.flatMap((op) => (op.kind === 'put-sheet' && op.after !== null ? [op.name] : []));
  return names.find((name) => name === wanted || name.startsWith(`${wanted} (`));
}
