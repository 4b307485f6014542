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
    if (printed.height !== undefined) shrinkTo(printed.element, printed.height);
  });
  addEventListener('afterprint', () => {
    element('print').replaceChildren();
  });
}

/** why: letters of the browser may take more lines than the file planned for, and a page that is too long becomes two */
function shrinkTo(printed: HTMLElement, height: number): void {
  const zoom = Number(printed.style.getPropertyValue('zoom'));
  const taken = printed.getBoundingClientRect().height;
  if (taken <= height) return;
  printed.style.setProperty('zoom', String(Math.floor(((zoom * height) / taken) * 1000) / 1000));
}
