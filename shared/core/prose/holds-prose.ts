import type { ProseDocument } from '../model/document';
import type { WorkbookSnapshot } from '../model/snapshot';
import { foldText } from '../text/fold-vietnamese';
import { documentFromSnapshot } from './document-from-snapshot';
import { numberedText } from './table-blocks';

/** Whether the sheets of a workbook hold every paragraph of a text, in whatever order and beside whatever else. */
export function holdsProse(snapshot: WorkbookSnapshot, { blocks }: ProseDocument): boolean {
  const held = new Set(
    documentFromSnapshot(snapshot).blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? [foldText(block.text)]
        : block.rows.flatMap(({ cells }) => cells.map(foldText)),
    ),
  );
  return blocks.every((block) => block.kind === 'table' || held.has(foldText(numberedText(block))));
}
