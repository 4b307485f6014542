import { useEffect, useState } from 'preact/hooks';

import type { AdoptOutcome } from '../../../core/commands/adopt-draft';
import { describeStep } from '../../state/describe-step';
import { explainError } from '../../state/explain-error';
import { planRows, putRows } from '../../state/prose/adopt-rows';
import { countTicked, offeredRows } from '../../state/prose/tick-rows';
import { BuiltDifferences } from '../build/built-differences';
import { usePane } from '../pane-scope';
import { useProse } from './use-prose';

/** Milliseconds of rest after the last tick before the preview is made anew. */
const REST = 250;

/** What putting the ticked rows would write; null while it is being prepared, and where there is no row. */
export function usePlannedRows(): AdoptOutcome | null {
  const { context, state } = usePane();
  const { prose, result, tracking, signed } = state;
  const { read, unticked } = prose;
  const [planned, setPlanned] = useState<AdoptOutcome | null>(null);
  useEffect(() => {
    setPlanned(null);
    if (!read || read.sections.length === 0) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      planRows(context, read, abort.signal)
        .then((outcome) => {
          if (outcome && !abort.signal.aborted) setPlanned(outcome);
        })
        .catch((error: unknown) => {
          context.store.set({ notice: { kind: 'error', text: explainError(error) } });
        });
    }, REST);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [context, read, unticked, result, tracking, signed]);
  return planned;
}

interface PlannedProps {
  readonly planned: AdoptOutcome | null;
}

/** Which sheets will be made, and where the standard table will write otherwise than the rows. */
export function PutPreview({ planned }: PlannedProps) {
  const { t } = usePane();
  const { p, say } = useProse();
  if (!planned) return <p class="kh-quiet">{p.planning}</p>;
  const { isDone, message, patch, remarks, changes } = planned;
  if (!isDone) return <p>{say(message)}</p>;
  return (
    <section aria-labelledby="kh-prose-preview">
      <h3 id="kh-prose-preview">{p.preview}</h3>
      <ul class="kh-steps">
        {patch.ops.map((op, index) => (
          <li key={index}>{describeStep(op, t)}</li>
        ))}
      </ul>
      {remarks.map((remark) => (
        <p key={remark.vi}>{say(remark)}</p>
      ))}
      <BuiltDifferences changes={changes} />
    </section>
  );
}

/** The button that puts the ticked rows into the workbook. */
export function PutFooter({ planned }: PlannedProps) {
  const { context, state } = usePane();
  const { p, prose } = useProse();
  const rows = prose.read ? offeredRows(prose.read) : [];
  return (
    <button
      type="button"
      class="kh-primary kh-wide"
      disabled={planned?.isDone !== true || state.busy !== null}
      onClick={() => {
        if (planned) void putRows(context, planned);
      }}
    >
      {p.put(countTicked(rows, prose))}
    </button>
  );
}
