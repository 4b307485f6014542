import type { CellRange } from '../../shared/core/model/range';
import { columnsIn, rowsIn } from './area';
import { newCell } from './fake-cell';
import type { FakeSheet } from './fake-sheet';
import { FONT, looksIn } from './look-object';
import { notImplemented } from './wire-fault';

/** `Range.getCellProperties`, of fonts alone: what differs inside a cell is `null`. Names are those of the library. */
export function cellProperties(
  sheet: FakeSheet,
  area: CellRange,
  asked: unknown,
): readonly (readonly unknown[])[] {
  const { format, ...others } = asked as { readonly format?: { readonly font?: object } };
  if (!format?.font || Object.keys(others).length > 0) throw notImplemented('these cell properties');
  const names = Object.keys(format.font);
  return Array.from({ length: rowsIn(area) }, (_, row) =>
    Array.from({ length: columnsIn(area) }, (_unused, column) => {
      const cell = sheet.cell(area.top + row, area.left + column) ?? newCell();
      const font = Object.fromEntries(names.map((name) => [name, fontOf(cell, name)]));
      return { format: { font } };
    }),
  );
}

function fontOf(cell: Parameters<typeof looksIn>[0], name: string): unknown {
  const wireName = name.charAt(0).toUpperCase() + name.slice(1);
  if (!(wireName in FONT)) throw notImplemented(`the font's ${name}`);
  const found = new Set(looksIn(cell, `font.${wireName}`, FONT[wireName as keyof typeof FONT]));
  return found.size === 1 ? [...found][0] : null;
}
