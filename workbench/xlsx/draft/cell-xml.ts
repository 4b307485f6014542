import type { CellContent, CellValue } from '../../../shared/core';
import { escapeCellText, escapeXml } from '../xml/escape-xml';
import { storeFormula } from '../formula/future-functions';

/** What stands between the name and the end of a cell element: its attributes (after `r` and `s`) and its body. */
export interface CellParts {
  readonly attributes: string;
  readonly body: string;
}

/**
 * A content as a cell stores it; text is always text, whatever it looks like. `formula` is its element where another
 * cell spells it out.
 */
export function cellParts(
  content: CellContent,
  cached: CellValue = null,
  formula = content.kind === 'value' ? '' : formulaXml(content.formula),
): CellParts {
  if (content.kind === 'value') return valueParts(content.value);
  if (typeof cached === 'string')
    return { attributes: ' t="str"', body: `${formula}<v>${escapeCellText(cached)}</v>` };
  const { attributes, body } = valueParts(cached);
  return { attributes, body: formula + body };
}

/** The element of a formula, with the attributes that make it the first of several cells. */
export const formulaXml = (formula: string, attributes = ''): string =>
  `<f${attributes}>${escapeXml(storeFormula(formula))}</f>`;

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/** A content put in by hand: the text of an error is the error, as typing it is, so that undo gives errors back. */
export function typedParts(content: CellContent): CellParts {
  if (content.kind === 'formula' || typeof content.value !== 'string' || !ERRORS.has(content.value))
    return cellParts(content);
  return { attributes: ' t="e"', body: `<v>${content.value}</v>` };
}

function valueParts(value: CellValue): CellParts {
  if (value === null || value === '') return { attributes: '', body: '' };
  if (typeof value === 'boolean') return { attributes: ' t="b"', body: `<v>${String(value ? 1 : 0)}</v>` };
  if (typeof value === 'number')
    return Number.isFinite(value)
      ? { attributes: '', body: `<v>${String(value)}</v>` }
      : { attributes: ' t="e"', body: '<v>#NUM!</v>' };
  return {
    attributes: ' t="inlineStr"',
    body: `<is><t${SPACED.test(value) ? ' xml:space="preserve"' : ''}>${escapeCellText(value)}</t></is>`,
  };
}

/** Space that a reader may drop unless it is told not to. */
const SPACED = /^\s|\s$|\s\s|[\n\t]/;
