import { allRules } from '../../../core/rules';
import { usePane } from '../pane-scope';
import { SeverityMark } from '../parts/severity-mark';
import { PageFrame } from './page-frame';

/** Every rule by its group; each opens its help page. */
export function RulesPage() {
  const { context, state, t } = usePane();
  const groups = [...new Set(allRules.map(({ meta }) => meta.group))];
  return (
    <PageFrame title={t.rules.title}>
      {groups.map((group) => (
        <section key={group}>
          <h3>{t.rules.groups[group]}</h3>
          <ul class="kh-links">
            {allRules
              .filter(({ meta }) => meta.group === group)
              .map(({ id, meta }) => (
                <li key={id}>
                  <SeverityMark severity={meta.severity} />
                  <button
                    type="button"
                    class="kh-link"
                    onClick={() => {
                      context.store.set({ page: { kind: 'rule', id } });
                    }}
                  >
                    {meta.docs.title[state.language]}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </PageFrame>
  );
}
