import type { Place } from '../../model/finding';
import { formatRange } from '../../model/range';
import type { SheetView } from '../../model/sheet-view';
import { sheetPrefix } from '../../produce/sheet/sheet-formula';
import type { SarifSource } from './sarif-source';
import { lineRegion } from './text-region';

export interface SarifPlaces {
  readonly locationOf: (place: Place) => Readonly<Record<string, unknown>>;
}

/** Tells places as a log does: the file, the line in a text, the sheet and cells by name. */
export const sarifPlaces = (
  views: ReadonlyMap<string, SheetView>,
  { uri, lines }: Pick<SarifSource, 'uri' | 'lines'>,
): SarifPlaces => ({
  locationOf: ({ sheet, range }) => {
    const view = views.get(sheet);
    const cells = formatRange(range);
    return {
      physicalLocation: {
        artifactLocation: { uri, index: 0 },
        ...(view?.snapshot.fromText === true ? { region: lineRegion(range, lines, view) } : {}),
      },
      logicalLocations: [
        {
          name: cells,
          fullyQualifiedName: `${sheetPrefix(view?.name ?? sheet)}${cells}`,
          kind: 'cell',
        },
      ],
    };
  },
});
