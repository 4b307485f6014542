import { loadWriting } from '../load-writing';
import type * as drafting from './drafting';

export type Drafting = typeof drafting;

/** Brings what makes a table of a plan in prose; no part of the pane's start, nor of a check. */
export async function loadDrafting(): Promise<Drafting> {
  const { loadBuild } = await loadWriting();
  const building = await loadBuild();
  return building.loadDrafting();
}
