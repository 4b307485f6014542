import { useEffect, useState } from 'preact/hooks';

import type { BuildOutcome } from '../../../core/commands/build';
import { sheetByName } from '../../../core/model/sheet-name';
import { STORE_SHEET } from '../../../core/store/workbook-store';
import { buildSheets, planSheets } from '../../state/plan-sheets';
import { describeStep } from '../../state/describe-step';
import { explainError } from '../../state/explain-error';
import { nextTurn } from '../../state/run-in-slices';
import type { CheckResult } from '../../state/pane-state';
import { RENEW_STRINGS } from '../../strings/renew';
import { usePane } from '../pane-scope';
import { CheckButton } from '../parts/check-button';
import { EmptyState } from '../parts/empty-state';
import { OpenSheet } from '../parts/open-sheet';
import { NoTable } from '../parts/no-table';
import { ProseButton } from '../parts/prose-button';
import { AnnexPart } from './annex-part';
import { BuiltDifferences } from './built-differences';
import { ChoiceLine } from './choice-line';
import { SignatureLine } from './signature-line';

/** Builds or refreshes the produced sheets, after saying what will be made. */
export function BuildTab() {
  const { context, state, t } = usePane();
  const { result } = state;
  if (!result) {
    return (
      <div class="kh-body kh-scroll">
        <EmptyState title={t.build.title} text={t.build.text}>
          <p>{t.build.noCheck}</p>
          <CheckButton />
          <p>{t.prose.offer}</p>
          <ProseButton />
        </EmptyState>
      </div>
    );
  }
  const errors = result.items.filter(({ finding }) => finding.severity === 'error').length;
  const hasTable = result.analysis.reading.sheets.some(({ tables }) => tables.length > 0);
  return (
    <div class="kh-body kh-scroll kh-page">
      <h2>{t.build.title}</h2>
      <p>{t.build.text}</p>
      <ChoiceLine
        id="kh-tracking"
        label={t.build.tracking}
        hint={t.build.trackingHint}
        checked={state.tracking}
        onChange={(tracking) => {
          context.store.set({ tracking });
        }}
      />
      <SignatureLine result={result} />
      <ChoiceLine
        id="kh-data-table"
        label={t.build.dataTable}
        hint={context.host.capabilities.tables === false ? t.build.dataTablePlain : t.build.dataTableHint}
        checked={state.dataTable}
        onChange={(dataTable) => {
          context.store.set({ dataTable });
        }}
      />
      {errors > 0 && <p class="kh-note">{t.build.remaining(errors)}</p>}
      {hasTable ? <BuildPreview result={result} /> : <NoTable text={t.build.noTable} />}
      <p class="kh-quiet">{t.prose.offer}</p>
      <ProseButton />
      <button
        type="button"
        class="kh-secondary"
        onClick={() => {
          context.store.set({ page: { kind: 'renew' } });
        }}
      >
        {RENEW_STRINGS[state.language].open}
      </button>
    </div>
  );
}

/** The ways to the sheets that stand. */
function OpenBuilt({ names }: Pick<BuildOutcome, 'names'>) {
  const { state } = usePane();
  const sheets = state.result?.snapshot.sheets ?? [];
  return (
    <ul class="kh-steps">
      {names.map((name) => {
        const sheet = sheetByName(sheets, name);
        return (
          sheet && (
            <li key={sheet.id}>
              <OpenSheet {...sheet} />
            </li>
          )
        );
      })}
    </ul>
  );
}

function BuildPreview({ result }: { readonly result: CheckResult }) {
  const { context, state, t } = usePane();
  const { tracking, signed, dataTable } = state;
  const [plan, setPlan] = useState<BuildOutcome | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    setPlan(null);
    // why: the words below must show before the planning of a long table takes the browser's time
    void nextTurn()
      .then(() => planSheets(result, { tracking, signed, dataTable }, abort.signal))
      .then((planned) => {
        if (planned && !abort.signal.aborted) setPlan(planned);
      })
      .catch((error: unknown) => {
        context.store.set({ notice: { kind: 'error', text: explainError(error) } });
      });
    return () => {
      abort.abort();
    };
  }, [context, result, tracking, signed, dataTable]);
  if (!plan) return <p class="kh-quiet">{t.build.planning}</p>;
  const { patch, names, changes } = plan;
  // why: settings may be kept before anything is built
  const refreshes = patch.ops.some(
    (op) => op.kind === 'put-sheet' && op.name !== STORE_SHEET && op.before !== null,
  );
  if (patch.ops.length === 0) {
    return (
      <>
        <p class="kh-quiet">{t.build.nothing(names.length)}</p>
        <OpenBuilt names={names} />
        <AnnexPart />
        <BuiltDifferences changes={changes} />
      </>
    );
  }
  return (
    <>
      <h3>{t.build.preview}</h3>
      <ul class="kh-steps">
        {patch.ops.slice(0, 12).map((op, index) => (
          <li key={index}>{describeStep(op, t)}</li>
        ))}
        {patch.ops.length > 12 && <li>{t.op.others(patch.ops.length - 12)}</li>}
      </ul>
      <BuiltDifferences changes={changes} />
      <button
        type="button"
        class="kh-primary kh-wide"
        disabled={state.busy !== null}
        onClick={() => void buildSheets(context, plan)}
      >
        {refreshes ? t.build.refresh(names.length) : t.build.make(names.length)}
      </button>
      <AnnexPart />
    </>
  );
}
