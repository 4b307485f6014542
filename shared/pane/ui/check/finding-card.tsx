import { useState } from 'preact/hooks';

import type { FindingItem } from '../../state/number-findings';
import { revealPlace } from '../../state/reveal-place';
import { findHeading } from '../../state/rule-headings';
import { usePane } from '../pane-scope';
import { Icon } from '../parts/icon';
import { placeText } from '../parts/place-text';
import { SeverityMark } from '../parts/severity-mark';
import { Visible } from '../parts/visible';
import { FindingFacts } from './finding-facts';
import { FindingPlaces } from './finding-places';
import { IgnoreDialog } from './ignore-dialog';

/** All about one finding, and what can be done. */
export function FindingCard({ item }: { readonly item: FindingItem }) {
  const { context, state, t } = usePane();
  const [ignoring, setIgnoring] = useState(false);
  const { finding } = item;
  const title = findHeading(finding.rule)?.title[state.language] ?? finding.rule;
  const { store } = context;
  return (
    <section class="kh-card" aria-label={t.card.label}>
      <header>
        <SeverityMark severity={finding.severity} />
        <button type="button" class="kh-link kh-place" onClick={() => void revealPlace(context, finding.at)}>
          <span class="kh-unseen">{t.card.goTo} </span>
          <Visible text={placeText(finding.at, t, state.result)} room={40} fixed />
        </button>
        <h2>{title}</h2>
        <button
          type="button"
          class="kh-icon-button"
          aria-label={t.close}
          onClick={() => {
            store.set({ selected: null });
          }}
        >
          <Icon name="close" />
        </button>
      </header>
      <div class="kh-card-text" tabIndex={0} role="group" aria-label={title}>
        <p class="kh-message">
          <Visible text={finding.message[state.language]} />
        </p>
        <FindingPlaces places={finding.places} />
        <FindingFacts finding={finding} />
        {finding.fixes.length === 0 && <p class="kh-quiet">{t.card.needsPerson}</p>}
      </div>
      <footer>
        {finding.fixes.length > 0 && (
          <button
            type="button"
            class="kh-primary"
            onClick={() => {
              store.set({ tab: 'fix' });
            }}
          >
            {t.card.fix}
          </button>
        )}
        <button
          type="button"
          class="kh-secondary"
          disabled={state.busy !== null}
          onClick={() => {
            setIgnoring(true);
          }}
        >
          {t.card.ignore}
        </button>
        <button
          type="button"
          class="kh-link"
          onClick={() => {
            store.set({ page: { kind: 'rule', id: finding.rule } });
          }}
        >
          {t.card.help}
        </button>
      </footer>
      {ignoring && (
        <IgnoreDialog
          finding={finding}
          onClose={() => {
            setIgnoring(false);
          }}
        />
      )}
    </section>
  );
}
