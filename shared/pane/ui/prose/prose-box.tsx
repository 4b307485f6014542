import { useEffect, useRef, useState } from 'preact/hooks';

import { withPasted, withText } from '../../state/prose/edit-prose';
import { readBox, readSheets } from '../../state/prose/read-prose';
import { PROSE_STRINGS } from '../../strings/prose';
import { usePane } from '../pane-scope';
import { useProse } from './use-prose';

/** The box for the text, open until something was read; what is pasted into it comes as lines, never as markup. */
export function ProseBox() {
  const { context, state } = usePane();
  const { p, prose, change } = useProse();
  const hasRows = prose.read !== null && prose.read.sections.length > 0;
  const [isOpen, setOpen] = useState(!hasRows);
  useEffect(() => {
    setOpen(!hasRows);
  }, [hasRows, prose.read]);
  const busy = state.busy !== null;
  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{prose.text === '' ? p.box : p.lines(prose.text.split('\n').length)}</summary>
      <label for="kh-prose-text" class="kh-unseen">
        {p.box}
      </label>
      <p id="kh-prose-hint" class="kh-quiet">
        {p.boxHint}
      </p>
      <PasteArea
        onType={(text) => {
          change((before) => withText(before, text));
        }}
      />
      <div class="kh-actions kh-stack">
        <button
          type="button"
          class="kh-primary kh-wide"
          disabled={busy || prose.text.trim() === ''}
          onClick={() => void readBox(context)}
        >
          {p.read}
        </button>
        <button type="button" class="kh-secondary" disabled={busy} onClick={() => void readSheets(context)}>
          {p.readSheets}
        </button>
      </div>
    </details>
  );
}

function PasteArea({ onType }: { readonly onType: (text: string) => void }) {
  const { context } = usePane();
  const { prose, change } = useProse();
  const area = useRef<HTMLTextAreaElement>(null);
  const paste = (event: ClipboardEvent): void => {
    const clipboard = event.clipboardData;
    const box = area.current;
    if (!clipboard || !box) return;
    const [html, plain] = [clipboard.getData('text/html'), clipboard.getData('text/plain')];
    if (html === '' && plain === '') {
      if (clipboard.types.length > 0) tellNoText();
      return;
    }
    const selected = { from: box.selectionStart, to: box.selectionEnd };
    const pasted = html === '' ? undefined : withPasted(context.store.get().prose, html, selected);
    if (!pasted) return;
    event.preventDefault();
    change(() => pasted.prose);
    box.value = pasted.prose.text;
    box.setSelectionRange(pasted.caret, pasted.caret);
  };
  const tellNoText = (): void => {
    context.store.set({
      notice: { kind: 'info', text: { vi: PROSE_STRINGS.vi.noText, en: PROSE_STRINGS.en.noText } },
    });
  };
  return (
    <textarea
      ref={area}
      id="kh-prose-text"
      class="kh-prose-text"
      rows={12}
      lang="vi"
      spellcheck={false}
      aria-describedby="kh-prose-hint"
      value={prose.text}
      onInput={({ currentTarget }) => {
        onType(currentTarget.value);
      }}
      onPaste={paste}
    />
  );
}
