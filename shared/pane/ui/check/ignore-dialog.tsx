import { useState } from 'preact/hooks';

import type { Finding } from '../../../core/model/finding';
import { ignoreFinding } from '../../state/ignore-finding';
import { usePane } from '../pane-scope';
import { Dialog } from '../parts/dialog';

interface IgnoreDialogProps {
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** Asks for the reason before a finding is set aside. */
export function IgnoreDialog({ finding, onClose }: IgnoreDialogProps) {
  const { context, t } = usePane();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const words = t.ignoreDialog;
  const confirm = (event: Event): void => {
    event.preventDefault();
    if (reason.trim() === '') {
      setAsked(true);
      return;
    }
    onClose();
    void ignoreFinding(context, finding, reason.trim());
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form onSubmit={confirm}>
        <p>{words.text}</p>
        <label for="kh-reason">{words.reason}</label>
        <textarea
          id="kh-reason"
          rows={3}
          maxLength={500}
          placeholder={words.reasonHint}
          value={reason}
          aria-invalid={asked && reason.trim() === ''}
          aria-describedby="kh-reason-needed"
          onInput={(event) => {
            setReason(event.currentTarget.value);
          }}
        />
        <p id="kh-reason-needed" class="kh-field-error" role="alert">
          {asked && reason.trim() === '' ? words.needed : ''}
        </p>
        <div class="kh-actions">
          <button type="button" class="kh-secondary" onClick={onClose}>
            {t.cancel}
          </button>
          <button type="submit" class="kh-primary">
            {words.confirm}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
