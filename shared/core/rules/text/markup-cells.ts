import type { SheetView } from '../../model/sheet-view';
import { memoFor } from '../../work/memo';

const HEADING = /^#{1,6} \S/;

/** Whether an imported text has headings with hash signs, so that it is written in Markdown; read once. */
export const isMarkdown = memoFor(
  ({ snapshot }: SheetView): boolean =>
    snapshot.fromText === true &&
    snapshot.values.some((row) => row.some((value) => typeof value === 'string' && HEADING.test(value))),
);
