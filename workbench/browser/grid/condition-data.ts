import { formatCell, topLeft } from '../../../shared/core';
import type { ConditionalLook } from '../looks/sheet-look';
import { toRange } from './sheet-data';

/** A conditional rule as the grid wants it; its own type lives in a package that comes along with the preset. */
export interface ConditionData {
  readonly cfId: string;
  readonly ranges: readonly ReturnType<typeof toRange>[];
  readonly stopIfTrue: boolean;
  readonly rule: Readonly<Record<string, unknown>>;
}

/** A rule of the file for the grid. */
export const toConditionData = (look: ConditionalLook, id: string): ConditionData => ({
  cfId: id,
  ranges: look.ranges.map(toRange),
  stopIfTrue: look.stopIfTrue,
  rule: { type: 'highlightCell', style: look.style, ...testOf(look) },
});

function testOf({ test, ranges }: ConditionalLook): Readonly<Record<string, unknown>> {
  switch (test.kind) {
    case 'formula':
      return { subType: 'formula', value: test.formula };
    case 'compare': {
      const [first] = ranges;
      const cell = first ? formatCell(topLeft(first)) : 'A1';
      return { subType: 'formula', value: `=${cell}${test.operator}${test.operand}` };
    }
    case 'duplicate':
      return { subType: 'duplicateValues' };
    case 'text':
      return { subType: 'text', operator: 'containsText', value: test.text };
  }
}
