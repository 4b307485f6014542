import type { Severity } from '../../model/finding';
import type { Rule } from '../../rules/kit/rule';
import type { RulePage } from '../../rules/rule-pages';

/** The rules as a log lists them: what they look for, why, and how their findings are dealt with. */
export const sarifRules = (
  rules: readonly Rule[],
  pages: ReadonlyMap<string, RulePage>,
  levels: Readonly<Record<Severity, string>>,
): readonly unknown[] =>
  rules.map(({ id, meta }) => {
    const docs = pages.get(id)?.docs;
    return {
      id,
      shortDescription: { text: meta.docs.title.vi },
      ...(docs
        ? {
            fullDescription: { text: docs.why },
            help: {
              text: [
                `Vì sao: ${docs.why}`,
                ...(docs.basis === undefined ? [] : [`Căn cứ: ${docs.basis}`]),
                `Cách sửa: ${docs.howToFix}`,
                `Khi nào bỏ qua: ${docs.whenNot}`,
              ].join('\n'),
            },
          }
        : {}),
      defaultConfiguration: { level: levels[meta.severity] },
      properties: { tags: [meta.group] },
    };
  });

/** The titles of the rules in English, for readers who choose that language. */
export const englishRules = (rules: readonly Rule[]): readonly unknown[] =>
  rules.map(({ id, meta }) => ({ id, shortDescription: { text: meta.docs.title.en } }));
