import { useEffect, useState } from 'preact/hooks';

import { fix, type FixOutcome, refusedOutcome, runToEnd, type WorkbookSnapshot } from '../../../shared/core';
import { applyJournaled } from '../../../shared/host/apply-journaled';
import { applyOutcome } from '../../../shared/host/apply-outcome';
import { localTime } from '../../../shared/host/local-time';
import { runWaiting } from '../../../shared/host/steps';
import type { WorkbookHost } from '../../../shared/host/workbook-host';
import { explainError } from '../../../shared/pane/state/explain-error';
import { changeRows } from './change-rows';
import { ChangeTable } from './change-table';

interface Preview {
  readonly snapshot: WorkbookSnapshot;
  readonly planned: FixOutcome;
}

type Stage =
  | { readonly kind: 'busy' | 'done' | 'failed'; readonly text: string }
  | { readonly kind: 'ready'; readonly preview: Preview };

const READING: Stage = { kind: 'busy', text: 'Đang đọc và kiểm tra bảng…' };

interface ChangesPageProps {
  readonly host: WorkbookHost;
  readonly close: () => void;
}

/** The wide page: every safe fix before and after, to be applied from here; the side bar takes it back by its journal. */
export function ChangesPage({ host, close }: ChangesPageProps) {
  const [stage, setStage] = useState<Stage>(READING);
  useEffect(() => {
    void readPreview(host).then(setStage);
  }, [host]);
  const rows = stage.kind === 'ready' ? changeRows(stage.preview.planned.patch, stage.preview.snapshot) : [];
  const apply = (preview: Preview): void => {
    setStage({ kind: 'busy', text: 'Đang ghi vào bảng…' });
    void applyPreview(host, preview).then(setStage);
  };
  return (
    <main class="kh-pane kh-wide" data-theme="light" lang="vi">
      <div class="kh-wide-rows">{stage.kind === 'ready' && <ChangeTable rows={rows} />}</div>
      <p role="status">
        {stage.kind === 'ready' ? `${String(rows.length)} thay đổi, đều là sửa an toàn.` : stage.text}
      </p>
      <footer>
        {stage.kind === 'ready' && (
          <button
            type="button"
            class="kh-primary"
            onClick={() => {
              apply(stage.preview);
            }}
          >
            Áp dụng tất cả
          </button>
        )}
        <button type="button" class="kh-secondary" onClick={close}>
          Đóng
        </button>
      </footer>
    </main>
  );
}

async function readPreview(host: WorkbookHost): Promise<Stage> {
  try {
    const snapshot = await host.snapshot({ kind: 'workbook' });
    const planned = runToEnd(fix(snapshot));
    if (planned.count === 0) return { kind: 'done', text: planned.message.vi };
    return { kind: 'ready', preview: { snapshot, planned } };
  } catch (error) {
    return { kind: 'failed', text: explainError(error).vi };
  }
}

async function applyPreview(host: WorkbookHost, { snapshot, planned }: Preview): Promise<Stage> {
  try {
    const time = localTime(new Date());
    const applied = await runWaiting(
      applyOutcome(planned, ({ patch }) => applyJournaled(host, patch, { snapshot, time })),
    );
    if (!applied.ok) {
      const { details } = refusedOutcome(applied.outcome, applied.conflicts);
      return { kind: 'failed', text: `Chưa ghi gì: ${details.vi}` };
    }
    const remarks = applied.outcome.remarks.map(({ vi }) => vi);
    return { kind: 'done', text: ['Đã áp dụng.', ...remarks, HOW_TO_UNDO].join(' ') };
  } catch (error) {
    return { kind: 'failed', text: explainError(error).vi };
  }
}

const HOW_TO_UNDO =
  'Muốn quay lại, chọn Kế hoạch > Hoàn tác lần sửa gần nhất, hoặc mục Hoàn tác trong thanh bên.';
