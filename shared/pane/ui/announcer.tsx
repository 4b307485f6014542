import { usePane } from './pane-scope';

/** Says aloud, without moving the focus, what changed: progress in coarse steps, results, messages. */
export function Announcer() {
  const { state, t } = usePane();
  return (
    <div class="kh-unseen" role="status" aria-live="polite">
      {sentence(state, t)}
    </div>
  );
}

function sentence(
  { busy, notice, result, language }: ReturnType<typeof usePane>['state'],
  t: ReturnType<typeof usePane>['t'],
): string {
  if (busy) return busy.done === null ? t.work[busy.work] : t.workDone(Math.floor(busy.done * 4) * 25);
  if (notice) return notice.text[language];
  if (!result) return '';
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { finding } of result.items) counts[finding.severity] += 1;
  return t.announce.done(counts.error, counts.warning, counts.hint);
}
