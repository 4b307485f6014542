import type { IStyleData } from '@univerjs/core';

import { textOf } from '../../xlsx/xml/xml-elements';
import { layOutSheet } from '../../xlsx/sheet/sheet-layout';
import { rangesOf } from './read-sheet-look';
import type { ConditionalLook } from './sheet-look';
import type { XmlNode } from './xml-path';
import { isYes, nodeOf, numberOf } from './xml-path';

/** The rules of a sheet that the grid can show, first to last; others stay in the file unseen. */
export function readConditions(
  xml: string,
  name: string,
  styles: readonly IStyleData[],
): readonly ConditionalLook[] {
  const groups = layOutSheet(xml, name).children.filter((child) => child.name === 'conditionalFormatting');
  const rules = groups.flatMap((element) => {
    const group = nodeOf(xml, element);
    const ranges = rangesOf(group.attribute('sqref'));
    return group.children('cfRule').flatMap((rule) => {
      const test = testOf(rule);
      const style = styles[numberOf(rule.attribute('dxfId')) ?? -1];
      if (!test || !style || ranges.length === 0) return [];
      const priority = numberOf(rule.attribute('priority')) ?? 0;
      return [{ ranges, priority, stopIfTrue: isYes(rule.attribute('stopIfTrue')), test, style }];
    });
  });
  return rules.sort((a, b) => a.priority - b.priority);
}

const OPERATORS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

function testOf(rule: XmlNode): ConditionalLook['test'] | undefined {
  const formula = rule.find('formula');
  switch (rule.attribute('type')) {
    case 'expression':
      return formula && { kind: 'formula', formula: `=${textOf(formula.xml, formula.element)}` };
    case 'duplicateValues':
      return { kind: 'duplicate' };
    case 'containsText':
      return { kind: 'text', text: rule.attribute('text') ?? '' };
    case 'cellIs':
      return formula && comparison(rule, textOf(formula.xml, formula.element));
    case undefined:
    default:
      return undefined;
  }
}

/** A comparison of the cell itself with a value or another cell. */
function comparison(rule: XmlNode, operand: string): ConditionalLook['test'] | undefined {
  const operator = OPERATORS[rule.attribute('operator') ?? ''];
  return operator === undefined ? undefined : { kind: 'compare', operator, operand };
}
