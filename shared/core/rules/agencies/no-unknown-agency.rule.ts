import type { Doubt } from './doubtful-name';
import { doubtOf } from './doubtful-name';
import { spokenName } from './spoken-name';
import { atPlaces } from '../../agencies/plan-mentions';
import type { Fix } from '../../model/finding';
import type { LocalText } from '../../model/local-text';
import { cellRange } from '../../model/range';
import type { MentionedName, MentionSlot, PlacedMention } from '../../model/reading';
import { rewrite } from '../../model/text-edit';
import { editPlaced } from '../kit/set-text';
import { foldText } from '../../text/fold-vietnamese';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

interface Doubtful {
  readonly place: PlacedMention;
  readonly doubt: Doubt;
}

interface DoubtfulName {
  readonly name: MentionedName;
  readonly doubt: Doubt;
}

const messages = {
  near: {
    vi: '“{found}” không có trong danh mục, gần giống “{expected}” ({why}). Đề nghị chọn tên đúng hoặc ghi là cơ quan mới.',
    en: '“{found}” is not in the directory but close to “{expected}” ({whyEn}). Choose the right name or enter a new one.',
  },
  incomplete: {
    vi: '“{found}” có lẽ thiếu chữ so với tên đầy đủ “{expected}”. Đề nghị ghi đúng tên.',
    en: '“{found}” seems to lack words of “{expected}”. Write the name in full.',
  },
  abbreviated: {
    vi: '“{found}” có chữ viết tắt không rõ nghĩa ({letters}) trong tên cơ quan chủ trì. Cần ghi tên đầy đủ.',
    en: 'The lead “{found}” has an abbreviation that nobody knows ({letters}). Write the name in full.',
  },
  title: {
    vi: '“{found}” là chức danh, trong khi cột này ghi cơ quan. Đề nghị ghi tên cơ quan.',
    en: '“{found}” is a person’s title while this column names agencies. Name the agency.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages, Doubtful>;

/** A name in the lead or coordinator column that the directory does not hold and that is doubtful in itself. */
export const noUnknownAgency = defineRule<'plan', typeof messages, Doubtful>({
  id: 'no-unknown-agency',
  meta: {
    group: 'agencies',
    severity: 'warning',
    scope: 'plan',
    forLeader: {
      weight: 40,
      text: 'chỗ ghi tên cơ quan chưa có trong danh mục: cần xác nhận',
    },
    docs: {
      title: { vi: 'Tên cơ quan cần xem lại', en: 'A doubtful agency name' },
      why: 'Tên gõ sai, thiếu chữ, tự viết tắt hoặc ghi chức danh thay cho cơ quan thì không rõ giao việc cho ai.',
      howToFix:
        'Chọn tên được gợi ý nếu đúng; nếu là cơ quan mới thì ghi vào trang "Danh mục đơn vị" với quyết định "Đơn vị mới".',
      whenNot:
        'Nhóm cơ quan, tên riêng viết đầy đủ (trung tâm, hội, trường, bệnh viện, doanh nghiệp…) dù danh mục chưa có, và tên đã ghi trong trang "Danh mục đơn vị" không bị nhắc.',
    },
    messages,
  },
  examples: {
    valid: [
      { tasks: [{ lead: 'Phòng Kinh tế', coordinators: 'các cơ quan, đơn vị liên quan' }] },
      { tasks: [{ lead: 'Hội Những người yêu sách' }, { coordinators: 'Trung tâm Bảo tồn sinh vật cảnh' }] },
      { tasks: [{ lead: 'Phòng QLTM' }, { lead: 'P. KHTH' }] },
      { tasks: [{ lead: 'Giám đốc Sở Nội vụ' }, { lead: 'Trưởng phòng Kinh tế' }] },
    ],
    invalid: [
      {
        tasks: [{ coordinators: 'Phòng Kinh té; Công an xã' }],
        finds: [{ messageId: 'near', cell: 'D5' }],
        fixed: { D5: 'Phòng Kinh tế; Công an xã' },
      },
      {
        tasks: [
          { lead: 'Ủy ban Công tác về tổ chức phi chính phủ nước ngoài' },
          {},
          { coordinators: 'Ủy ban Công tác về tổ chức phi chính phủ nước ngoài' },
        ],
        finds: [{ messageId: 'incomplete', cell: 'C5', also: ['D7'] }],
      },
      { tasks: [{ lead: 'Cục QLBTV' }], finds: [{ messageId: 'abbreviated', cell: 'C5' }] },
      {
        tasks: [{ lead: 'Tổng Thanh tra Chính phủ' }, {}, {}],
        finds: [{ messageId: 'title', cell: 'C5' }],
      },
    ],
  },
  check(plan) {
    const signals: Signal[] = [];
    const names = plan.mentionedNames();
    const doubtful = names.flatMap((name): DoubtfulName | readonly [] => {
      const doubt = name.isProse ? undefined : doubtOf(name.mention);
      return doubt ? { name, doubt } : NONE;
    });
    const titles = mostlyTitles(names, doubtful);
    for (const { told, place } of atPlaces(doubtful)) {
      const { doubt } = told;
      if (doubt.kind === 'title' && titles.has(place.slot)) continue;
      if (doubt.kind === 'abbreviated' && place.slot !== 'lead') continue;
      signals.push(signalOf(place, doubt));
    }
    return signals;
  },
  fix({ payload }, plan) {
    if (!payload) return [];
    const { place, doubt } = payload;
    const choose = (name: string, why: LocalText): readonly Fix[] => {
      const ops = editPlaced(plan, place, [
        rewrite(place.mention, name + placeTail(place, place.mention.text)),
      ]);
      const title = { vi: `Đổi thành “${name}”: ${why.vi}`, en: `Change to “${name}”: ${why.en}` };
      return ops.length > 0 ? [{ title, applicability: 'suggestion', ops }] : [];
    };
    if (doubt.kind === 'near') return doubt.ranked.flatMap(({ name, why }) => choose(name, why));
    return doubt.kind === 'incomplete' ? choose(doubt.name, INCOMPLETE) : [];
  },
});

const INCOMPLETE = { vi: 'tên đầy đủ', en: 'the full name' };

function signalOf(place: PlacedMention, doubt: Doubt): Signal {
  const found = spokenName(place.mention);
  const at = { sheet: place.sheet, range: cellRange(place) };
  const about = { at, cause: foldText(found), actual: found, payload: { place, doubt } };
  switch (doubt.kind) {
    case 'near': {
      const expected = doubt.ranked.map(({ name }) => name);
      const { vi: why = '', en: whyEn = '' } = doubt.ranked[0]?.why ?? {};
      const data = { found, expected: expected[0] ?? '', why, whyEn };
      return { ...about, messageId: 'near', data, expected };
    }
    case 'incomplete':
      return {
        ...about,
        messageId: 'incomplete',
        data: { found, expected: doubt.name },
        expected: [doubt.name],
      };
    case 'abbreviated':
      return { ...about, messageId: 'abbreviated', data: { found, letters: doubt.letters } };
    case 'title':
      return { ...about, messageId: 'title', data: { found } };
  }
}

/** The columns that give work to persons as often as to agencies: there a title is no slip. */
function mostlyTitles(
  names: readonly MentionedName[],
  doubtful: readonly DoubtfulName[],
): ReadonlySet<MentionSlot> {
  const titles = doubtful.filter(({ doubt }) => doubt.kind === 'title').map(({ name }) => name);
  if (titles.length === 0) return new Set();
  const count = (some: readonly MentionedName[], slot: MentionSlot): number =>
    some.reduce((sum, { counts }) => sum + counts[slot], 0);
  return new Set(
    (['lead', 'coordinators'] as const).filter(
      (slot) => count(titles, slot) * MOST_TITLES > count(names, slot),
    ),
  );
}

// why: one list for all names that are in order, which is nearly every name
const NONE: readonly [] = [];

const MOST_TITLES = 3;

/** The place behind the name stays. */
function placeTail({ mention: { match } }: PlacedMention, text: string): string {
  const place = match.kind === 'candidates' ? match.place : undefined;
  return place !== undefined && text.endsWith(place) ? ` ${place}` : '';
}
