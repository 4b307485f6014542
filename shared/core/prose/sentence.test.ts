import { describe, expect, test } from '@jest/globals';

import { createAgencyReader } from '../agencies/agency-reader';
import { readOpening } from '../draft/read-opening';
import { Sentence } from './sentence';

const reader = createAgencyReader();
const leadOf = (text: string): string =>
  (readOpening(new Sentence(text, reader)).list?.mentions ?? []).map((one) => one.text).join(' + ');
const product = <A, B>(as: readonly A[], bs: readonly B[]): readonly (readonly [A, B])[] =>
  as.flatMap((a) => bs.map((b) => [a, b] as const));

describe('names with commas are one in every frame', () => {
  const names = [
    'Trung tâm Giám định BHXH, BHYT điện tử',
    'Trung tâm Bảo tồn, phát huy di sản',
    'Phòng Nghiệp vụ, dự toán, pháp chế',
    'Phòng Quản lý thuế, phí',
    'Hội Bảo trợ người khuyết tật, trẻ mồ côi',
    'Chi cục Chăn nuôi, thú y',
    'Trung tâm Khuyến nông, Khuyến lâm',
    'Ban Quản lý dự án đầu tư xây dựng công trình giao thông, dân dụng',
    'Ban Quản lý rừng phòng hộ, đặc dụng',
    'Tổ công nghệ số, chuyển đổi số cộng đồng',
  ];
  const frames: readonly ((name: string) => string)[] = [
    (name) => `${name} chủ trì tổng hợp số liệu.`,
    (name) => `${name} có trách nhiệm rà soát hồ sơ.`,
    (name) => `${name} biên soạn sổ tay trước ngày 15/3.`,
    (name) => `Giao ${name} tổng hợp số liệu.`,
    (name) => `Hằng tháng, ${name} rà soát hồ sơ.`,
  ];
  test.each(product(names, frames))('%s', (name, frame) => {
    expect(leadOf(frame(name))).toBe(name);
    expect(leadOf(frame(name).replace(name, `Sở Y tế, ${name}`))).toBe(`Sở Y tế + ${name}`);
  });

  test('a body behind a comma and what several bodies do stay apart', () => {
    expect(leadOf('Sở Y tế, BHXH tỉnh rà soát hồ sơ.')).toBe('Sở Y tế + BHXH tỉnh');
    expect(leadOf('Văn phòng chủ động chủ trì tổng hợp số liệu.')).toBe('Văn phòng');
    expect(leadOf('Sở Y tế tiếp tục chủ trì tổng hợp số liệu.')).toBe('Sở Y tế');
    expect(leadOf('Các trường học tổ chức tuyên truyền trong tháng 3.')).toBe('Các trường học');
  });
});

describe('persons told by what they have to do end before the second verb', () => {
  const persons = [
    'Người có nghĩa vụ kê khai',
    'Người được phân công trực',
    'Những người được giao nhiệm vụ quản lý hồ sơ',
    'Người làm nhiệm vụ tiếp công dân',
    'Người có thẩm quyền ký giấy chứng nhận',
    'Người phụ trách kế toán',
  ];
  test.each(product(persons, ['nộp bản kê khai về xã.', 'báo cáo Chủ tịch UBND xã.', ': Lập sổ theo dõi.']))(
    '%s %s',
    (person, work) => {
      expect(leadOf(`${person} ${work}`.replace(' :', ':'))).toBe(person);
    },
  );

  test('a description with nothing behind it names nobody in a sentence', () => {
    expect(leadOf('Danh sách người có nghĩa vụ kê khai, tài sản và thu nhập.')).toBe('');
  });
});

describe('verbs that no list knows are found by their place', () => {
  const bodies = [
    ...['Phòng Văn hóa', 'Tổ Cây xanh', 'Ban Nông nghiệp', 'Hội Người mù', 'Đội Trật tự đô thị'],
    ...['Các trường học', 'Các thôn', 'Từng cơ quan', 'Các đơn vị', 'Bộ phận Một cửa'],
  ];
  const verbs = ['ươm', 'gieo sạ', 'khoanh nuôi', 'chép', 'luân phiên', 'san sẻ', 'tái lập', 'tái sử dụng'];
  const objects = [
    '02 mô hình điểm.',
    'danh sách hộ nghèo trước ngày 20/10.',
    'hồ sơ còn thiếu.',
    'đủ 500 cây.',
  ];
  test.each(product(bodies, verbs))('%s %s …', (body, verb) => {
    for (const object of objects) expect(leadOf(`${body} ${verb} ${object}`)).toBe(body);
  });

  test.each(product(bodies, ['đều', 'luôn', 'cũng', 'hãy']))('%s %s …', (body, adverb) => {
    expect(leadOf(`${body} ${adverb} chép lại sổ cũ.`)).toBe(body);
  });
});
