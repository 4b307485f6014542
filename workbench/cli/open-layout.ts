import { allRules, type ExportLayout, readLayoutFile } from '../../shared/core';
import { CliProblem } from './cli-problem';
import { faultySettings, settingsText } from './settings-file';

/** The columns that a portal wants, from the file that `--layout` names. */
export function openLayout(file: string): ExportLayout {
  const text = settingsText(file, 'mẫu cột');
  if (text === undefined)
    throw new CliProblem(`Không có mẫu cột “${file}”. Đề nghị xem lại tên tệp sau --layout.`);
  const reading = readLayoutFile(text, allRules);
  if (reading.ok) return reading.layout;
  throw faultySettings('Mẫu cột', file, reading.problems);
}
