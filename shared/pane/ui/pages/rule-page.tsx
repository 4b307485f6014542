import { findHeading } from '../../state/rule-headings';
import { usePane } from '../pane-scope';
import { SeverityMark } from '../parts/severity-mark';
import { useChecking } from '../use-checking';
import { useRulePage } from '../use-rule-page';
import { PageFrame } from './page-frame';
import { RuleExampleView } from './rule-example-view';

/** The help page of a rule, the same words as its printed page. */
export function RulePage({ id }: { readonly id: string }) {
  const { state, t } = usePane();
  const page = useRulePage(id);
  useChecking();
  const heading = findHeading(id);
  if (!heading || !page) return <PageFrame title={heading?.title[state.language] ?? id}>{null}</PageFrame>;
  const { title, severity, group } = heading;
  const { docs, examples } = page;
  return (
    <PageFrame title={title[state.language]}>
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
        <h3>{t.rules.howToFix}</h3>
        <p>{docs.howToFix}</p>
        <h3>{t.rules.whenNot}</h3>
        <p>{docs.whenNot}</p>
        <h3>{t.rules.bad}</h3>
        {examples.invalid.map((example, index) => (
          <RuleExampleView key={index} example={example} />
        ))}
        <h3>{t.rules.good}</h3>
        {examples.valid.map((example, index) => (
          <RuleExampleView key={index} example={example} />
        ))}
      </div>
    </PageFrame>
  );
}
