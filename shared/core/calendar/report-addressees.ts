import type { AgencyMention } from '../model/agency';
import type { Sentence } from '../prose/sentence';

export interface Addressees {
  readonly to: readonly AgencyMention[];
  readonly via: readonly AgencyMention[];
}

const VIA: readonly (readonly string[])[] = [['thông', 'qua'], ['qua']];
/** Behind these stands who gets the report. */
const TOWARDS = new Set(['về', 'cho', 'lên', 'đến', 'tới', 'với', 'gửi', 'trình']);
/** A report goes to somebody named within so many words; later names are of the matter. */
const REACH = 60;

/**
 * Whom a clause reports to and through whom, from word `act` on, which the act itself takes `length` words of ("báo
 * cáo", "gửi"); nobody where it names nobody.
 */
export function addresseesOf(sentence: Sentence, act: number, length: number): Addressees {
  const via = viaOf(sentence, act);
  const behind = sentence.listAt(act + length);
  if (behind) return { to: behind.mentions, via };
  const end = Math.min(sentence.words.length, act + length + REACH);
  for (let at = act + length; at < end; at++) {
    if (isPurpose(sentence, at)) break;
    if (!TOWARDS.has(sentence.folded(at)) || isVia(sentence, at)) continue;
    const list = sentence.listAt(at + 1);
    if (list) return { to: list.mentions, via };
  }
  return { to: sentBefore(sentence, act), via };
}

/** "gửi Sở Nội vụ báo cáo quý": the addressee may stand before the report. */
function sentBefore(sentence: Sentence, act: number): readonly AgencyMention[] {
  for (let at = act - 1; at >= Math.max(0, act - REACH); at--) {
    if (sentence.folded(at) !== 'gửi' && sentence.folded(at) !== 'trình') continue;
    const skip = TOWARDS.has(sentence.folded(at + 1)) ? 2 : 1;
    const list = sentence.listAt(at + skip);
    if (list && list.to <= act) return list.mentions;
  }
  return [];
}

function viaOf(sentence: Sentence, act: number): readonly AgencyMention[] {
  const end = Math.min(sentence.words.length, act + 2 + 2 * REACH);
  for (let at = act; at < end; at++) {
    const phrase = VIA.find((words) => sentence.has(at, words));
    const list = phrase && sentence.listAt(at + phrase.length);
    if (list) return withinBracket(sentence, at, list.mentions);
  }
  return [];
}

/** "(qua Phòng Nội vụ) công tác …": behind the bracket that was open the matter begins. */
function withinBracket(
  { text, words }: Sentence,
  at: number,
  mentions: readonly AgencyMention[],
): readonly AgencyMention[] {
  const start = words[at]?.start ?? 0;
  const close = text.indexOf(')', start);
  const open = text.indexOf('(', start);
  const isInside = close >= 0 && (open < 0 || open > close);
  return isInside ? mentions.filter(({ offset }) => offset < close) : mentions;
}

const isVia = (sentence: Sentence, at: number): boolean => VIA.some((words) => sentence.has(at, words));

const isPurpose = (sentence: Sentence, at: number): boolean =>
  sentence.folded(at) === 'để' || sentence.folded(at) === 'nhằm';

/** "định kỳ gửi về UBND xã (qua Văn phòng …)": whom something is sent to in a clause without a report of its own. */
export function sentTo(sentence: Sentence): Addressees {
  const at = sentence.words.findIndex(({ folded }) => folded === 'gửi');
  if (at < 0) return { to: [], via: [] };
  const list = sentence.listAt(at + (TOWARDS.has(sentence.folded(at + 1)) ? 2 : 1));
  return list ? { to: list.mentions, via: viaOf(sentence, at) } : { to: [], via: [] };
}
