import type { RuleChoice } from '../model/profile';
import type { RuleOption } from '../rules/kit/rule-options';
import type { JsonReader } from './json-reader';
import { join, nearest } from './json-reader';
import type { ChoosableRule } from './choosable-rule';

export const RULE_LEVELS = ['off', 'hint', 'warning', 'error'] as const;

/**
 * Reads `{ "rule-id": "off", "other-rule": { "level": "hint", "options": { … } } }`. Without a list of rules every id and
 * option is taken as it is.
 */
export function readRuleChoices(
  reader: JsonReader,
  value: unknown,
  rules: readonly ChoosableRule[] | undefined,
): Readonly<Record<string, RuleChoice>> {
  const byId = new Map(rules?.map((rule) => [rule.id, rule]));
  const chosen: (readonly [id: string, RuleChoice])[] = [];
  for (const [id, choice] of Object.entries(reader.object(value, 'rules') ?? {})) {
    const path = join('rules', id);
    const rule = byId.get(id);
    if (rule || rules === undefined) chosen.push([id, readChoice(reader, choice, path, rule)]);
    else {
      const near = nearest(id, [...byId.keys()]);
      reader.tell(
        path,
        `không có quy tắc này${near === undefined ? '' : `; có phải là “${near}”?`}`,
        `no such rule${near === undefined ? '' : `; is it “${near}”?`}`,
      );
    }
  }
  return Object.fromEntries(chosen);
}

function readChoice(
  reader: JsonReader,
  value: unknown,
  path: string,
  rule: ChoosableRule | undefined,
): RuleChoice {
  if (typeof value === 'string') {
    const level = reader.oneOf(value, path, RULE_LEVELS);
    return level === undefined ? {} : { level };
  }
  const choice = reader.object(value, path, ['level', 'options']) ?? {};
  const level =
    choice['level'] === undefined
      ? undefined
      : reader.oneOf(choice['level'], join(path, 'level'), RULE_LEVELS);
  const options =
    choice['options'] === undefined
      ? {}
      : readOptions(reader, choice['options'], join(path, 'options'), rule);
  return {
    ...(level === undefined ? {} : { level }),
    ...(Object.keys(options).length === 0 ? {} : { options }),
  };
}

function readOptions(
  reader: JsonReader,
  value: unknown,
  path: string,
  rule: ChoosableRule | undefined,
): Readonly<Record<string, number | string>> {
  if (rule === undefined) return plainOptions(reader.object(value, path) ?? {});
  const known = rule.meta.options ?? {};
  const given = reader.object(value, path, Object.keys(known)) ?? {};
  return Object.fromEntries(
    Object.entries(known).flatMap(([name, option]) => {
      const read =
        given[name] === undefined ? undefined : readOption(reader, given[name], join(path, name), option);
      return read === undefined ? [] : [[name, read] as const];
    }),
  );
}

const plainOptions = (given: Readonly<Record<string, unknown>>): Readonly<Record<string, number | string>> =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      typeof value === 'number' || typeof value === 'string' ? [[name, value] as const] : [],
    ),
  );

function readOption(
  reader: JsonReader,
  value: unknown,
  path: string,
  option: RuleOption,
): number | string | undefined {
  if ('values' in option) return reader.oneOf(value, path, option.values);
  const { min, max } = option;
  if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value;
  const bounds = `${String(min)}–${String(max)}`;
  reader.tell(path, `cần số nguyên trong khoảng ${bounds}`, `has to be a whole number in ${bounds}`);
  return undefined;
}
