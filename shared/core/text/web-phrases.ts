import { WEB_RESIDUE } from '../../data/web-residue';

const phrases: ReadonlySet<string> = new Set(WEB_RESIDUE);
// why: most texts are ruled out by their length alone
const lengths: ReadonlySet<number> = new Set(WEB_RESIDUE.map(({ length }) => length));

/** Whether the whole (composed, trimmed) text is a phrase that copying from a web page brings along. */
export const isWebPhrase = (text: string): boolean =>
  lengths.has(text.length) && phrases.has(text.toLowerCase());
