import { checkWorkbook } from '../../state/check-workbook';
import { endFirstRun } from '../../state/first-run';
import type { Page } from '../../state/pane-state';
import { WELCOME_STRINGS } from '../../strings/welcome';
import { usePane } from '../pane-scope';

/**
 * What a person sees once: what the tool does, what it never does, and the first step. It takes no focus, for it may open
 * by itself with a workbook while somebody types there.
 */
export function WelcomePage() {
  const { context, state, t } = usePane();
  const w = WELCOME_STRINGS[state.language];
  const guide = context.around?.welcome?.guide;
  const goTo = (page: Page | null): void => {
    endFirstRun();
    context.store.set({ page });
  };
  return (
    <section
      class="kh-body kh-scroll"
      aria-labelledby="kh-welcome-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape') goTo(null);
      }}
    >
      <div class="kh-empty">
        <h2 id="kh-welcome-title">{w.title}</h2>
        <p>{w.does}</p>
        <p>{w.never}</p>
        <p>{w.first}</p>
        <button
          type="button"
          class="kh-primary kh-wide"
          onClick={() => {
            goTo(null);
            void checkWorkbook(context);
          }}
        >
          {t.check.button}
        </button>
        {guide === undefined ? (
          <button
            type="button"
            class="kh-secondary"
            onClick={() => {
              goTo({ kind: 'rules' });
            }}
          >
            {w.rules}
          </button>
        ) : (
          <a class="kh-link" href={guide} target="_blank" rel="noopener noreferrer">
            {w.guide}
          </a>
        )}
        <button
          type="button"
          class="kh-secondary"
          onClick={() => {
            goTo(null);
          }}
        >
          {w.skip}
        </button>
      </div>
    </section>
  );
}
