import type { PrintSetup } from '../../model/sheet-draft';
import type { TextRowKind } from './text-row-kinds';

/** How an imported text prints: A4 with the margins of Nghị định 30/2020/NĐ-CP, lying when it holds a table. */
export const printOfText = (kinds: readonly TextRowKind[]): PrintSetup => {
  const isTable = kinds.includes('table');
  return {
    paper: 'A4',
    orientation: isTable ? 'landscape' : 'portrait',
    fitToWidth: true,
    margins: isTable
      ? { top: 20, right: 15, bottom: 20, left: 30 }
      : { top: 20, right: 20, bottom: 20, left: 30 },
    pageNumbers: true,
  };
};
