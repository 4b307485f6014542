import type { Rule } from '../rules/kit/rule';

/** What a rule lets a profile choose. */
export type ChoosableRule = Pick<Rule, 'id'> & { readonly meta: Pick<Rule['meta'], 'severity' | 'options'> };
