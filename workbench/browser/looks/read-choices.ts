import { textOf } from '../../xlsx/xml/xml-elements';
import { layOutSheet } from '../../xlsx/sheet/sheet-layout';
import { rangesOf } from './read-sheet-look';
import type { ChoiceLook } from './sheet-look';
import { isYes, nodeOf } from './xml-path';

/** The lists that cells of a sheet take their values from; other checks of input stay in the file unseen. */
export function readChoices(xml: string, name: string): readonly ChoiceLook[] {
  const lists = layOutSheet(xml, name).children.filter((child) => child.name === 'dataValidations');
  const rules = lists.flatMap((element) => nodeOf(xml, element).children('dataValidation'));
  return rules.flatMap((rule) => {
    const formula = rule.find('formula1');
    const ranges = rangesOf(rule.attribute('sqref'));
    // why: the attribute says the contrary of its name
    const isShown = !isYes(rule.attribute('showDropDown'));
    if (rule.attribute('type') !== 'list' || !formula || !isShown) return [];
    return [{ ranges, source: textOf(formula.xml, formula.element).trim() }];
  });
}
