import type { LocalText } from '../../../core/model/local-text';
import type { ProseState } from '../../state/prose/prose-state';
import type { ProseStrings } from '../../strings/prose';
import { PROSE_STRINGS } from '../../strings/prose';
import { usePane } from '../pane-scope';

/** What every part of the page needs: its words, what was read, and how to change it. */
export interface ProseScope {
  readonly p: ProseStrings;
  readonly prose: ProseState;
  readonly say: (text: LocalText) => string;
  readonly change: (next: (prose: ProseState) => ProseState) => void;
}

export function useProse(): ProseScope {
  const { context, state } = usePane();
  return {
    p: PROSE_STRINGS[state.language],
    prose: state.prose,
    say: (text) => text[state.language],
    change(next) {
      context.store.set({ prose: next(context.store.get().prose) });
    },
  };
}
