import { explainError } from './explain-error';
import type { PaneContext } from './pane-context';

/** Brings the help pages of all rules; they are no part of what the pane loads at its start. */
export async function loadRulePages({ store }: PaneContext): Promise<void> {
  if (store.get().rulePages) return;
  try {
    const { rulePages } = await import('../../core/rules/rule-pages');
    store.set({ rulePages });
  } catch (error) {
    store.set({ notice: { kind: 'error', text: explainError(error) } });
  }
}
