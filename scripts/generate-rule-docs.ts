import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Severity } from '../shared/core/model/finding';
import { allRules } from '../shared/core/rules';
import { profileSchema } from '../shared/core/profile/profile-schema';
import type { Rule, RuleGroup } from '../shared/core/rules/kit/rule';
import type { InvalidExample, RuleExample } from '../shared/core/rules/kit/rule-example';
import { exampleLines, runExample } from '../shared/core/lint/rule-tester';

/**
 * Writes docs/rules: one page a rule, made of the rule's own words and examples, and an index; and the schema of rule
 * profiles, which lists every rule and its options.
 */

const folder = path.resolve(__dirname, '../docs/rules');

const GROUPS: Readonly<Record<RuleGroup, string>> = {
  structure: 'Cấu trúc bảng',
  numbering: 'Đánh số',
  content: 'Nội dung và kết quả',
  agencies: 'Cơ quan',
  time: 'Thời gian',
  citations: 'Viện dẫn văn bản',
  text: 'Chữ viết',
  header: 'Phần đầu kế hoạch và trách nhiệm',
};

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cảnh báo', hint: 'Gợi ý' };

const visible = (line: string): string =>
  line
    .replace(/\t/g, ' | ')
    .replace(/[\u0300-\u036f\u200b-\u200f\u00a0\u00ad\u202a-\u202e]/g, (sign) => `⟨${codePoint(sign)}⟩`);

const codePoint = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const codeBlock = (example: RuleExample): string =>
  [
    ...(example.options ? [`Với tùy chọn \`${JSON.stringify(example.options)}\`:`, ''] : []),
    '```text',
    ...exampleLines(example).map(visible),
    '```',
  ].join('\n');

function invalidExample(rule: Rule, example: InvalidExample): string {
  const { findings, fixed } = runExample(rule, example);
  const found = findings.map(
    ({ message }, index) => `- \`${example.finds[index]?.cell ?? ''}\`: ${message.vi}`,
  );
  const corrected = Object.entries(fixed).map(([cell, text]) =>
    text === null ? `- Bỏ dòng ${cell.split(':')[0] ?? ''}` : `- \`${cell}\` thành “${visible(text)}”`,
  );
  return [
    codeBlock(example),
    '',
    ...found,
    ...(corrected.length > 0 ? ['', 'Sửa:', '', ...corrected] : []),
  ].join('\n');
}

/** What a profile may set of the rule. */
function optionLines({ id, meta: { options } }: Rule): readonly string[] {
  if (options === undefined) return [];
  const rows = Object.entries(options).map(([name, option]) => {
    const values =
      'values' in option ? option.values.join(', ') : `${String(option.min)} đến ${String(option.max)}`;
    return `| \`${name}\` | ${option.about.vi} | ${values} | ${String(option.default)} |`;
  });
  const sample = Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]));
  return [
    '## Tùy chọn',
    '',
    'Đặt trong [hồ sơ quy tắc](../trao-doi-du-lieu.md#hồ-sơ-quy-tắc):',
    '',
    '| Tên | Nghĩa | Nhận | Mặc định |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    '```json',
    `{ "version": 1, "rules": { "${id}": { "options": ${JSON.stringify(sample)} } } }`,
    '```',
    '',
  ];
}

function page(rule: Rule): string {
  const { docs, severity, group } = rule.meta;
  const fix = rule.fix ? 'có đề nghị sửa' : 'cần người xử lý';
  return [
    `# ${docs.title.vi}`,
    '',
    `\`${rule.id}\` · ${GROUPS[group]} · ${SEVERITIES[severity]} · ${fix} · _${docs.title.en}_`,
    '',
    docs.why,
    ...(docs.basis ? ['', `**Căn cứ:** ${docs.basis}`] : []),
    '',
    `**Cách sửa:** ${docs.howToFix}`,
    '',
    `**Khi nào bỏ qua:** ${docs.whenNot}`,
    '',
    ...optionLines(rule),
    '## Ví dụ bị báo',
    '',
    rule.examples.invalid.map((example) => invalidExample(rule, example)).join('\n\n'),
    '',
    '## Ví dụ đúng',
    '',
    rule.examples.valid.map(codeBlock).join('\n\n'),
    '',
  ].join('\n');
}

function index(): string {
  const groups = (Object.keys(GROUPS) as RuleGroup[]).flatMap((group) => {
    const rules = allRules.filter((rule) => rule.meta.group === group);
    if (rules.length === 0) return [];
    const rows = rules.map(
      ({ id, meta }) => `| [\`${id}\`](${id}.md) | ${meta.docs.title.vi} | ${SEVERITIES[meta.severity]} |`,
    );
    return [`## ${GROUPS[group]}`, '', '| Quy tắc | Tìm gì | Mức |', '| --- | --- | --- |', ...rows, ''];
  });
  return [
    '# Các quy tắc kiểm tra',
    '',
    'Trang này do `npm run docs` viết từ chính các quy tắc.',
    '',
    ...groups,
  ].join('\n');
}

mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) rmSync(path.join(folder, file));
for (const rule of allRules) writeFileSync(path.join(folder, `${rule.id}.md`), page(rule));
writeFileSync(path.join(folder, 'README.md'), index());
writeFileSync(
  path.resolve(folder, '../kehoach.schema.json'),
  `${JSON.stringify(profileSchema(allRules), null, 2)}\n`,
);
