import type { AgencyLevel } from '../model/agency';
import type { Field } from '../model/plan';
import type { ExportLayout, OwnAgency, Profile } from '../model/profile';
import { FIELDS } from '../store/workbook-settings';
import type { ProfileProblem } from './json-reader';
import { join, JsonReader } from './json-reader';
import type { ChoosableRule } from './choosable-rule';
import { readLayout } from './read-layout';
import { readRuleChoices } from './read-rule-choices';

export type ProfileReading =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly problems: readonly ProfileProblem[] };

const KEYS = ['$schema', 'version', 'name', 'rules', 'agencies', 'columns', 'layout'] as const;
export const AGENCY_LEVELS: readonly AgencyLevel[] = ['central', 'province', 'district', 'commune', 'any'];

/**
 * Reads the text of a profile. All that is wrong in it is told at once; a profile with a fault in it is not used. Without
 * `rules` the ids of rules are not looked up: a workbook may keep the profile of a tool that knows other ones.
 */
export function readProfile(text: string, rules?: readonly ChoosableRule[]): ProfileReading {
  const json = parse(text.replace(/^\uFEFF/u, ''));
  if ('fault' in json) return { ok: false, problems: [{ path: '', message: notJson(json.fault) }] };
  return profileOf(json.value, rules);
}

/** Reads the columns of a portal from a file of their own, `{ "columns": [ … ] }`; a whole profile that has a layout does too. */
export function readLayoutFile(
  text: string,
  rules: readonly ChoosableRule[],
): { readonly ok: true; readonly layout: ExportLayout } | Extract<ProfileReading, { ok: false }> {
  const json = parse(text.replace(/^\uFEFF/u, ''));
  const isBare = 'value' in json && isObject(json.value) && !('version' in json.value);
  const reading = isBare ? profileOf({ version: 1, layout: json.value }, rules) : readProfile(text, rules);
  if (!reading.ok) return reading;
  const { layout } = reading.profile;
  if (layout) return { ok: true, layout };
  return {
    ok: false,
    problems: [
      { path: 'layout', message: { vi: 'hồ sơ này chưa có mẫu cột', en: 'this profile has no layout' } },
    ],
  };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function profileOf(value: unknown, rules: readonly ChoosableRule[] | undefined): ProfileReading {
  const reader = new JsonReader();
  const file = reader.object(value, '', KEYS);
  if (file === undefined) return { ok: false, problems: reader.problems };
  if (file['version'] !== 1) reader.tell('version', 'cần ghi "version": 1', 'has to be 1');
  const profile: Profile = {
    ...optional('name', file['name'], (name) => reader.text(name, 'name')),
    rules: file['rules'] === undefined ? {} : readRuleChoices(reader, file['rules'], rules),
    agencies:
      file['agencies'] === undefined ? [] : reader.list(file['agencies'], 'agencies', agencyReader(reader)),
    columns: file['columns'] === undefined ? {} : readColumns(reader, file['columns']),
    ...optional('layout', file['layout'], (layout) => readLayout(reader, layout, 'layout')),
  };
  return reader.problems.length === 0 ? { ok: true, profile } : { ok: false, problems: reader.problems };
}

/** The property `key` of what `read` makes of a value, when there is one. */
const optional = <Key extends string, Value>(
  key: Key,
  value: unknown,
  read: (value: unknown) => Value | undefined,
): Readonly<Partial<Record<Key, Value>>> => {
  const made = value === undefined ? undefined : read(value);
  return (made === undefined ? {} : { [key]: made }) as Partial<Record<Key, Value>>;
};

const agencyReader =
  (reader: JsonReader) =>
  (value: unknown, path: string): OwnAgency | undefined => {
    const entry = reader.object(value, path, ['name', 'level', 'aliases', 'short']);
    if (entry === undefined) return undefined;
    const name = reader.text(entry['name'], join(path, 'name'));
    if (name === undefined) return undefined;
    return {
      name,
      ...optional('level', entry['level'], (level) =>
        reader.oneOf(level, join(path, 'level'), AGENCY_LEVELS),
      ),
      ...optional('aliases', entry['aliases'], (list) => reader.texts(list, join(path, 'aliases'))),
      ...optional('short', entry['short'], (list) => reader.texts(list, join(path, 'short'))),
    };
  };

function readColumns(reader: JsonReader, value: unknown): Profile['columns'] {
  const columns = reader.object(value, 'columns', FIELDS) ?? {};
  return Object.fromEntries(
    FIELDS.flatMap((field): readonly (readonly [Field, readonly string[]])[] =>
      columns[field] === undefined ? [] : [[field, reader.texts(columns[field], join('columns', field))]],
    ),
  );
}

function parse(text: string): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

const notJson = (fault: string) => ({
  vi: `Tệp không phải JSON hợp lệ: thường do thiếu hoặc thừa dấu phẩy, dấu ngoặc kép (${fault}).`,
  en: `The file is no valid JSON: often a comma or a quotation mark is missing or too many (${fault}).`,
});
