import type { ProseDocument } from '../../../core/model/document';
import type { WorkbookSnapshot } from '../../../core/model/snapshot';
import { explainError } from '../explain-error';
import type { PaneContext } from '../pane-context';
import type { Notice } from '../pane-state';
import { nextTurn, runInSlices } from '../run-in-slices';
import type { Drafting } from './load-drafting';
import { loadDrafting } from './load-drafting';
import type { OfferedRow, ReadProse } from './prose-state';

/** Reads what stands in the box, and offers its rows. */
export const readBox = (context: PaneContext): Promise<void> =>
  reading(context, (drafting) => {
    const { text, laid } = context.store.get().prose;
    return offer(drafting, drafting.documentOfText(text, laid), null);
  });

/** Reads the text that the workbook's own sheets hold: of the active one, else of the first that gives rows. */
export const readSheets = (context: PaneContext): Promise<void> =>
  reading(context, async (drafting) => {
    const snapshot = await context.host.snapshot({ kind: 'workbook' });
    const { signal } = new AbortController();
    const read = await runInSlices(drafting.readPlanInSlices(snapshot), { signal });
    const parts = read ? drafting.planProse(read.reading).parts : [];
    const wanted = [...parts].sort((a, b) => worth(b, snapshot) - worth(a, snapshot));
    const [first] = wanted;
    return first ? offer(drafting, first.document, first.sheet.view.name) : undefined;
  });

type Part = ReturnType<Drafting['planProse']>['parts'][number];

const worth = ({ sheet, draft }: Part, { activeSheet }: WorkbookSnapshot): number =>
  (draft.tasks.length > 0 ? 2 : 0) + (sheet.view.id === activeSheet ? 1 : 0);

async function reading(
  { store }: PaneContext,
  read: (drafting: Drafting) => ReadProse | undefined | Promise<ReadProse | undefined>,
): Promise<void> {
  if (store.get().busy) return;
  store.set({ busy: { work: 'read', done: null }, notice: null });
  let notice: Notice | null = null;
  try {
    const drafting = await loadDrafting();
    // why: a long text takes a moment, and what is shown meanwhile must be on the screen first
    await nextTurn();
    const found = await read(drafting);
    if (found) store.set({ prose: { ...store.get().prose, read: found } });
    else notice = { kind: 'info', text: NO_PROSE_SHEET };
  } catch (error) {
    notice = { kind: 'error', text: explainError(error) };
  }
  store.set({ busy: null, notice });
}

function offer(drafting: Drafting, document: ProseDocument, sheet: string | null): ReadProse {
  const draft = drafting.draftPlan(document);
  const rows = withKeys(drafting.draftedRows(draft), draft.tasks);
  let next = 0;
  return {
    sheet,
    document,
    facts: draft.facts,
    sections: drafting.draftSections(draft.tasks).map(({ title, tasks }) => ({
      title,
      rows: rows.slice(next, (next += tasks.length)),
    })),
    left: drafting.leftGroups(draft),
    ...(draft.message ? { message: draft.message } : {}),
  };
}

function withKeys(
  rows: ReturnType<Drafting['draftedRows']>,
  tasks: ReturnType<Drafting['draftPlan']>['tasks'],
): readonly OfferedRow[] {
  const seen = new Map<string, number>();
  return rows.map((row, index) => {
    const words = `${row.content}\n${row.text}`;
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    return { ...row, key: `${words}\n${String(count)}`, kindId: tasks[index]?.kind ?? 'duty' };
  });
}

const NO_PROSE_SHEET = {
  vi: 'Sổ tính không có trang nào chứa văn bản kế hoạch. Đề nghị dán văn bản vào ô bên dưới.',
  en: 'No sheet of the workbook holds the text of a plan. Paste the text into the box below.',
};
