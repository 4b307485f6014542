import { useState } from 'preact/hooks';

import type { RenewChoice, RenewOutcome } from '../../../core/commands/renew';
import { CLEARABLE_FIELDS, type ClearableField } from '../../../core/renew/renewal';
import { applyRenewal, previewRenewal } from '../../state/renew';
import { RENEW_STRINGS } from '../../strings/renew';
import { PageFrame } from '../pages/page-frame';
import { usePane } from '../pane-scope';
import { RenewalPreview } from './renewal-preview';

/** Next year's plan of the one in the workbook: a year is named, every change is looked at, then made. */
export function RenewPage() {
  const { context, state } = usePane();
  const r = RENEW_STRINGS[state.language];
  const own = state.result?.analysis.reading.header.years?.from;
  const [year, setYear] = useState(own === undefined ? '' : String(own + 1));
  const [from, setFrom] = useState('');
  const [clear, setClear] = useState<readonly ClearableField[]>([]);
  const [planned, setPlanned] = useState<RenewOutcome>();
  const choice: RenewChoice = {
    year: Number(year),
    clear,
    ...(isYear(from) ? { from: Number(from) } : {}),
  };
  const isBusy = state.busy !== null;
  return (
    <PageFrame title={r.title}>
      <p class="kh-quiet">{r.about}</p>
      <YearField id="kh-renew-year" label={r.year} value={year} onChange={both(setYear, setPlanned)} />
      {(planned?.needsFrom === true || from !== '') && (
        <YearField id="kh-renew-from" label={r.from} value={from} onChange={setFrom} />
      )}
      <fieldset class="kh-options">
        <legend>{r.clear}</legend>
        {CLEARABLE_FIELDS.map((field) => (
          <label key={field}>
            <input
              type="checkbox"
              checked={clear.includes(field)}
              onChange={({ currentTarget: { checked } }) => {
                setClear(checked ? [...clear, field] : clear.filter((one) => one !== field));
                setPlanned(undefined);
              }}
            />
            <span>{r.fields[field]}</span>
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        class="kh-secondary"
        disabled={isBusy || !isYear(year)}
        onClick={() => void previewRenewal(context, choice).then(setPlanned)}
      >
        {r.look}
      </button>
      {planned && <RenewalPreview planned={planned} language={state.language} />}
      {planned?.renewal && planned.renewal.changes.length > 0 && (
        <button
          type="button"
          class="kh-primary kh-wide"
          disabled={isBusy}
          onClick={() => {
            void applyRenewal(context, choice).then((isDone) => {
              if (isDone) setPlanned(undefined);
            });
          }}
        >
          {r.apply(planned.renewal.changes.length)}
        </button>
      )}
    </PageFrame>
  );
}

const isYear = (text: string): boolean => /^(?:19|20|21)\d{2}$/u.test(text);

/** why: what was planned for another year is no preview any more */
const both =
  (set: (text: string) => void, forget: (planned: undefined) => void) =>
  (text: string): void => {
    set(text);
    forget(undefined);
  };

function YearField({
  id,
  label,
  value,
  onChange,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  return (
    <p>
      <label for={id}>{label}</label>{' '}
      <input
        id={id}
        type="text"
        inputMode="numeric"
        maxLength={4}
        size={6}
        value={value}
        onInput={({ currentTarget }) => {
          onChange(currentTarget.value.trim());
        }}
      />
    </p>
  );
}
