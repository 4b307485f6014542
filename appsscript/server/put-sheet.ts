import type { PutSheetOp } from '../../shared/core';
import { draftToDraw } from '../../shared/host/known-drafts';
import type { ToBook } from './book-notation';
import { clearSheet } from './draft/clear-sheet';
import type { KeptLayouts } from './draft/kept-layouts';
import { replaceContents, writeDraft } from './draft/write-draft';
import type { KnownSheets } from './known-sheets';

/** What drawing goes by. */
export interface Drawing {
  readonly sheets: KnownSheets;
  readonly toBook: ToBook;
  /** How sheets were drawn before; left out, all is drawn anew. */
  readonly layouts?: KeptLayouts | undefined;
}

/** Makes, refreshes in place, or takes away a sheet of the tool's own. */
export function putSheet(op: PutSheetOp, { sheets, toBook, layouts }: Drawing): void {
  const draft = draftToDraw(op);
  const present = sheets.named(op.name);
  layouts?.forget();
  if (draft === null) {
    if (present) sheets.remove(present);
    layouts?.drop(op.name);
    return;
  }
  const same =
    present && op.before && layouts
      ? layouts.same(draft, { id: present.getSheetId(), contents: op.before, ...sheets.grid(present) })
      : undefined;
  if (present && !same) {
    clearSheet(present, sheets);
    replaceContents(present, draft, { sheets, toBook, before: op.before ?? [] });
  }
  const sheet = present ?? sheets.add(op.name);
  writeDraft(sheet, draft, { sheets, toBook, same, isFilled: present !== undefined });
  layouts?.note(draft, sheet.getSheetId(), sheets.grid(sheet));
}
