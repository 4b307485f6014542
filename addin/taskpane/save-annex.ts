import type { PaneSurroundings } from '../../shared/pane/state/pane-context';
import { saveAnnexFile } from '../../shared/pane/save-annex-file';

/**
 * Where a pane may save a file: Excel on Windows and on the web. Excel for Mac and iPad do nothing when asked to, and say
 * nothing either (OfficeDev/office-js, issues 2700, 3385, 4681).
 */
const SAVING: ReadonlySet<string> = new Set(['PC', 'OfficeOnline']);

/** The way to a Word file of the annex, where this Excel has one. */
export const annexSaving = (): Pick<PaneSurroundings, 'saveAnnex'> =>
  SAVING.has(String(Office.context.platform)) ? { saveAnnex: saveAnnexFile } : {};
