import type { Conflict, PatchOp } from '../../core/model/patch';
import { cellRange } from '../../core/model/range';
import { applyFixes } from '../state/apply-fixes';
import { checkWorkbook } from '../state/check-workbook';
import { revealPlace } from '../state/reveal-place';
import { undoRest } from '../state/undo-change';
import { usePane } from './pane-scope';
import { Icon } from './parts/icon';
import { Visible } from './parts/visible';

/** Why nothing was written, place by place, and what can be done now; the choices stay. */
export function ConflictPanel() {
  const { context, state, t } = usePane();
  const { refused, language } = state;
  if (!refused) return null;
  const { conflicts, remaining, label, entry } = refused;
  const dismiss = (): void => {
    context.store.set({ refused: null });
  };
  return (
    <section class="kh-conflict" role="alert" aria-labelledby="kh-conflict-title">
      <header>
        <h2 id="kh-conflict-title">{t.conflict.title}</h2>
        <button type="button" class="kh-icon-button" aria-label={t.close} onClick={dismiss}>
          <Icon name="close" />
        </button>
      </header>
      <p>
        <Visible text={t.conflict.text(label[language])} />
      </p>
      <ul>
        {conflicts.slice(0, 20).map((conflict, index) => (
          <ConflictLine key={index} conflict={conflict} />
        ))}
        {conflicts.length > 20 && <li>{t.conflict.more(conflicts.length - 20)}</li>}
      </ul>
      <div class="kh-actions">
        {remaining.length > 0 && (
          <button type="button" class="kh-primary" onClick={() => void applyFixes(context, remaining)}>
            {t.conflict.rest(remaining.length)}
          </button>
        )}
        {entry !== undefined && (
          <button type="button" class="kh-primary" onClick={() => void undoRest(context, entry)}>
            {t.conflict.undoRest}
          </button>
        )}
        <button
          type="button"
          class="kh-secondary"
          onClick={() => {
            dismiss();
            void checkWorkbook(context);
          }}
        >
          {t.conflict.recheck}
        </button>
      </div>
    </section>
  );
}

function ConflictLine({ conflict }: { readonly conflict: Conflict }) {
  const { context, state, t } = usePane();
  const { op, found, message } = conflict;
  const place = placeOf(op);
  return (
    <li>
      {place ? (
        <button type="button" class="kh-link kh-left" onClick={() => void revealPlace(context, place)}>
          <Visible text={message[state.language]} fixed />
        </button>
      ) : (
        <Visible text={message[state.language]} />
      )}
      {found && (
        <div class="kh-quiet">
          {t.conflict.now}:{' '}
          <Visible text={found.kind === 'formula' ? found.formula : String(found.value ?? t.card.empty)} />
        </div>
      )}
    </li>
  );
}

const placeOf = (op: PatchOp) =>
  op.kind === 'set-cell' ? { sheet: op.sheet, range: cellRange(op.at) } : undefined;
