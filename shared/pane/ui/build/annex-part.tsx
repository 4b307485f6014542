import { saveAnnex } from '../../state/save-annex';
import { ANNEX_STRINGS } from '../../strings/annex';
import { usePane } from '../pane-scope';

/** The annex as a Word file, or the ways to it where the application lets no page save a file. */
export function AnnexPart() {
  const { context, state } = usePane();
  const a = ANNEX_STRINGS[state.language];
  return (
    <section aria-labelledby="kh-annex">
      <h3 id="kh-annex">{a.title}</h3>
      <p class="kh-quiet">{context.around?.saveAnnex ? a.about : a.notHere}</p>
      {context.around?.saveAnnex && (
        <button
          type="button"
          class="kh-secondary"
          disabled={state.busy !== null}
          onClick={() => void saveAnnex(context)}
        >
          {a.save}
        </button>
      )}
    </section>
  );
}
