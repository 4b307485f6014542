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
    return offer(drafting, drafting.documentOfText(text, laid));
  });

/** Reads the text of one of the workbook's sheets: of that name, else of the active one, else of the first that gives rows. */
export const readSheets = (context: PaneContext, name?: string): Promise<void> =>
  reading(context, async (drafting) => {
    const snapshot = await context.host.snapshot({ kind: 'workbook' });
    const { signal } = new AbortController();
    const read = await runInSlices(drafting.readPlanInSlices(snapshot), { signal });
    const parts = read ? drafting.planProse(read.reading).parts : [];
    const [best] = [...parts].sort((a, b) => worth(b, snapshot) - worth(a, snapshot));
    const chosen = parts.find(({ sheet }) => sheet.view.name === name) ?? best;
    const sheets = parts.map(({ sheet }) => sheet.view.name);
    return chosen && offer(drafting, chosen.document, { sheet: chosen.sheet.view.name, sheets });
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

type Source = Pick<ReadProse, 'sheet' | 'sheets'>;

const BOX: Source = { sheet: null, sheets: [] };

function offer(drafting: Drafting, document: ProseDocument, source: Source = BOX): ReadProse {
  const draft = drafting.draftPlan(document);
  const rows = withKeys(drafting.draftedRows(draft), draft.tasks);
  let next = 0;
  return {
    ...source,
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
