import { download } from '../../../shared/pane/download';
import type { XlsxHost } from '../../xlsx/xlsx-host';
import { createGrid } from '../grid/create-grid';
import { printedSheet } from '../print/print-sheet';
import { watchPrint } from '../print/watch-print';
import { showChoices, watchChoices } from './choice-box';
import type { Desk } from './desk';
import { createDesk } from './desk';
import { element } from './element';
import { compareFiles, mergeFiles } from './many-files';
import { showMessage, watchMessageBar } from './message-bar';
import { blankFile, emptyFile, openFile, savedName } from './open-file';
import { createPaneFrame } from './pane-frame';
import { leaveStart } from './start-page';
import { today } from './today';
import { watchActions } from './watch-actions';
import type { Workbench } from './workbench';

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const MESSAGES = {
  unsupported:
    'Bảng tính ở đây chỉ ghi được nội dung ô, chèn và xóa dòng; thao tác vừa rồi không lưu được vào tệp nên đã trả lại như cũ.',
} as const;

/** Sets up the grid, the pane's frame and the buttons; a workbook comes with `open`. */
export function createWorkbench(container: HTMLElement, frame: HTMLIFrameElement): Workbench {
  let desk: Desk | undefined;
  let name = '';
  let isExample = false;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const grid = createGrid(container, dark.matches, {
    onEdit: (edits) => void desk?.writeEdits(edits),
    onSelect: () => {
      // why: the first selection comes while the grid is being made
      setTimeout(() => {
        showChoices(workbench);
      });
    },
    onUnsupported: () => {
      showMessage(MESSAGES.unsupported);
      // why: the spreadsheet is still in the middle of what it does
      setTimeout(() => void desk?.restore());
    },
  });
  dark.addEventListener('change', () => {
    grid.setDark(dark.matches);
  });
  const pane = createPaneFrame(frame);
  // why: the spreadsheet lays out its frame with its first workbook, behind the start page
  void createDesk({ file: emptyFile(today()), grid, today, onChanged: () => undefined });
  const showState = (): void => {
    element('file-name').textContent = name;
    const changed = desk?.isChanged() === true ? ' · chưa lưu' : '';
    element('file-state').textContent = (isExample ? ' · kế hoạch bịa để dùng thử' : '') + changed;
  };

  const show = async (file: XlsxHost, fileName: string, asExample = false): Promise<void> => {
    desk = await createDesk({ file, grid, today, onChanged: showState });
    isExample = asExample;
    name = fileName;
    pane.connect(desk.host);
    showState();
    showMessage('');
    leaveStart();
  };

  const workbench: Workbench = {
    grid,
    desk: () => desk,
    async open(bytes, fileName) {
      const opening = openFile(bytes, fileName, today());
      if (!opening.ok) {
        showMessage(opening.problem.vi);
        return;
      }
      await show(opening.host, savedName(fileName));
      showMessage(opening.warning?.vi ?? '');
    },
    async openMany(way) {
      const onFile = async (index: number): Promise<void> => {
        showMessage(`Đang đọc tệp ${String(index + 1)}/${String(way.files.length)}…`);
        // why: the page shows how far it is, and stays alive, between two files
        await new Promise((resolve) => setTimeout(resolve));
      };
      const made =
        way.kind === 'merge'
          ? await mergeFiles(way.files, today(), onFile)
          : await compareFiles(way.files, today());
      if (!made.ok) {
        showMessage(made.problem.vi);
        return;
      }
      await show(made.host, made.fileName);
      showMessage(made.message.vi);
    },
    openBlank: () => show(blankFile(today()), 'ke-hoach.xlsx'),
    async openExample(bytes, fileName) {
      const opening = openFile(bytes, fileName, today());
      if (opening.ok) await show(opening.host, fileName, true);
    },
    async openProse() {
      const isFree = !desk || (isExample && !desk.isChanged());
      if (isFree) await show(emptyFile(today()), 'ke-hoach.xlsx');
      leaveStart();
      pane.openProse();
    },
    save() {
      if (!desk) return;
      download(desk.save(), { name, type: WORKBOOK_TYPE });
      showState();
    },
  };
  watchPrint(() => {
    const book = desk?.book();
    const sheet = grid.selection()?.sheet;
    return book && sheet !== undefined ? printedSheet(book, sheet) : undefined;
  });
  watchMessageBar();
  watchActions(workbench);
  watchChoices(workbench);
  addEventListener('beforeunload', (event) => {
    if (desk?.isChanged() === true) event.preventDefault();
  });
  return workbench;
}
