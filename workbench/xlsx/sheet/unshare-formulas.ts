import { escapeXml } from '../xml/escape-xml';
import { withPrefix } from '../xml/splice-xml';
import { readStoredFormula } from './read-cell';
import { createSharedFormulas } from './shared-formulas';
import type { SheetEditor } from './sheet-editor';

/** Gives every cell of a shared formula its own text, so that each can be changed alone. */
export function unshareFormulas(editor: SheetEditor): void {
  if (!editor.formulas.shared) return;
  const { prefix } = editor.layout;
  const shared = createSharedFormulas();
  for (const row of editor.openAll()) {
    row.cells = (row.cells ?? []).map((cell) => {
      const formula = cell.body.includes('shared') ? readStoredFormula(cell.body, prefix) : undefined;
      if (formula?.kind !== 'shared') return cell;
      const text = shared({ row: row.row, column: cell.column }, formula);
      return { ...cell, body: replaceFormula(cell.body, prefix, text) };
    });
  }
  editor.touch();
}

/** A cell's body with another formula, its other attributes dropped. */
export function replaceFormula(body: string, prefix: string, text: string): string {
  const open = body.indexOf(`<${prefix}f`);
  const headEnd = body.indexOf('>', open) + 1;
  const close = `</${prefix}f>`;
  const end = body[headEnd - 2] === '/' ? headEnd : body.indexOf(close, headEnd) + close.length;
  return body.slice(0, open) + withPrefix(`<f>${escapeXml(text)}</f>`, prefix) + body.slice(end);
}
