import type { CellContent } from '../../../core/model/cell';
import type { PatchOp } from '../../../core/model/patch';
import { formatCell } from '../../../core/model/range';
import { describeStep } from '../../state/describe-step';
import { usePane } from '../pane-scope';
import { TextChange } from './text-change';

interface ChangeViewProps {
  readonly ops: readonly PatchOp[];
  /** Two lines, only what differs and its neighbourhood. */
  readonly short?: boolean;
}

/** What a change does: texts before → after, other steps in words. */
export function ChangeView({ ops, short = false }: ChangeViewProps) {
  const { t } = usePane();
  const shown = ops.slice(0, short ? 1 : 30);
  return (
    <div class={short ? 'kh-change kh-two-lines' : 'kh-change'}>
      {shown.map((op, index) => (
        <div key={index}>
          {op.kind === 'set-cell' ? (
            <>
              {!short && ops.length > 1 && <span class="kh-place">{formatCell(op.at)} </span>}
              <TextChange
                before={contentText(op.before)}
                after={contentText(op.after)}
                room={short ? 24 : 80}
              />
            </>
          ) : (
            describeStep(op, t)
          )}
        </div>
      ))}
      {!short && ops.length > shown.length && (
        <span class="kh-quiet">{t.op.others(ops.length - shown.length)}</span>
      )}
    </div>
  );
}

const contentText = (content: CellContent): string =>
  content.kind === 'formula' ? content.formula : content.value === null ? '' : String(content.value);
