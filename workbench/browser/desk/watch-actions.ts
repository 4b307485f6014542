import type { WorkbookPatch } from '../../../shared/core';
import type { Workbench } from './workbench';
import type { Desk } from './desk';
import { element } from './element';
import { askManyFiles } from './many-dialog';
import type { ChosenFile } from './many-files';
import { showMessage } from './message-bar';
import { readExample } from './read-example';
import { deleteRowsPatch, insertRowPatch } from './row-patch';
import { showStart, watchStart } from './start-page';
import { watchDrop } from './watch-drop';

/** Connects the buttons, the keys and dropped files. */
export function watchActions(workbench: Workbench): void {
  const input = element('file') as HTMLInputElement;
  const openPicked = async (files: readonly File[]): Promise<void> => {
    const [file, ...more] = files;
    if (!file) return;
    if (more.length > 0) await openMany(files);
    else await openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
  };
  const openMany = async (files: readonly File[]): Promise<void> => {
    const way = await askManyFiles(files.map(chosenFile));
    if (way && mayLeave(workbench.desk())) await workbench.openMany(way);
  };
  const openBytes = async (bytes: Uint8Array, name: string): Promise<void> => {
    if (mayLeave(workbench.desk())) await workbench.open(bytes, name);
  };
  const choose = (): void => {
    input.click();
  };
  const save = (): void => void workbench.grid.finishTyping().then(workbench.save);
  input.addEventListener('change', () => {
    void openPicked([...(input.files ?? [])]);
    // why: choosing the same file again must open it again
    input.value = '';
  });
  watchStart({
    choose,
    openBlank: () => void (mayLeave(workbench.desk()) && workbench.openBlank()),
    openExample: () =>
      void (mayLeave(workbench.desk()) && workbench.openExample(readExample(), 'ke-hoach-mau.xlsx')),
    openPasted: (bytes, name) => void openBytes(bytes, name),
  });
  onClick('home', () => {
    showStart(workbench.desk() !== undefined);
  });
  watchDrop(element('drop'), (files) => void openPicked(files));
  onClick('open', choose);
  onClick('prose', () => void workbench.openProse());
  onClick('save', save);
  onClick('print-sheet', () => void workbench.grid.finishTyping().then(print));
  onClick('undo', () => void step(workbench, 'undo'));
  onClick('redo', () => void step(workbench, 'redo'));
  onClick('insert-row', () => void changeRows(workbench, 'insert'));
  onClick('delete-row', () => void changeRows(workbench, 'delete'));
  watchKeys(workbench, { o: choose, s: save });
}

const chosenFile = (file: File): ChosenFile => ({
  name: file.name,
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
});

const onClick = (id: string, act: () => void): void => {
  element(id).addEventListener('click', act);
};

function watchKeys(workbench: Workbench, actions: Readonly<Record<string, () => void>>): void {
  const undoKeys: Readonly<Record<string, 'undo' | 'redo'>> = { z: 'undo', y: 'redo' };
  addEventListener(
    'keydown',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      const key = event.key.toLowerCase();
      const direction = event.shiftKey && key === 'z' ? 'redo' : undoKeys[key];
      const act =
        direction === undefined || workbench.grid.isTyping()
          ? actions[key]
          : () => void step(workbench, direction);
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    },
    true,
  );
}

async function step(workbench: Workbench, direction: 'undo' | 'redo'): Promise<void> {
  const isDone = await workbench.desk()?.step(direction);
  if (isDone === true) return;
  showMessage(
    direction === 'undo'
      ? 'Không còn gì gõ tay để hoàn tác, hoặc ô đó đã được sửa tiếp. Việc làm trong khung bên phải thì hoàn tác ở khung đó.'
      : 'Không có gì để làm lại.',
  );
}

async function changeRows(workbench: Workbench, kind: 'insert' | 'delete'): Promise<void> {
  await workbench.grid.finishTyping();
  const desk = workbench.desk();
  const place = workbench.grid.selection();
  if (!desk || !place) return;
  const patch: WorkbookPatch =
    kind === 'insert'
      ? insertRowPatch(place)
      : deleteRowsPatch(await desk.host.snapshot({ kind: 'workbook' }), place);
  const result = await desk.change(patch);
  if (!result.ok) showMessage(result.conflicts[0]?.message.vi ?? '');
}

/** Whether the person agrees to leave what is not saved. */
const mayLeave = (desk: Desk | undefined): boolean =>
  desk?.isChanged() !== true ||
  // why: the browser's own question blocks the page, as losing work should
  confirm('Sổ tính đang mở có thay đổi chưa lưu. Vẫn mở tệp khác?');
