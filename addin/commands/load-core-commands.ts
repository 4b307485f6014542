import type * as coreCommands from './core-commands';

export type CoreCommands = typeof coreCommands;

/** Brings what the ribbon's commands do; at once after the first time. */
export const loadCoreCommands = (): Promise<CoreCommands> => import('./core-commands');
