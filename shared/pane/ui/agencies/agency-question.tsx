import type { AgencyCluster, AgencyVariant } from '../../../core/agencies/cluster-agencies';
import { cellRange } from '../../../core/model/range';
import type { AgencyChoice } from '../../state/agency-choices';
import { candidatesOf, choiceKey, choicesFor } from '../../state/agency-choices';
import { revealPlace } from '../../state/reveal-place';
import { usePane } from '../pane-scope';
import { Visible } from '../parts/visible';

/** Writings that may mean one agency: decide on each, or merge them all at once. */
export function AgencyQuestion({ cluster }: { readonly cluster: AgencyCluster }) {
  const { context, t } = usePane();
  const { proposal, variants, count } = cluster;
  const heading = proposal ?? variants[0]?.text ?? '';
  const mergeAll = (): void => {
    const next = new Map(context.store.get().agencyChoices);
    for (const { text } of variants) next.set(text, { written: text, verdict: 'same', name: heading });
    context.store.set({ agencyChoices: next });
  };
  return (
    <li>
      <h2>
        <Visible text={heading} room={120} fixed />
      </h2>
      <p class="kh-line kh-quiet">
        <span>
          {t.agencies.writings(variants.length)}, {t.agencies.times(count)}
        </span>
        {proposal !== undefined && variants.length > 1 && (
          <button type="button" class="kh-link" onClick={mergeAll}>
            {t.agencies.mergeAll}
          </button>
        )}
      </p>
      {variants.map((variant) => (
        <VariantChoice key={variant.text} variant={variant} />
      ))}
    </li>
  );
}

function VariantChoice({ variant }: { readonly variant: AgencyVariant }) {
  const { context, state, t } = usePane();
  const { text, places } = variant;
  const chosen = state.agencyChoices.get(text);
  const options = choicesFor(variant);
  const [best] = candidatesOf(variant);
  const [first] = places;
  const choose = (choice: AgencyChoice | undefined): void => {
    const next = new Map(context.store.get().agencyChoices);
    if (choice) next.set(text, choice);
    else next.delete(text);
    context.store.set({ agencyChoices: next });
  };
  return (
    <div class="kh-variant">
      <p>
        <Visible text={text} room={120} fixed />{' '}
        {first && (
          <button
            type="button"
            class="kh-link kh-quiet"
            aria-label={`${t.agencies.show}: ${text}`}
            onClick={() => void revealPlace(context, { sheet: first.sheet, range: cellRange(first) })}
          >
            {t.agencies.times(places.length)}
          </button>
        )}
      </p>
      <select
        aria-label={t.agencies.decide(text)}
        value={chosen ? choiceKey(chosen) : ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          choose(options.find((option) => choiceKey(option) === value));
        }}
      >
        <option value="">{t.agencies.later}</option>
        {options.map((option) => (
          <option key={choiceKey(option)} value={choiceKey(option)}>
            {optionText(option, t)}
          </option>
        ))}
      </select>
      {best && (
        <p class="kh-quiet">
          <Visible text={best.why[state.language]} room={160} fixed />
        </p>
      )}
    </div>
  );
}

function optionText({ verdict, name }: AgencyChoice, { agencies }: ReturnType<typeof usePane>['t']): string {
  if (verdict === 'new') return agencies.newEntry;
  return verdict === 'same' ? agencies.same(name) : agencies.notSame(name);
}
