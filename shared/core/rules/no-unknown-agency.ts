import { replaceMentions } from '../agencies/replace-mentions';
import type { AgencyCandidate } from '../model/agency';
import type { Fix } from '../model/finding';
import type { PlacedMention, PlanReading } from '../model/reading';
import { cellRange } from '../model/range';
import type { Signal } from './rule';
import { defineRule } from './rule';

/** Proposals that other rules speak about. */
const ELSEWHERE = new Set(['separator', 'set', 'without-place']);

interface Unknown {
  readonly places: readonly PlacedMention[];
  readonly ranked: readonly AgencyCandidate[];
}

/** A name in the lead or coordinator column that the directory does not hold. */
export const noUnknownAgency = defineRule<'plan', Unknown>({
  id: 'no-unknown-agency',
  meta: {
    group: 'agencies',
    severity: 'warning',
    scope: 'plan',
    docs: {
      title: { vi: 'Cơ quan không có trong danh mục', en: 'An agency outside the directory' },
      why: 'Tên lạ thường là gõ sai hoặc viết tắt khó hiểu; việc giao cho một cơ quan không xác định sẽ không ai nhận.',
      mend: 'Chọn tên được gợi ý nếu đúng; nếu là cơ quan mới thì ghi vào trang "Danh mục đơn vị" với quyết định "Đơn vị mới".',
      whenNot:
        'Nhóm cơ quan ("các bộ, ngành liên quan") và tên đã ghi trong trang "Danh mục đơn vị" không bị nhắc.',
    },
    messages: {
      near: {
        vi: '“{found}” không có trong danh mục, gần giống “{expected}” ({why}). Chọn tên đúng hoặc ghi là đơn vị mới.',
        en: '“{found}” is not in the directory but close to “{expected}” ({whyEn}). Choose the right name or enter a new one.',
      },
      unknown: {
        vi: '“{found}” không có trong danh mục đơn vị ({count} chỗ). Kiểm tra tên, hoặc ghi vào trang “Danh mục đơn vị”.',
        en: '“{found}” is not in the directory of agencies ({count} places). Check it, or enter it in “Danh mục đơn vị”.',
      },
    },
  },
  examples: {
    valid: [{ tasks: [{ lead: 'Phòng Kinh tế', coordinators: 'các cơ quan, đơn vị liên quan' }] }],
    invalid: [
      {
        tasks: [{ coordinators: 'Phòng Kinh té; Công an xã' }],
        finds: [{ messageId: 'near', cell: 'D5' }],
        fixed: { D5: 'Phòng Kinh tế; Công an xã' },
      },
      {
        tasks: [{ lead: 'Ủy ban Những người yêu sách' }, {}, { coordinators: 'Ủy ban Những người yêu sách' }],
        finds: [{ messageId: 'unknown', cell: 'C5' }],
      },
    ],
  },
  check(plan) {
    const signals: Signal<Unknown>[] = [];
    for (const { places, ranked } of collectUnknown(plan)) {
      const [first, ...others] = places;
      const [best] = ranked;
      if (!first) continue;
      const found = first.mention.text;
      const why = { why: best?.why.vi ?? '', whyEn: best?.why.en ?? '' };
      signals.push({
        messageId: best ? 'near' : 'unknown',
        at: { sheet: first.sheet, range: cellRange(first) },
        data: { found, count: places.length, expected: best?.name ?? '', ...why },
        related: others
          .slice(0, 20)
          .map((place) => ({ sheet: place.sheet, range: cellRange(place), note: AGAIN })),
        actual: found,
        ...(best ? { expected: ranked.map(({ name }) => name) } : {}),
        payload: { places, ranked },
      });
    }
    return signals;
  },
  fix: ({ payload }, plan) =>
    (payload?.ranked ?? []).flatMap((candidate) => choose(plan, payload, candidate)),
});

const AGAIN = { vi: 'Cùng tên này', en: 'The same name' };

function collectUnknown(plan: PlanReading): readonly Unknown[] {
  const names = new Map<string, { places: PlacedMention[]; ranked: readonly AgencyCandidate[] }>();
  for (const placed of plan.mentions()) {
    const { text, match } = placed.mention;
    if (placed.slot === 'prose' || (match.kind !== 'unknown' && match.kind !== 'candidates')) continue;
    const ranked = match.kind === 'candidates' ? match.ranked : [];
    if (ranked[0] && ELSEWHERE.has(ranked[0].keyer)) continue;
    const known = names.get(text);
    if (known) known.places.push(placed);
    else names.set(text, { places: [placed], ranked });
  }
  return [...names.values()];
}

function choose(
  plan: PlanReading,
  unknown: Unknown | undefined,
  { name, why }: AgencyCandidate,
): readonly Fix[] {
  const place = (text: string): string => placeTail(unknown, text);
  const ops = replaceMentions(plan, unknown?.places ?? [], (text) => name + place(text));
  const title = { vi: `Đổi thành “${name}”: ${why.vi}`, en: `Change to “${name}”: ${why.en}` };
  return ops.length > 0 ? [{ title, applicability: 'suggestion', ops }] : [];
}

/** The place behind the name stays. */
function placeTail(unknown: Unknown | undefined, text: string): string {
  const match = unknown?.places[0]?.mention.match;
  const place = match?.kind === 'candidates' ? match.place : undefined;
  return place !== undefined && text.endsWith(place) ? ` ${place}` : '';
}
