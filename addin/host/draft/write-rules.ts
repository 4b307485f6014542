import { type ConditionalStyle, formatRange, type ListValidation } from '../../../shared/core';

/** Paints the cells of `range` where the formula holds. */
export function writeConditionalStyle(
  sheet: Excel.Worksheet,
  { range, formula, style }: ConditionalStyle,
): void {
  const { custom } = sheet.getRange(formatRange(range)).conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  if (style.fill !== undefined) custom.format.fill.color = style.fill;
  if (style.color !== undefined) custom.format.font.color = style.color;
  if (style.bold !== undefined) custom.format.font.bold = style.bold;
  if (style.italic !== undefined) custom.format.font.italic = style.italic;
}

/** Excel takes a written list of at most 255 characters, parted by commas. */
const MAX_LIST = 255;

/** Offers a list in the cells of `range`; a list that Excel cannot take is left out, the cells stay free. */
export function writeValidation(sheet: Excel.Worksheet, { range, list }: ListValidation): void {
  const source = list.join(',');
  if (source.length > MAX_LIST || list.some((item) => item.includes(','))) return;
  sheet.getRange(formatRange(range)).dataValidation.rule = { list: { inCellDropDown: true, source } };
}
