import type { CellRange } from '../../shared/core/model/range';
import { intersect } from './area';
import type { FakeRule, FakeSheet, Kept } from './fake-sheet';
import type { FakeWorkbook } from './fake-workbook';
import type { HostObject } from './host-object';
import { plainObject } from './host-object';
import { accessDenied, badArgument, notFound } from './wire-fault';

/** `ConditionalFormatCollection` of some areas of a sheet. */
export function rulesObject(book: FakeWorkbook, sheet: FakeSheet, areas: readonly CellRange[]): HostObject {
  const here = (): readonly FakeRule[] =>
    sheet.rules.filter((rule) => rule.areas.some((own) => areas.some((area) => intersect(own, area))));
  const item = (id: unknown): HostObject => {
    const rule = here().find((candidate) => candidate.id === id);
    if (!rule) throw notFound();
    return ruleObject(sheet, rule);
  };
  return {
    type: 'ConditionalFormatCollection',
    items: () => here().map((rule) => ruleObject(sheet, rule)),
    item,
    call: {
      Add: (type) => {
        if (sheet.isProtected) throw accessDenied();
        if (type !== 'Custom') throw badArgument();
        const rule = { id: `{CF${String(book.nextId())}}`, type, areas, state: {} };
        sheet.rules.unshift(rule);
        return ruleObject(sheet, rule);
      },
      ClearAll: () => {
        const gone = new Set(here());
        sheet.rules = sheet.rules.filter((rule) => !gone.has(rule));
      },
      GetCount: () => ({ result: here().length }),
      GetItem: item,
    },
  };
}

const part = (state: Kept, name: string): Kept => (state[name] ??= {}) as Kept;

function ruleObject(sheet: FakeSheet, rule: FakeRule): HostObject {
  const custom = (): HostObject => {
    const state = part(rule.state, 'custom');
    return plainObject(
      'CustomConditionalFormat',
      state,
      {},
      {
        nav: {
          Rule: () => plainObject('ConditionalFormatRule', part(state, 'rule'), { Formula: '' }),
          Format: () => ruleFormat(part(state, 'format')),
        },
      },
    );
  };
  return plainObject(
    'ConditionalFormat',
    rule.state,
    { StopIfTrue: false, Priority: 0 },
    {
      identity: () => ({ Id: rule.id }),
      get: { Id: () => rule.id, Type: () => rule.type },
      nav: { Custom: custom, CustomOrNullObject: custom },
      call: {
        Delete: () => {
          if (sheet.isProtected) throw accessDenied();
          sheet.rules = sheet.rules.filter(({ id }) => id !== rule.id);
        },
      },
    },
  );
}

function ruleFormat(state: Kept): HostObject {
  const border = (side: string) => () =>
    plainObject('ConditionalRangeBorder', part(state, `border.${side}`), { Style: 'None', Color: '#000000' });
  return plainObject(
    'ConditionalRangeFormat',
    state,
    { NumberFormat: null },
    {
      nav: {
        Fill: () => plainObject('ConditionalRangeFill', part(state, 'fill'), { Color: '#FFFFFF' }),
        Font: () =>
          plainObject('ConditionalRangeFont', part(state, 'font'), {
            Color: '#000000',
            Bold: false,
            Italic: false,
          }),
        Borders: () => ({
          type: 'ConditionalRangeBorderCollection',
          nav: { Top: border('top'), Bottom: border('bottom'), Left: border('left'), Right: border('right') },
        }),
      },
    },
  );
}

/** `DataValidation` of a range. */
export function validationObject(sheet: FakeSheet, area: CellRange): HostObject {
  return {
    type: 'DataValidation',
    get: { Rule: () => sheet.validations.find((own) => intersect(own.area, area))?.state['rule'] ?? {} },
    set: {
      Rule: (rule) => {
        sheet.validations.push({ area, state: { rule } });
      },
      IgnoreBlanks: () => undefined,
    },
    call: {
      Clear: () => {
        sheet.validations = sheet.validations.filter((own) => !intersect(own.area, area));
      },
    },
  };
}
