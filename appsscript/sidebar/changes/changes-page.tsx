import { useEffect, useState } from 'preact/hooks';

import { playSafeFixes } from '../../../shared/core/commands/play-safe-fixes';
import type { WorkbookPatch } from '../../../shared/core/model/patch';
import type { WorkbookSnapshot } from '../../../shared/core/model/snapshot';
import { applyJournaled } from '../../../shared/host/apply-journaled';
import { localTime } from '../../../shared/host/local-time';
import type { WorkbookHost } from '../../../shared/host/workbook-host';
import { explainError } from '../../../shared/pane/state/explain-error';
import { changeRows } from './change-rows';
import { ChangeTable } from './change-table';

interface Preview {
  readonly snapshot: WorkbookSnapshot;
  readonly patch: WorkbookPatch;
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
  const rows = stage.kind === 'ready' ? changeRows(stage.preview.patch, stage.preview.snapshot) : [];
  const apply = ({ snapshot, patch }: Preview): void => {
    setStage({ kind: 'busy', text: 'Đang ghi vào bảng…' });
    void applyPreview(host, { snapshot, patch }).then(setStage);
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
    const { patch, count } = playSafeFixes(snapshot);
    if (count === 0) return { kind: 'done', text: 'Không có chỗ nào sửa được an toàn.' };
    return { kind: 'ready', preview: { snapshot, patch } };
  } catch (error) {
    return { kind: 'failed', text: explainError(error).vi };
  }
}

async function applyPreview(host: WorkbookHost, { snapshot, patch }: Preview): Promise<Stage> {
  try {
    const result = await applyJournaled(host, patch, { snapshot, time: localTime(new Date()) });
    if (result.ok)
      return {
        kind: 'done',
        text: 'Đã áp dụng. Muốn quay lại, chọn Kế hoạch > Hoàn tác lần sửa gần nhất, hoặc mục Hoàn tác trong thanh bên.',
      };
    const reasons = [...new Set(result.conflicts.map(({ message }) => message.vi))].slice(0, 5);
    return { kind: 'failed', text: `Chưa ghi gì: ${reasons.join(' ')}` };
  } catch (error) {
    return { kind: 'failed', text: explainError(error).vi };
  }
}
