import { findingsText } from '../../state/findings-text';
import { loadRulePages } from '../../state/load-rule-pages';
import { saveFindings } from '../../state/save-findings';
import { FINDINGS_STRINGS } from '../../strings/findings';
import { usePane } from '../pane-scope';
import { copyText } from '../parts/copy-text';

/** The findings for somebody without the tool: copied as a table, or as a sheet of the workbook. */
export function FindingsOut() {
  const { context, state } = usePane();
  const words = FINDINGS_STRINGS[state.language];
  const count = state.result?.items.length ?? 0;
  if (count === 0) return null;
  const copy = async (): Promise<void> => {
    await loadRulePages(context);
    const isCopied = await copyText(findingsText(context.store.get(), state.language));
    const say = ({ copied, notCopied }: typeof words): string => (isCopied ? copied(count) : notCopied);
    const text = { vi: say(FINDINGS_STRINGS.vi), en: say(FINDINGS_STRINGS.en) };
    context.store.set({ notice: { kind: isCopied ? 'success' : 'info', text } });
  };
  return (
    <div class="kh-ways" role="group" aria-label={words.label}>
      <button type="button" class="kh-link" onClick={() => void copy()}>
        {words.copy}
      </button>
      <button
        type="button"
        class="kh-link"
        title={words.saveHint}
        disabled={state.busy !== null}
        onClick={() => void saveFindings(context)}
      >
        {words.save}
      </button>
    </div>
  );
}
