import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import * as matchers from '@microsoft/jest-sarif/lib/matchers/to-be-valid-sarif-log';

import { analyse } from '../../analyse';
import type { CalendarDate } from '../../model/calendar-date';
import { applyPatch } from '../../patch/apply-patch';
import { rulePages } from '../../rules/rule-pages';
import { ignoreFinding } from '../../commands/ignore';
import { snapshotFromText } from '../../table/snapshot-from-text';
import { sarifLog } from './sarif-log';

const PLAN = readFileSync(path.resolve(__dirname, '../../../../examples/ke-hoach-mau.txt'), 'utf8');
const today = '2026-03-02' as CalendarDate;
const read = (text: string) => snapshotFromText(text, { today });
const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/u);

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly locations: readonly {
    readonly physicalLocation: { readonly region?: Partial<Region> };
    readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[];
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly justification: string }[];
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly replacements: readonly {
        readonly deletedRegion: Region;
        readonly insertedContent?: { readonly text: string };
      }[];
    }[];
  }[];
}
interface Run {
  readonly results: readonly Result[];
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
}

const logOf = (snapshot: ReturnType<typeof read>, lines?: readonly string[]) =>
  sarifLog(analyse(snapshot), {
    uri: 'k%E1%BA%BF-ho%E1%BA%A1ch.txt',
    version: '1.2.3',
    pages: rulePages,
    ...(lines ? { lines } : {}),
  });
const runOf = (log: ReturnType<typeof logOf>): Run => {
  const [run] = log['runs'] as readonly Run[];
  if (!run) throw new Error('no run');
  return run;
};

/** The validator of the format's own authors; its types speak of another jest. */
const { toBeValidSarifLog } = matchers as unknown as {
  toBeValidSarifLog: (log: unknown) => { readonly pass: boolean; readonly message: () => string };
};

/** A workbook is a text whose cells have no lines. */
const asWorkbook = (text: string) => {
  const snapshot = read(text);
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, fromText: false })) };
};

test.each([
  ['a text', logOf(read(PLAN), linesOf(PLAN))],
  ['a workbook', logOf(asWorkbook(PLAN))],
  ['a plan without findings', logOf(read('KẾ HOẠCH\nCải cách hành chính năm 2026'))],
])('the log of %s is valid after the published schema', (_, log) => {
  const { pass, message } = toBeValidSarifLog(JSON.parse(JSON.stringify(log)));
  if (!pass) throw new Error(message());
});

test('the schema is no rubber stamp', () => {
  const log = { ...logOf(read(PLAN)), version: '2.0.0' };
  expect(toBeValidSarifLog(log).pass).toBe(false);
});

describe('places', () => {
  test('a cell of a text is the very stretch of its line', () => {
    const lines = linesOf(PLAN);
    const { results } = runOf(logOf(read(PLAN), lines));
    const [first] = results;
    expect(first?.locations[0]?.physicalLocation.region).toEqual({
      startLine: 17,
      startColumn: 40,
      endLine: 17,
      endColumn: 71,
    });
    expect(lines[16]?.slice(39, 70)).toBe('Cơ quan thực hiện hoặc phối hợp');
    expect(first?.locations[0]?.logicalLocations[0]?.fullyQualifiedName).toBe("'Kế hoạch'!D17");
  });

  test('a workbook has sheet and cell and no line', () => {
    const { results } = runOf(logOf(asWorkbook(PLAN)));
    expect(results.length).toBeGreaterThan(10);
    for (const { locations, fixes } of results) {
      expect(locations.every(({ physicalLocation }) => physicalLocation.region === undefined)).toBe(true);
      expect(fixes).toBeUndefined();
    }
  });

  test('every result points at its rule', () => {
    const { results, tool } = runOf(logOf(read(PLAN)));
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });
});

test('a fix said as replacements of text does what the tool itself would do', () => {
  const snapshot = read(PLAN);
  const { findings } = analyse(snapshot);
  const { results } = runOf(logOf(snapshot, linesOf(PLAN)));
  let compared = 0;
  results.forEach(({ fixes = [] }, index) => {
    const [fix] = fixes;
    const own = findings[index]?.fixes[0];
    if (!fix || !own) return;
    const applied = applyPatch(snapshot, { version: 1, label: own.title, ops: own.ops });
    if (!applied.ok) throw new Error(JSON.stringify(applied.conflicts));
    const text = replaced(PLAN, fix.artifactChanges[0]?.replacements ?? []);
    expect(read(text).sheets[0]?.values).toEqual(
      applied.workbook.sheets[0]?.values.map((row) => row.map((cell) => (cell === '' ? null : cell))),
    );
    compared++;
  });
  expect(compared).toBeGreaterThan(8);
});

test('a row more leaves the fingerprints as they are; every result has its own', () => {
  const marksOf = (text: string): readonly string[] =>
    runOf(logOf(read(text))).results.map(
      ({ ruleId, partialFingerprints }) => `${ruleId} ${partialFingerprints['textHash/v1'] ?? ''}`,
    );
  const before = marksOf(PLAN);
  const lines = linesOf(PLAN);
  const after = marksOf(
    [...lines.slice(0, 5), 'Căn cứ tình hình thực tế của địa phương;', ...lines.slice(5)].join('\n'),
  );
  expect(new Set(before).size).toBe(before.length);
  expect([...after].sort()).toEqual([...before].sort());
});

test('what a person set aside is suppressed with the reason', () => {
  const snapshot = read(PLAN);
  const [finding] = analyse(snapshot).findings;
  if (!finding) throw new Error('nothing found');
  const applied = applyPatch(snapshot, ignoreFinding(snapshot, finding, 'Đã thống nhất với Văn phòng').patch);
  if (!applied.ok) throw new Error(JSON.stringify(applied.conflicts));
  const { results } = runOf(logOf(applied.workbook));
  expect(results.filter(({ suppressions }) => suppressions)).toMatchObject([
    { ruleId: finding.rule, suppressions: [{ justification: 'Đã thống nhất với Văn phòng' }] },
  ]);
});

/** Does the replacements of a fix, from the end of the text on. */
function replaced(
  text: string,
  replacements: readonly {
    readonly deletedRegion: Region;
    readonly insertedContent?: { readonly text: string };
  }[],
): string {
  const lines = linesOf(text);
  const offset = (line: number, column: number): number =>
    lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  return [...replacements]
    .sort(
      (a, b) =>
        b.deletedRegion.startLine - a.deletedRegion.startLine ||
        b.deletedRegion.startColumn - a.deletedRegion.startColumn,
    )
    .reduce((result, { deletedRegion: at, insertedContent }) => {
      const [from, to] = [offset(at.startLine, at.startColumn), offset(at.endLine, at.endColumn)];
      return result.slice(0, from) + (insertedContent?.text ?? '') + result.slice(to);
    }, lines.join('\n'));
}
