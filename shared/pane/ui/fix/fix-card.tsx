import { chooseFix, chosenIndex } from '../../state/choose-fixes';
import type { FindingItem } from '../../state/number-findings';
import { usePane } from '../pane-scope';
import { Icon } from '../parts/icon';
import { placeText } from '../parts/place-text';
import { Visible } from '../parts/visible';
import { ChangeView } from './change-view';
import { FixParts } from './fix-parts';

/** The ways to fix one finding, to be picked by name; leaving it is one of them. */
export function FixCard({ item }: { readonly item: FindingItem }) {
  const { context, state, t } = usePane();
  const { finding, key } = item;
  const chosen = chosenIndex(item, state.choices);
  const pick = (index: number | null): void => {
    context.store.set({ choices: chooseFix(context.store.get().choices, key, index) });
  };
  return (
    <section class="kh-card" aria-label={t.fix.options}>
      <header>
        <span class="kh-place">
          <Visible text={placeText(finding.at, t, state.result)} room={40} fixed />
        </span>
        <h2>{t.fix.options}</h2>
        <button
          type="button"
          class="kh-icon-button"
          aria-label={t.close}
          onClick={() => {
            context.store.set({ selected: null });
          }}
        >
          <Icon name="close" />
        </button>
      </header>
      <div class="kh-card-text">
        <p class="kh-message">
          <Visible text={finding.message[state.language]} />
        </p>
        <fieldset class="kh-options">
          <legend class="kh-unseen">{t.fix.options}</legend>
          {finding.fixes.map((fix, index) => (
            <div key={index}>
              <label>
                <input
                  type="radio"
                  name="kh-fix-option"
                  checked={chosen === index}
                  onChange={() => {
                    pick(index);
                  }}
                />
                <span>
                  <b>
                    <Visible text={fix.title[state.language]} />
                  </b>
                  {fix.applicability === 'safe' && <span class="kh-new">{t.fix.safe}</span>}
                  {!fix.parts && <ChangeView ops={fix.ops} />}
                </span>
              </label>
              {fix.parts && <FixParts item={item} index={index} parts={fix.parts} />}
            </div>
          ))}
          <label>
            <input
              type="radio"
              name="kh-fix-option"
              checked={chosen === null}
              onChange={() => {
                pick(null);
              }}
            />
            <span>{t.fix.leave}</span>
          </label>
        </fieldset>
      </div>
    </section>
  );
}
