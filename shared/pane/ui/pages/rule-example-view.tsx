import type { RuleExample } from '../../../core/rules/rule';
import { usePane } from '../pane-scope';
import { Visible } from '../parts/visible';

/** A small plan: the fields that matter of each task, or the lines of a text. */
export function RuleExampleView({ example }: { readonly example: RuleExample }) {
  const { t } = usePane();
  if (example.lines) {
    return (
      <pre class="kh-example">
        {example.lines.map((line, index) => (
          <div key={index}>
            <Visible text={line.split('\t').join(' | ')} room={300} />
          </div>
        ))}
      </pre>
    );
  }
  return (
    <div class="kh-example">
      {(example.tasks ?? []).map((task, index) => (
        <dl key={index}>
          {Object.keys(task).length === 0 && <dd>{t.rules.complete}</dd>}
          {Object.entries(task).map(([field, text]) => (
            <div key={field}>
              <dt>{t.columns.fields[field as keyof typeof t.columns.fields]}</dt>
              <dd>{text === '' ? t.card.empty : <Visible text={text} />}</dd>
            </div>
          ))}
        </dl>
      ))}
    </div>
  );
}
