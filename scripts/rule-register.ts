import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(__dirname, '../shared/core/rules');

export const REGISTER = path.join(folder, 'index.ts');

/** Subjects in the order of the catalogue. */
const SUBJECTS = [
  'structure',
  'numbering',
  'content',
  'agencies',
  'time',
  'citations',
  'text',
  'header',
] as const;

interface RuleFile {
  readonly name: string;
  readonly subject: string;
  readonly file: string;
}

const ruleFiles = (): readonly RuleFile[] =>
  SUBJECTS.flatMap((subject) =>
    readdirSync(path.join(folder, subject))
      .filter((file) => file.endsWith('.rule.ts'))
      .sort()
      .map((file) => {
        const text = readFileSync(path.join(folder, subject, file), 'utf8');
        const name = /^export const (\w+) = defineRule/mu.exec(text)?.[1];
        if (name === undefined) throw new Error(`${subject}/${file} exports no rule`);
        return { name, subject, file: file.replace(/\.ts$/u, '') };
      }),
  );

/** The register of all rule files: who stands in `present` keeps the place, a new rule is the last of its subject. */
export function registerText(present: string): string {
  const body = /allRules[^[]*\[\] = \[([^\]]*)\]/u.exec(present)?.[1] ?? '';
  const listed: readonly string[] = body.match(/\w+/gu) ?? [];
  const placeOf = ({ name }: RuleFile): number => (listed.includes(name) ? listed.indexOf(name) : Infinity);
  const files = ruleFiles();
  const inOrder = SUBJECTS.flatMap((subject) =>
    files
      .filter((one) => one.subject === subject)
      .sort((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b))),
  );
  return [
    ...files.map(({ name, subject, file }) => `import { ${name} } from './${subject}/${file}';`),
    "import type { Rule } from './kit/rule';",
    '',
    '/** Every rule, in the order of the catalogue. Written by `npm run docs` from the files beside it. */',
    'export const allRules: readonly Rule[] = [',
    ...inOrder.map(({ name }) => `  ${name},`),
    '];',
    '',
  ].join('\n');
}
