import { KnownDrafts } from '../shared/host/known-drafts';
import { plainPatch } from '../shared/host/plain-patch';
import type { SnapshotScope, WorkbookHost } from '../shared/host/workbook-host';
import type { CallServer } from './client/call-server';
import { joinPages } from './client/join-pages';
import type { PageCursor, SnapshotPage } from './wire/server-api';

const START: PageCursor = { sheet: 0, row: 0 };

/** The spreadsheet that the side bar stands beside; the server of the add-on does the work. */
export function createSheetsHost(callServer: CallServer): WorkbookHost {
  /** What the tool put on its own sheets while this page is open, so that undo brings their looks back too. */
  const drafts = new KnownDrafts();
  return {
    capabilities: { marks: true, changeEvents: false, tables: false },
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
      const result = await callServer('applyWorkbookPatch', plainPatch(patch));
      if (!result.ok) return result;
      return { ok: true, inverse: drafts.withLooks(result.inverse, patch.ops) };
    },
    async reveal(place) {
      await callServer('revealPlace', place);
    },
    richCells: (cells) => callServer('richCells', cells),
    mark: (marks) => callServer('showMarks', marks),
  };
}
