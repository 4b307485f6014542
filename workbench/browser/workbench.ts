import { createWorkbench } from './desk/create-workbench';
import { element } from './desk/element';
import { readExample } from './desk/read-example';
import './workbench.css';

/** The page: a spreadsheet, the pane beside it, and the example plan to begin with. */
const workbench = createWorkbench(element('grid'), element('pane') as HTMLIFrameElement);
void workbench.openExample(readExample(), 'ke-hoach-mau.xlsx');
// why: what stands in the grid can only be asked of the grid; tests and curious people do so here
Object.assign(window, { workbench });
