import type { Citation } from '../model/citation';

/** "Đề án 06/CP": a project called by the number of its decision, in the shape of a symbol that no document bears. */
const POPULAR = /(?<!\p{L})(Đề án)\s((?:số\s)?\d{1,4}\/CP)(?![\p{L}\d/-])/giu;

/** Documents that a text calls by a popular name with a slash, which tells neither number nor date nor issuer. */
export const findPopularNames = (text: string): readonly Citation[] =>
  Array.from(text.matchAll(POPULAR), (match) => {
    const [whole, type = '', name = ''] = match;
    return {
      form: 'popular' as const,
      text: whole,
      offset: match.index,
      type: 'Đề án',
      symbol: '',
      number: '',
      title: name,
      spans: { type: { from: match.index, to: match.index + type.length } },
    };
  });
