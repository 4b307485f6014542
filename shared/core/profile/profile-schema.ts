import type { Rule } from '../rules/kit/rule';
import type { RuleOption } from '../rules/kit/rule-options';
import { FIELDS } from '../store/workbook-settings';
import { LAYOUT_SOURCES } from './read-layout';
import { AGENCY_LEVELS } from './read-profile';
import { RULE_LEVELS } from './read-rule-choices';

type Schema = Readonly<Record<string, unknown>>;

const text = (description: string): Schema => ({ type: 'string', pattern: '\\S', description });
const texts = (description: string): Schema => ({ type: 'array', items: text('Một cách viết'), description });
const object = (
  properties: Readonly<Record<string, Schema>>,
  description: string,
  more: Schema = {},
): Schema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  description,
  ...more,
});

/** The schema of profiles (JSON Schema, draft 7), made of the rules themselves: editors complete and check by it. */
export const profileSchema = (rules: readonly Rule[]): Schema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Hồ sơ quy tắc của Kế hoạch Chuẩn (kehoach.json)',
  ...object(
    {
      $schema: { type: 'string' },
      version: { const: 1, description: 'Phiên bản của cách ghi hồ sơ' },
      name: text('Tên hồ sơ, để người dùng biết đang theo quy định nào'),
      rules: object(Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])), 'Quy tắc kiểm tra'),
      agencies: { type: 'array', items: AGENCY, description: 'Cơ quan riêng, cách viết khác của cơ quan' },
      columns: object(
        Object.fromEntries(FIELDS.map((field) => [field, texts('Tiêu đề cột khác cho vai trò này')])),
        'Tiêu đề cột riêng',
      ),
      layout: object(
        { columns: { type: 'array', minItems: 1, items: LAYOUT_COLUMN } },
        'Mẫu cột để xuất bảng',
        {
          required: ['columns'],
        },
      ),
    },
    'Cách một cơ quan kiểm tra và đọc kế hoạch',
    { required: ['version'] },
  ),
});

const AGENCY = object(
  {
    name: text('Tên chuẩn'),
    level: { enum: AGENCY_LEVELS, description: 'Cấp của cơ quan' },
    aliases: texts('Cách viết khác, chỉ nghĩa là cơ quan này'),
    short: texts('Tên gọi tắt được dùng bên cạnh tên đầy đủ'),
  },
  'Một cơ quan',
  { required: ['name'] },
);

const LAYOUT_COLUMN = object(
  {
    name: text('Tiêu đề cột'),
    from: { enum: LAYOUT_SOURCES, description: 'Lấy từ đâu trong kế hoạch' },
    value: { type: 'string', description: 'Chữ cố định ở mọi dòng' },
    extra: text('Cột khác của bảng, theo tiêu đề'),
    required: { type: 'boolean', description: 'Báo khi ô trống' },
    date: {
      type: 'string',
      description: 'Cách ghi ngày: yyyy, MM, dd mỗi phần một lần',
      allOf: ['yyyy', 'MM', 'dd'].map((pattern) => ({ pattern })),
    },
    codes: {
      type: 'object',
      additionalProperties: { type: 'string' },
      description: 'Mã thay cho chữ của kế hoạch',
    },
    otherwise: { type: 'string', description: 'Mã cho chữ không có trong codes' },
  },
  'Một cột',
  {
    required: ['name'],
    oneOf: ['from', 'value', 'extra'].map((key) => ({ required: [key] })),
  },
);

function ruleSchema({ meta }: Rule): Schema {
  const level = { enum: RULE_LEVELS };
  const options = Object.entries(meta.options ?? {}).map(([name, option]) => [name, optionSchema(option)]);
  return {
    description: `${meta.docs.title.vi} (mặc định: ${meta.severity})`,
    anyOf: [
      level,
      object(
        {
          level,
          ...(options.length === 0
            ? {}
            : { options: object(Object.fromEntries(options) as Record<string, Schema>, 'Tùy chọn') }),
        },
        'Mức và tùy chọn',
      ),
    ],
  };
}

const optionSchema = (option: RuleOption): Schema => ({
  ...('values' in option
    ? { enum: option.values }
    : { type: 'integer', minimum: option.min, maximum: option.max }),
  default: option.default,
  description: option.about.vi,
});
