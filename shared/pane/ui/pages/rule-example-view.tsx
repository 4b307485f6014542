import type { ExampleTask } from '../../../core/rules/kit/rule-example';
import type { ShownExample } from '../../../core/rules/rule-pages';
import { usePane } from '../pane-scope';
import { Visible } from '../parts/visible';

const TASK_FIELDS = ['number', 'content', 'lead', 'coordinators', 'start', 'end', 'result'] as const;

/** A small plan: the fields that matter of each task, or the lines of a text. */
export function RuleExampleView({ example }: { readonly example: ShownExample }) {
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
      {(example.tasks ?? []).map((task, index) =>
        Object.keys(task).length === 0 ? (
          <p key={index}>{t.rules.complete}</p>
        ) : (
          <TaskFields key={index} task={task} />
        ),
      )}
    </div>
  );
}

function TaskFields({ task }: { readonly task: ExampleTask }) {
  const { t } = usePane();
  return (
    <dl>
      {TASK_FIELDS.map((field) => {
        const text = task[field];
        if (text === undefined) return null;
        return (
          <div key={field}>
            <dt>{t.columns.fields[field]}</dt>
            <dd>{text === '' ? t.card.empty : <Visible text={text} />}</dd>
          </div>
        );
      })}
    </dl>
  );
}
