import { describe, expect, test } from '@jest/globals';
import Ajv from 'ajv';
import fc from 'fast-check';

import type { Profile } from '../model/profile';
import { allRules } from '../rules';
import { spelledOut } from './effective-rules';
import { profileSchema } from './profile-schema';
import { readProfile } from './read-profile';
import { profileText } from './write-profile';

const read = (value: unknown) => readProfile(JSON.stringify(value), allRules);
const told = (value: unknown): readonly string[] => {
  const reading = read(value);
  return reading.ok ? [] : reading.problems.map(({ path, message }) => `${path}: ${message.vi}`);
};

/** The published schema, by another reader. */
const validates = new Ajv({ strict: false }).compile(profileSchema(allRules));

const FULL = {
  version: 1,
  name: 'Tỉnh Bình Minh, năm 2026',
  rules: {
    'no-blank-row': 'off',
    'consistent-separators': { level: 'error' },
    'no-lead-overload': { options: { share: 60 } },
  },
  agencies: [
    { name: 'Trung tâm Điều hành thông minh', level: 'province', aliases: ['TT ĐHTM'], short: ['IOC'] },
  ],
  columns: { lead: ['Đầu mối'] },
  layout: {
    columns: [
      { name: 'Mã', value: '' },
      { name: 'Tên nhiệm vụ', from: 'content', required: true },
      { name: 'Hạn', from: 'end.to', date: 'dd/MM/yyyy' },
      { name: 'Trạng thái', from: 'status', codes: { 'Đã xong': '2' }, otherwise: '1' },
      { name: 'Kinh phí', extra: 'Kinh phí (triệu đồng)' },
    ],
  },
};

test('a full profile is read as it stands; one without content too', () => {
  const reading = read(FULL);
  expect(reading.ok && reading.profile).toMatchObject({
    name: FULL.name,
    rules: {
      'no-blank-row': { level: 'off' },
      'consistent-separators': { level: 'error' },
      'no-lead-overload': { options: { share: 60 } },
    },
    agencies: FULL.agencies,
    columns: FULL.columns,
    layout: FULL.layout,
  });
  expect(read({ version: 1 })).toEqual({ ok: true, profile: { rules: {}, agencies: [], columns: {} } });
});

describe('what is wrong is told with its place and the word that was likely meant', () => {
  test.each<[string, unknown, string]>([
    ['no object', [], ': cần một đối tượng { … }'],
    ['no version', {}, 'version: cần ghi "version": 1'],
    ['an unknown part', { version: 1, rule: {} }, 'rule: không có mục này; có phải là “rules”?'],
    [
      'an unknown rule',
      { version: 1, rules: { 'no-blank-rows': 'off' } },
      'rules.no-blank-rows: không có quy tắc này; có phải là “no-blank-row”?',
    ],
    [
      'an unknown level',
      { version: 1, rules: { 'no-blank-row': 'eror' } },
      'rules.no-blank-row: chỉ nhận “off”, “hint”, “warning”, “error”; có phải là “error”?',
    ],
    [
      'an option out of bounds',
      { version: 1, rules: { 'no-lead-overload': { options: { share: 20 } } } },
      'rules.no-lead-overload.options.share: cần số nguyên trong khoảng 50–99',
    ],
    [
      'an agency without a name',
      { version: 1, agencies: [{ name: 'A' }, { aliases: [] }] },
      'agencies[1].name: cần chữ trong dấu ngoặc kép',
    ],
    [
      'a column with two sources',
      { version: 1, layout: { columns: [{ name: 'A', from: 'content', value: '' }] } },
      'layout.columns[0]: cần đúng một trong ba mục “from” (lấy từ kế hoạch), “value” (chữ cố định), “extra” (cột khác của bảng)',
    ],
    [
      'a date that is no date',
      { version: 1, layout: { columns: [{ name: 'A', from: 'end.to', date: 'dd/MM' }] } },
      'layout.columns[0].date: cần đủ yyyy, MM, dd, mỗi phần một lần, ví dụ “dd/MM/yyyy”',
    ],
  ])('%s', (_, value, line) => {
    expect(told(value)).toEqual([line]);
    expect(validates(value)).toBe(false);
  });

  test('a text that is no JSON', () => {
    const reading = readProfile('{ "version": 1, }', allRules);
    expect(!reading.ok && reading.problems[0]?.message.vi).toMatch(/^Tệp không phải JSON hợp lệ/u);
  });

  test('two columns of one name, which the schema cannot say', () => {
    const columns = [
      { name: 'A', value: '' },
      { name: 'a', value: '' },
    ];
    expect(told({ version: 1, layout: { columns } })).toEqual([
      'layout.columns[1].name: hai cột cùng tên “a”',
    ]);
  });
});

/** Values of every kind where a profile wants one. */
const anything = fc.oneof(
  fc.constantFrom('off', 'error', 'lead', 'province', 'content', '', 'x', 'dd/MM/yyyy'),
  fc.integer({ min: -1, max: 100 }),
  fc.boolean(),
  fc.constant(null),
  fc.constant([]),
  fc.constant({}),
);

/** The full profile with one place of it spoilt, or not. */
const spoilt = fc
  .tuple(
    fc.constantFrom<readonly (string | number)[]>(
      ['version'],
      ['name'],
      ['rules', 'no-blank-row'],
      ['rules', 'consistent-separators', 'level'],
      ['rules', 'no-lead-overload', 'options', 'share'],
      ['agencies', 0, 'level'],
      ['agencies', 0, 'aliases', 0],
      ['columns', 'lead'],
      ['layout', 'columns', 1, 'from'],
      ['layout', 'columns', 1, 'required'],
      ['layout', 'columns', 2, 'date'],
      ['layout', 'columns', 3, 'codes', 'Đã xong'],
      ['layout', 'columns', 4, 'extra'],
    ),
    anything,
  )
  .map(([path, value]) => {
    const copy = JSON.parse(JSON.stringify(FULL)) as unknown;
    const last = path[path.length - 1] ?? '';
    const owner = path.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], copy);
    (owner as Record<string, unknown>)[last] = value;
    return copy;
  });

test('the schema that is published and the reader agree', () => {
  fc.assert(
    fc.property(spoilt, (value) => {
      expect([value, validates(value)]).toEqual([value, read(value).ok]);
    }),
    { numRuns: 400 },
  );
});

test('a profile spelt out is a profile, and is read back as itself', () => {
  const reading = read(FULL);
  const profile: Profile | undefined = reading.ok ? reading.profile : undefined;
  const full = spelledOut(allRules, profile);
  expect(Object.keys(full.rules)).toEqual(allRules.map(({ id }) => id));
  const text = profileText(full);
  expect(validates(JSON.parse(text))).toBe(true);
  expect(readProfile(text, allRules)).toEqual({ ok: true, profile: full });
});
