import type { Citation } from '../model/citation';

const SESSION =
  /(?<!\p{L})(Nghị quyết|Kết luận)\s((?:Hội nghị\s)?(?:lần thứ\s\d{1,2}\s(?:Ban Chấp hành\s)?Trung ương|Trung ương\s(?:lần thứ\s)?\d{1,2})(?:\s?\(?,?\s?kh(?:óa|oá)\s[IVX]{1,5}\)?)?)/giu;

/** Party resolutions named only by the plenum that passed them: "Nghị quyết Trung ương 8 khóa XII". */
export function findSessionResolutions(text: string): readonly Citation[] {
  return Array.from(text.matchAll(SESSION), (match) => {
    const [whole, type = '', session = ''] = match;
    const typeName = type[0]?.toUpperCase() === 'K' ? 'Kết luận' : 'Nghị quyết';
    return {
      form: 'session' as const,
      text: whole,
      offset: match.index,
      type: typeName,
      symbol: '',
      number: '',
      issuer: session,
      spans: {
        type: { from: match.index, to: match.index + type.length },
        issuer: { from: match.index + whole.length - session.length, to: match.index + whole.length },
      },
    };
  });
}
