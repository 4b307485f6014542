import { useEffect, useRef, useState } from 'preact/hooks';

import type { ProfileOutcome } from '../../../core/commands/keep-profile';
import { applyProfile, keptText, previewProfile } from '../../state/profile';
import { PROFILE_STRINGS } from '../../strings/profile';
import { PageFrame } from '../pages/page-frame';
import { usePane } from '../pane-scope';
import { copyText } from '../parts/copy-text';
import { ProfilePreview } from './profile-preview';

/**
 * The rule profile of the workbook: read from a file or pasted, looked at, kept, and given on as text. No host of the pane
 * is sure to let a file be downloaded; a text can be copied in all of them.
 */
export function ProfilePage() {
  const { context, state } = usePane();
  const p = PROFILE_STRINGS[state.language];
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [planned, setPlanned] = useState<ProfileOutcome>();
  const change = (next: string): void => {
    setText(next);
    setPlanned(undefined);
  };
  useEffect(() => {
    void keptText(context).then((kept) => {
      if (kept !== undefined) setText((typed) => (typed === '' ? kept : typed));
    });
  }, [context]);
  const copy = async (): Promise<void> => {
    area.current?.select();
    const isCopied = await copyText(text);
    const said = isCopied ? 'copied' : 'notCopied';
    context.store.set({
      notice: {
        kind: isCopied ? 'success' : 'info',
        text: { vi: PROFILE_STRINGS.vi[said], en: PROFILE_STRINGS.en[said] },
      },
    });
  };
  const isBusy = state.busy !== null;
  return (
    <PageFrame title={p.title}>
      <p class="kh-quiet">{p.about}</p>
      <label class="kh-secondary kh-file">
        {p.fromFile}
        <input
          type="file"
          class="kh-unseen"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            void currentTarget.files?.[0]?.text().then(change);
            currentTarget.value = '';
          }}
        />
      </label>
      <label for="kh-profile-text">{p.text}</label>
      <textarea
        ref={area}
        id="kh-profile-text"
        rows={12}
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => {
          change(currentTarget.value);
        }}
      />
      <div class="kh-actions kh-stack">
        <button
          type="button"
          class="kh-secondary"
          disabled={isBusy}
          onClick={() => void previewProfile(context, text).then(setPlanned)}
        >
          {p.look}
        </button>
        <button type="button" class="kh-secondary" disabled={text === ''} onClick={() => void copy()}>
          {p.copy}
        </button>
      </div>
      {planned && <ProfilePreview planned={planned} language={state.language} />}
      {planned?.isDone && (
        <button
          type="button"
          class="kh-primary kh-wide"
          disabled={isBusy}
          onClick={() => {
            void applyProfile(context, text).then((isKept) => {
              if (isKept) setPlanned(undefined);
            });
          }}
        >
          {p.keep}
        </button>
      )}
    </PageFrame>
  );
}
