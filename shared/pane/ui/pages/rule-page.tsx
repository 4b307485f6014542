import { findRule } from '../../state/rule-docs';
import { usePane } from '../pane-scope';
import { SeverityMark } from '../parts/severity-mark';
import { PageFrame } from './page-frame';
import { RuleExampleView } from './rule-example-view';

/** The help page of a rule, the same words as its printed page. */
export function RulePage({ id }: { readonly id: string }) {
  const { state, t } = usePane();
  const rule = findRule(id);
  if (!rule) return <PageFrame title={id}>{null}</PageFrame>;
  const { docs, severity, group } = rule.meta;
  return (
    <PageFrame title={docs.title[state.language]}>
      <p class="kh-facts-line kh-quiet">
        <SeverityMark severity={severity} /> {t.severity[severity]} · {t.rules.groups[group]} ·{' '}
        <code>{id}</code>
      </p>
      <div lang="vi">
        <h3>{t.rules.why}</h3>
        <p>{docs.why}</p>
        {docs.basis !== undefined && (
          <>
            <h3>{t.rules.basis}</h3>
            <p>{docs.basis}</p>
          </>
        )}
        <h3>{t.rules.mend}</h3>
        <p>{docs.mend}</p>
        <h3>{t.rules.whenNot}</h3>
        <p>{docs.whenNot}</p>
        <h3>{t.rules.bad}</h3>
        {rule.examples.invalid.slice(0, 2).map((example, index) => (
          <RuleExampleView key={index} example={example} />
        ))}
        <h3>{t.rules.good}</h3>
        {rule.examples.valid.slice(0, 2).map((example, index) => (
          <RuleExampleView key={index} example={example} />
        ))}
      </div>
    </PageFrame>
  );
}
