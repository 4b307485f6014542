import { formatCell, topLeft, valueCell } from '../../../shared/core';
import type { Workbench } from './workbench';
import { element } from './element';

/** Offers the list of the selected cell beside the buttons: the grid itself shows no drop-down lists. */
export function showChoices({ desk, grid }: Workbench): void {
  const place = grid.selection();
  const choices = place ? (desk()?.choicesAt(place) ?? []) : [];
  const box = element('choices');
  box.hidden = choices.length === 0;
  if (!place || choices.length === 0) return;
  element('choices-label').textContent = `Chọn cho ô ${formatCell(topLeft(place.range))}`;
  const { row, column } = topLeft(place.range);
  const now = grid.contentAt(row, column);
  const current = now.kind === 'value' ? String(now.value ?? '') : '';
  const options = ['', ...choices].map(
    (text) => new Option(text === '' ? '(trống)' : text, text, false, text === current),
  );
  (element('choice') as HTMLSelectElement).replaceChildren(...options);
}

/** Writes what a person picks from the list. */
export function watchChoices({ desk, grid }: Workbench): void {
  const select = element('choice') as HTMLSelectElement;
  select.addEventListener('change', () => {
    const place = grid.selection();
    if (!place) return;
    const content = valueCell(select.value === '' ? null : select.value);
    void desk()?.writeEdits([{ sheet: place.sheet, at: topLeft(place.range), content }]);
  });
}
