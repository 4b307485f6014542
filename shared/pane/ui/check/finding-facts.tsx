import type { Finding } from '../../../core/model/finding';
import { revealPlace } from '../../state/reveal-place';
import { usePane } from '../pane-scope';
import { placeKey, placeText } from '../parts/place-text';
import { Visible } from '../parts/visible';
import { useRulePage } from '../use-rule-page';

/** Found and expected, why, basis, how to fix, and the other cells that belong to it. */
export function FindingFacts({ finding }: { readonly finding: Finding }) {
  const { context, state, t } = usePane();
  const docs = useRulePage(finding.rule)?.docs;
  const expected = finding.expected ?? [];
  return (
    <dl class="kh-facts">
      {finding.actual !== undefined && (
        <div>
          <dt>{t.card.found}</dt>
          <dd class="kh-found">{finding.actual === '' ? t.card.empty : <Visible text={finding.actual} />}</dd>
        </div>
      )}
      {expected.length > 0 && (
        <div>
          <dt>{expected.length === 1 ? t.card.expected : t.card.oneOf}</dt>
          {expected.slice(0, 8).map((text) => (
            <dd key={text} class="kh-expected">
              <Visible text={text} />
            </dd>
          ))}
        </div>
      )}
      {docs && (
        <>
          <Fact term={t.card.howToFix} text={docs.howToFix} />
          <Fact term={t.card.why} text={docs.why} />
          {docs.basis !== undefined && <Fact term={t.card.basis} text={docs.basis} />}
        </>
      )}
      {finding.related.length > 0 && (
        <div>
          <dt>{t.card.related}</dt>
          {finding.related.slice(0, 20).map((place) => (
            <dd key={placeKey(place) + place.note.vi}>
              <button type="button" class="kh-link kh-place" onClick={() => void revealPlace(context, place)}>
                <Visible text={placeText(place, t, state.result)} room={40} fixed />
              </button>{' '}
              <Visible text={place.note[state.language]} />
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}

const Fact = ({ term, text }: { readonly term: string; readonly text: string }) => (
  <div>
    <dt>{term}</dt>
    <dd>{text}</dd>
  </div>
);
