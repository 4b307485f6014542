import type { RenewOutcome } from '../../../core/commands/renew';
import type { Place } from '../../../core/model/finding';
import { formatRange } from '../../../core/model/range';
import { groupBy } from '../../../core/work/group-by';
import type { PaneState } from '../../state/pane-state';
import { RENEW_STRINGS } from '../../strings/renew';

interface Line {
  readonly at: Place;
  readonly reason: { readonly vi: string; readonly en: string };
  readonly text: string;
}

/** All that a renewal would change, and what it asks: a reason once, above the cells that it holds for. */
export function RenewalPreview({
  planned: { renewal, message },
  language,
}: {
  readonly planned: RenewOutcome;
  readonly language: PaneState['language'];
}) {
  const r = RENEW_STRINGS[language];
  if (!renewal) return <p class="kh-note">{message[language]}</p>;
  const { changes, questions } = renewal;
  return (
    <>
      <h3>{r.changes(changes.length)}</h3>
      <Lines
        language={language}
        lines={changes.map(({ at, reason, before, after }) => ({
          at,
          reason,
          text: `${before} → ${after || r.blank}`,
        }))}
      />
      {questions.length > 0 && <h3>{r.questions(questions.length)}</h3>}
      <Lines language={language} lines={questions} />
    </>
  );
}

function Lines({
  lines,
  language,
}: {
  readonly lines: readonly Line[];
  readonly language: PaneState['language'];
}) {
  const groups = groupBy(lines, ({ reason }) => reason[language]);
  return [...groups].map(([reason, told]) => (
    <section key={reason} aria-label={reason}>
      <p>{reason}</p>
      <ul>
        {told.map(({ at, text }) => (
          <li key={`${at.sheet} ${formatRange(at.range)} ${text}`}>
            {formatRange(at.range)}: {text}
          </li>
        ))}
      </ul>
    </section>
  ));
}
