import type { Rule } from './rule';

/** Every rule, in the order of the catalogue. One line each; nothing else has to be told of a new rule. */
export const allRules: readonly Rule[] = [];
