import { useMemo } from 'preact/hooks';

import type { Severity } from '../../../core/model/finding';
import type { Grouping, ListFilter } from '../../state/list-rows';
import type { FindingItem } from '../../state/number-findings';
import { showMarks } from '../../state/show-marks';
import { usePane } from '../pane-scope';
import { Icon } from '../parts/icon';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

interface FilterBarProps {
  readonly items: readonly FindingItem[];
  readonly shown: number;
}

/** Counts by severity that filter, search, grouping and the marks. */
export function FilterBar({ items, shown }: FilterBarProps) {
  const { context, state, t } = usePane();
  const { filter, result } = state;
  const change = (part: Partial<ListFilter>): void => {
    context.store.set({ filter: { ...context.store.get().filter, ...part } });
  };
  const counts = useMemo(() => countBySeverity(items), [items]);
  const fresh = result?.fresh.size ?? 0;
  return (
    <div class="kh-filter">
      <div class="kh-chips" role="group" aria-label={t.check.severityFilter}>
        {SEVERITIES.map((severity) => (
          <button
            key={severity}
            type="button"
            class={`kh-chip kh-${severity}`}
            aria-pressed={filter.severities.includes(severity)}
            onClick={() => {
              change({ severities: toggled(filter.severities, severity) });
            }}
          >
            <Icon name={severity} />
            <span>{t.severity[severity]}</span> <b>{counts[severity]}</b>
          </button>
        ))}
        {(fresh > 0 || filter.onlyNew) && (
          <button
            type="button"
            class="kh-chip"
            aria-pressed={filter.onlyNew}
            aria-label={t.check.onlyNewLong(fresh)}
            onClick={() => {
              change({ onlyNew: !filter.onlyNew });
            }}
          >
            {t.check.onlyNew} <b>{fresh}</b>
          </button>
        )}
      </div>
      <input
        type="search"
        aria-label={t.check.search}
        placeholder={t.check.searchHint}
        value={filter.query}
        onInput={(event) => {
          change({ query: event.currentTarget.value });
        }}
      />
      <div class="kh-line">
        <GroupingSwitch
          current={filter.grouping}
          onPick={(grouping) => {
            change({ grouping });
          }}
        />
        {context.host.capabilities.marks && (
          <button
            type="button"
            class="kh-toggle"
            title={t.check.marksHint}
            aria-pressed={state.marksShown}
            onClick={() => void showMarks(context, !state.marksShown)}
          >
            {t.check.marks}
          </button>
        )}
      </div>
      {shown !== items.length && <p class="kh-quiet">{t.check.filtered(shown, items.length)}</p>}
    </div>
  );
}

interface GroupingSwitchProps {
  readonly current: Grouping;
  readonly onPick: (grouping: Grouping) => void;
}

function GroupingSwitch({ current, onPick }: GroupingSwitchProps) {
  const { t } = usePane();
  const names = { rule: t.check.byRule, row: t.check.byRow };
  return (
    <div class="kh-switch" role="group" aria-label={t.check.grouping}>
      <span aria-hidden="true">{t.check.grouping}</span>
      {(['rule', 'row'] as const).map((grouping) => (
        <button
          key={grouping}
          type="button"
          aria-pressed={grouping === current}
          onClick={() => {
            onPick(grouping);
          }}
        >
          {names[grouping]}
        </button>
      ))}
    </div>
  );
}

const toggled = (list: readonly Severity[], severity: Severity): readonly Severity[] =>
  list.includes(severity) ? list.filter((other) => other !== severity) : [...list, severity];

function countBySeverity(items: readonly FindingItem[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { finding } of items) counts[finding.severity] += 1;
  return counts;
}
