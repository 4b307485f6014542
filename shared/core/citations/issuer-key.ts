import { alternatives, partyNames, shortUnits, unitNames } from '../text/unit-words';

/** An issuer in comparable form: what kind of body, of which level, of which place. */
export interface IssuerKey {
  readonly body: string;
  readonly level: string;
  /** Empty when the text leaves the place to the reader ("UBND tỉnh"). */
  readonly place: string;
}

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})ubnd(?!\p{L})/gu, 'ủy ban nhân dân'],
  [/(?<!\p{L})hđnd(?!\p{L})/gu, 'hội đồng nhân dân'],
  [/(?<!\p{L})vpcp(?!\p{L})/gu, 'văn phòng chính phủ'],
  [/uỷ/gu, 'ủy'],
  // why: "TXU" is no town but the committee of its Party
  ...[...shortUnits].map(
    ([short, name]) =>
      [new RegExp(`(?<!\\p{L})${short.toLowerCase()}\\.?\\s?(?=\\p{L}{2})`, 'gu'), `${name} `] as const,
  ),
];
/** A chairman signs in the same series of numbers as the committee. */
const HEAD = /^(?:chủ tịch|phó chủ tịch|thường trực)\s/u;
const LEVEL = new RegExp(`^(.*?)\\s(${alternatives([...partyNames, ...unitNames])})(?:\\s(.+))?$`, 'u');

/** The comparable form of an issuer as written. */
export function issuerKey(issuer: string): IssuerKey {
  let text = issuer.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
  for (const [short, full] of SHORT_FORMS) text = text.replace(short, full);
  text = text.replace(HEAD, '');
  const match = LEVEL.exec(text);
  return match
    ? { body: match[1] ?? '', level: match[2] ?? '', place: match[3] ?? '' }
    : { body: text, level: '', place: '' };
}

/** May both be one issuer? A place that is left out agrees with any place. */
export function mayBeSameIssuer(a: IssuerKey, b: IssuerKey): boolean {
  return (
    a.body === b.body && a.level === b.level && (a.place === b.place || a.place === '' || b.place === '')
  );
}

/** Are both surely one issuer, also between texts of different places? */
export const isSameIssuer = (a: IssuerKey, b: IssuerKey): boolean =>
  mayBeSameIssuer(a, b) && a.place === b.place && (a.level === '' || a.place !== '');
