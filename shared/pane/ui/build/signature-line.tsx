import { readWorkbookSettings } from '../../../core/store/workbook-settings';
import type { CheckResult } from '../../state/pane-state';
import { ANNEX_STRINGS } from '../../strings/annex';
import { usePane } from '../pane-scope';
import { ChoiceLine } from './choice-line';

/** Asks for "Nơi nhận" and signature under the standard table, on the sheet and in Word alike. */
export function SignatureLine({ result: { snapshot } }: { readonly result: CheckResult }) {
  const { context, state } = usePane();
  const a = ANNEX_STRINGS[state.language];
  return (
    <ChoiceLine
      id="kh-signed"
      label={a.signed}
      hint={a.signedHint}
      checked={state.signed ?? readWorkbookSettings(snapshot).signed ?? false}
      onChange={(signed) => {
        context.store.set({ signed });
      }}
    />
  );
}
