import { element } from '../desk/element';
import type { PrintedSheet } from './print-sheet';

/** Prints the sheet in front and nothing else, whether asked for by the button or by the browser's own menu. */
export function watchPrint(sheetInFront: () => PrintedSheet | undefined): void {
  const page = document.createElement('style');
  document.head.append(page);
  addEventListener('beforeprint', () => {
    const printed = sheetInFront();
    if (!printed) return;
    page.textContent = `@page { size: A4 ${printed.landscape ? 'landscape' : 'portrait'}; margin: 12mm; }`;
    element('print').replaceChildren(printed.element);
  });
  addEventListener('afterprint', () => {
    element('print').replaceChildren();
  });
}
