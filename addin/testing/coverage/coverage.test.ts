import { beforeAll, describe, expect, test } from '@jest/globals';

import type { CoverageReport } from './coverage-report';
import { coverageTable } from './coverage-report';
import { excelCoverage } from './excel-coverage';

const strange = [
  { type: 'Range', member: 'getImage', isWritten: false },
  { type: 'Range', member: 'address', isWritten: true },
  { type: 'Worksheet', member: 'notes', isWritten: false },
  { type: 'Slicer', member: 'caption', isWritten: false },
];

describe('the simulated Excel against the library’s own catalogue', () => {
  let report: CoverageReport;
  beforeAll(() => {
    report = excelCoverage(strange);
  }, 120_000);

  test('answers every member that the add-in uses, and tells those it would refuse', () => {
    expect(report.unanswered).toEqual(['Range.getImage', 'Range.address =', 'Slicer.caption']);
  });

  test('uses that the library does not declare are told', () => {
    expect(report.unknown).toEqual(['Worksheet.notes']);
  });

  test('plays no class that the library does not have', () => {
    expect(report.invented).toEqual([]);
  });

  test('counts the members of every class', () => {
    const range = report.counts.find(({ type }) => type === 'Range');
    expect(range?.declared).toBeGreaterThan(100);
    expect(range?.answered).toBeLessThan(range?.declared ?? 0);
    expect(range?.used).toBeGreaterThan(15);
    expect(coverageTable(report)).toMatch(/^Range +\d+ +\d+ +\d+$/m);
  });
});
