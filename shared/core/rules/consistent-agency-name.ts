import type { SpellingGroup, SpellingUse } from '../agencies/collect-spellings';
import { collectSpellings } from '../agencies/collect-spellings';
import { replaceMentions } from '../agencies/replace-mentions';
import type { Fix, RelatedPlace } from '../model/finding';
import type { PlacedMention, PlanReading } from '../model/reading';
import { cellRange } from '../model/range';
import type { Signal } from './rule';
import { defineRule } from './rule';

/** What `fix` needs: where the writing stands and what shall stand there. */
interface Rewriting {
  readonly places: readonly PlacedMention[];
  readonly from: string;
  readonly to: string;
  readonly safe: boolean;
}

/** One agency that the plan writes in several ways. */
export const consistentAgencyName = defineRule<'plan', Rewriting>({
  id: 'consistent-agency-name',
  meta: {
    group: 'agencies',
    severity: 'warning',
    scope: 'plan',
    docs: {
      title: { vi: 'Một cơ quan chỉ viết một cách', en: 'One agency, one spelling' },
      why: 'Một cơ quan viết nhiều cách thì khi lọc, đếm hay tổng hợp theo cơ quan sẽ thành nhiều cơ quan khác nhau.',
      mend: 'Bấm sửa để viết theo tên trong danh mục (hoặc cách viết dùng nhiều nhất). Tên chỉ gần giống thì phải xem từng chỗ.',
      whenNot:
        'Không gộp thành phố với thị xã, phường với xã, Sở với Phòng; thêm hay bớt tên địa danh không phải là viết khác; UBND và Ủy ban nhân dân được coi là một.',
    },
    messages: {
      several: {
        vi: '{name} được viết {count} cách; ở đây là “{found}”. Nên viết thống nhất là “{expected}”.',
        en: '{name} is written in {count} ways; here it is “{found}”. Write “{expected}” throughout.',
      },
      standard: {
        vi: '{name} được viết {count} cách; “{found}” là cách viết nên giữ. Xem các chỗ viết khác đi kèm.',
        en: '{name} is written in {count} ways; “{found}” is the one to keep. See the other places.',
      },
      missingComma: {
        vi: '“{found}” có lẽ thiếu dấu phẩy. Nên viết là “{expected}”.',
        en: '“{found}” seems to lack a comma. Write “{expected}”.',
      },
    },
  },
  examples: {
    valid: [
      { tasks: [{ lead: 'Phòng Kinh tế' }, { lead: 'Phòng Kinh tế xã' }] },
      { tasks: [{ lead: 'UBND phường' }, { lead: 'Ủy ban nhân dân phường' }, { lead: 'UBND xã' }] },
    ],
    invalid: [
      {
        tasks: [{ lead: 'Phòng Văn hóa - Xã hội' }, { lead: 'Phòng VH-XH' }, { lead: 'Phòng VH-XH' }],
        finds: [
          { messageId: 'standard', cell: 'C5' },
          { messageId: 'several', cell: 'C6' },
        ],
        fixed: { C6: 'Phòng Văn hóa - Xã hội', C7: 'Phòng Văn hóa - Xã hội' },
      },
      {
        tasks: [{ coordinators: 'Công an xã; UBND các phường xã' }],
        finds: [{ messageId: 'missingComma', cell: 'D5' }],
        fixed: { D5: 'Công an xã; UBND các phường, xã' },
      },
    ],
  },
  check(plan) {
    const signals: Signal<Rewriting>[] = [];
    for (const group of collectSpellings(plan.mentions(), plan.header.place)) {
      for (const use of group.uses) signals.push(spellingSignal(group, use));
    }
    for (const one of missingCommas(plan)) signals.push(one);
    return signals;
  },
  fix: ({ payload }, plan) => (payload ? rewrite(plan, payload) : []),
} as const);

function spellingSignal(group: SpellingGroup, use: SpellingUse): Signal<Rewriting> {
  const kept = use.key === group.standard.key;
  return {
    messageId: kept ? 'standard' : 'several',
    at: placeOf(use),
    data: { name: group.name, count: group.uses.length, found: use.text, expected: group.standard.body },
    related: group.uses.filter((other) => other !== use).map(relatedTo),
    actual: use.text,
    ...(kept ? {} : { expected: [group.standard.body] }),
    ...(kept
      ? {}
      : { payload: { places: use.places, from: use.body, to: group.standard.body, safe: use.sure } }),
  };
}

const placeOf = ({ places: [first] }: SpellingUse): RelatedPlace => ({
  sheet: first?.sheet ?? '',
  range: cellRange(first ?? { row: 0, column: 0 }),
  note: { vi: '', en: '' },
});

const relatedTo = (use: SpellingUse): RelatedPlace => ({
  ...placeOf(use),
  note: {
    vi: `“${use.text}” (${String(use.places.length)} chỗ)`,
    en: `“${use.text}” (${String(use.places.length)} places)`,
  },
});

function missingCommas(plan: PlanReading): readonly Signal<Rewriting>[] {
  const signals: Signal<Rewriting>[] = [];
  for (const placed of plan.mentions()) {
    const { text, match } = placed.mention;
    const best = match.kind === 'candidates' ? match.ranked[0] : undefined;
    if (placed.slot === 'prose' || best?.keyer !== 'separator') continue;
    signals.push({
      messageId: 'missingComma',
      at: { sheet: placed.sheet, range: cellRange(placed) },
      data: { found: text, expected: best.name },
      actual: text,
      expected: [best.name],
      payload: { places: [placed], from: text, to: best.name, safe: false },
    });
  }
  return signals;
}

function rewrite(plan: PlanReading, { places, from, to, safe }: Rewriting): readonly Fix[] {
  const ops = replaceMentions(plan, places, (text) => to + text.slice(from.length));
  const title = { vi: `Viết thống nhất là “${to}”`, en: `Write “${to}” throughout` };
  return ops.length > 0 ? [{ title, applicability: safe ? 'safe' : 'suggestion', ops }] : [];
}
