import { checkWorkbook } from '../../state/check-workbook';
import { usePane } from '../pane-scope';

/** The one big button; the same wherever a check is the next step. */
export function CheckButton() {
  const { context, state, t } = usePane();
  return (
    <button
      type="button"
      class="kh-primary kh-wide"
      disabled={state.busy !== null}
      onClick={() => void checkWorkbook(context)}
    >
      {state.result ? t.check.again : t.check.button}
    </button>
  );
}
