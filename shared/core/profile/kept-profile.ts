import type { Profile } from '../model/profile';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { StoreChange } from '../store/workbook-store';
import { readStore } from '../store/workbook-store';
import { memoFor } from '../work/memo';
import { readProfile } from './read-profile';
import { profileJson } from './write-profile';

/** The profile that a workbook keeps; `undefined` where it keeps none, or what is kept makes no sense any more. */
export const keptProfile = memoFor((snapshot: WorkbookSnapshot): Profile | undefined => {
  const { profile } = readStore(snapshot);
  if (profile.length === 0) return undefined;
  const reading = readProfile(profile.join(''));
  return reading.ok ? reading.profile : undefined;
});

/** why: a cell holds 32,767 characters, and hosts count them differently */
const PIECE = 8_000;

/** Keeps a profile in the workbook in place of the one before, or none. */
export const withProfile =
  (profile: Profile | undefined): StoreChange =>
  (store) => {
    const pieces = profile === undefined ? [] : piecesOf(JSON.stringify(profileJson(profile)));
    const isKnown =
      pieces.length === store.profile.length &&
      pieces.every((piece, index) => piece === store.profile[index]);
    return isKnown ? store : { ...store, profile: pieces };
  };

/** Pieces of a JSON text that begin and end with no space and part no letter, so that a cell gives them back as they are. */
function piecesOf(json: string): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < json.length;) {
    let to = Math.min(json.length, from + PIECE);
    while (to < json.length && !isCut(json, to)) to--;
    if (to === from) to = Math.min(json.length, from + PIECE);
    pieces.push(json.slice(from, to));
    from = to;
  }
  return pieces;
}

/** Between two plain signs. */
const isCut = (text: string, at: number): boolean => /^[\w"{}[\],:.-]{2}$/u.test(text.slice(at - 1, at + 1));
