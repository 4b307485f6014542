import type { PatchOp, WorkbookPatch } from '../shared/core/model/patch';
import type { SheetDraft } from '../shared/core/model/sheet-draft';
import type { SnapshotScope, WorkbookHost } from '../shared/host/workbook-host';
import type { CallServer } from './client/call-server';
import { joinPages } from './client/join-pages';
import type { PageCursor, SnapshotPage } from './wire/server-api';

const START: PageCursor = { sheet: 0, row: 0 };

/** The spreadsheet that the side bar stands beside; the server of the add-on does the work. */
export function createSheetsHost(callServer: CallServer): WorkbookHost {
  /** What the tool put on its own sheets while this page is open, so that undo brings their looks back too. */
  const drafts = new Map<string, SheetDraft>();
  return {
    capabilities: { marks: true, changeEvents: false },
    async snapshot(scope: SnapshotScope) {
      const ids = scope.kind === 'workbook' ? null : scope.ids;
      const pages: SnapshotPage[] = [];
      for (let from: PageCursor | null = START; from !== null;) {
        const page: SnapshotPage = await callServer('readPage', { ids, from });
        pages.push(page);
        from = page.next;
      }
      return joinPages(pages);
    },
    async apply(patch) {
      const result = await callServer('applyWorkbookPatch', patch);
      if (!result.ok) return result;
      const inverse = withDrafts(result.inverse, drafts);
      for (const op of patch.ops) remember(drafts, op);
      return { ok: true, inverse };
    },
    async reveal(place) {
      await callServer('revealPlace', place);
    },
    mark: (marks) => callServer('showMarks', marks),
  };
}

const withDrafts = (patch: WorkbookPatch, drafts: ReadonlyMap<string, SheetDraft>): WorkbookPatch => ({
  ...patch,
  ops: patch.ops.map((op) => {
    const former = op.kind === 'put-sheet' && op.after !== null ? drafts.get(op.name) : undefined;
    return former ? { ...op, hostState: JSON.stringify(former) } : op;
  }),
});

function remember(drafts: Map<string, SheetDraft>, op: PatchOp): void {
  if (op.kind !== 'put-sheet') return;
  const draft = op.hostState === undefined ? op.after : (JSON.parse(op.hostState) as SheetDraft);
  if (draft === null) drafts.delete(op.name);
  else drafts.set(op.name, draft);
}
