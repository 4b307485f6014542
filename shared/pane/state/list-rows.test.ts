import { describe, expect, test } from '@jest/globals';

import { sampleFinding } from '../testing/sample-finding';
import type { ListFilter } from './list-rows';
import { filterItems, groupItems } from './list-rows';
import { numberFindings } from './number-findings';

const ALL: ListFilter = { grouping: 'rule', severities: [], onlyNew: false, query: '', closed: new Set() };

const items = numberFindings([
  sampleFinding({ row: 3, rule: 'no-residue', severity: 'hint', text: 'Có hai dấu cách' }),
  sampleFinding({ row: 3, rule: 'require-lead-agency' }),
  sampleFinding({ row: 9, rule: 'no-residue', severity: 'hint', text: 'Có dấu cách lạ' }),
]);
const shown = (filter: Partial<ListFilter>, fresh = new Set<string>()) =>
  filterItems(items, { ...ALL, ...filter }, fresh, 'vi').map(({ finding }) => finding.message.vi);

describe('filterItems', () => {
  test('finds with and without accents, by place, and nothing for nonsense', () => {
    expect(shown({ query: 'dau cach la' })).toEqual(['Có dấu cách lạ']);
    expect(shown({ query: 'Dấu cách' })).toHaveLength(2);
    expect(shown({ query: 'c10' })).toEqual(['Có dấu cách lạ']);
    expect(shown({ query: 'zzz' })).toEqual([]);
  });

  test('keeps the chosen severities and what is new', () => {
    expect(shown({ severities: ['error'] })).toEqual(['Thiếu cơ quan chủ trì']);
    expect(shown({ onlyNew: true }, new Set([items[0]?.key ?? '']))).toEqual(['Có hai dấu cách']);
  });
});

describe('groupItems', () => {
  test('by rule puts the gravest first; a folded group hides its findings', () => {
    const rows = groupItems(items, { ...ALL, closed: new Set(['rule no-residue']) });
    expect(rows.map(({ kind, key }) => (kind === 'group' ? key : kind))).toEqual([
      'rule require-lead-agency',
      'finding',
      'rule no-residue',
    ]);
  });

  test('by row keeps the order of the sheet', () => {
    const groups = groupItems(items, { ...ALL, grouping: 'row' }).filter((row) => row.kind === 'group');
    expect(groups.map(({ row, count, severity }) => [row, count, severity])).toEqual([
      [3, 2, 'error'],
      [9, 1, 'hint'],
    ]);
  });
});
