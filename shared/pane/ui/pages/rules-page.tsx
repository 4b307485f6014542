import { ruleHeadings } from '../../state/rule-headings';
import { useChecking } from '../use-checking';
import { usePane } from '../pane-scope';
import { SeverityMark } from '../parts/severity-mark';
import { PageFrame } from './page-frame';

/** Every rule by its group; each opens its help page. */
export function RulesPage() {
  const { context, state, t } = usePane();
  useChecking();
  const headings = ruleHeadings();
  const groups = [...new Set(headings.map(({ group }) => group))];
  return (
    <PageFrame title={t.rules.title}>
      {groups.map((group) => (
        <section key={group}>
          <h3>{t.rules.groups[group]}</h3>
          <ul class="kh-links">
            {headings
              .filter((heading) => heading.group === group)
              .map(({ id, severity, title }) => (
                <li key={id}>
                  <SeverityMark severity={severity} />
                  <button
                    type="button"
                    class="kh-link"
                    onClick={() => {
                      context.store.set({ page: { kind: 'rule', id } });
                    }}
                  >
                    {title[state.language]}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </PageFrame>
  );
}
