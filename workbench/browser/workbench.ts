import { createWorkbench } from './desk/create-workbench';
import { element } from './desk/element';
import { showStart } from './desk/start-page';
import './workbench.css';

/** The page: a spreadsheet, the pane beside it, and before them the ways to begin. */
const workbench = createWorkbench(element('grid'), element('pane') as HTMLIFrameElement);
showStart(false);
// why: what stands in the grid can only be asked of the grid; tests and curious people do so here
Object.assign(window, { workbench });
