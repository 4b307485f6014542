import packageJson from '../../../package.json';
import { element } from './element';
import { pastedFile } from './pasted-file';

/** What a person may begin with. */
export interface StartActions {
  /** Lets the person choose a file. */
  choose(): void;
  openBlank(): void;
  openExample(): void;
  /** Opens what was copied in Word, Excel or a page; a name is made for it. */
  openPasted(bytes: Uint8Array, fileName: string): void;
}

/** Parts of the page that need an open workbook. */
const NEEDS_WORKBOOK = ['save', 'print-sheet', 'undo', 'redo', 'insert-row', 'delete-row'];

const isShown = (): boolean => !element('start').hidden;

/** Lays the start page over the work; `hasWorkbook` where there is something to go back to. */
export function showStart(hasWorkbook: boolean): void {
  element('start').hidden = false;
  element('work').inert = true;
  element('start-back').hidden = !hasWorkbook;
  (element('start-paste') as HTMLTextAreaElement).value = '';
  for (const id of NEEDS_WORKBOOK) (element(id) as HTMLButtonElement).disabled = true;
  element('start-title').focus();
}

/** Gives the page to the open workbook, and the focus with it. */
export function leaveStart(): void {
  if (!isShown()) return;
  element('start').hidden = true;
  element('work').inert = false;
  for (const id of NEEDS_WORKBOOK) (element(id) as HTMLButtonElement).disabled = false;
  element('pane').focus();
}

/** Connects the ways to begin. */
export function watchStart(actions: StartActions): void {
  element('version').textContent = `Bản ${packageJson.version}`;
  element('start-open').addEventListener('click', actions.choose);
  element('start-blank').addEventListener('click', actions.openBlank);
  element('start-example').addEventListener('click', actions.openExample);
  element('start-back').addEventListener('click', leaveStart);
  addEventListener('paste', (event) => {
    if (!isShown() || !event.clipboardData) return;
    event.preventDefault();
    openPaste(event.clipboardData, actions);
  });
}

function openPaste(clipboard: DataTransfer, actions: StartActions): void {
  const [file] = clipboard.files;
  const pasted = pastedFile(clipboard.getData('text/html'), clipboard.getData('text/plain'));
  // why: Word and Excel put a picture of the text beside the text
  if (pasted) actions.openPasted(new TextEncoder().encode(pasted.text), pasted.name);
  else if (file)
    void file.arrayBuffer().then((bytes) => {
      actions.openPasted(new Uint8Array(bytes), file.name);
    });
}
