import { describe, expect, test } from '@jest/globals';

import { documentFromText } from '../prose/document-from-text';
import { draftPlan } from './draft-plan';

interface Form {
  readonly head?: readonly string[];
  readonly basis?: string;
  readonly closing?: readonly string[];
}

const facts = ({ head = [], basis = '', closing = [] }: Form) =>
  draftPlan(
    documentFromText(
      [
        ...head,
        'KẾ HOẠCH',
        'Trồng cây năm 2026',
        basis,
        'I. TỔ CHỨC THỰC HIỆN',
        '1. Phòng Kinh tế: rà soát quỹ đất trước ngày 30/4/2026.',
        'Nơi nhận:',
        '- UBND tỉnh;',
        '- Lưu: VT.',
        ...closing,
      ].join('\n'),
    ),
  ).facts;

const signer = (...closing: readonly string[]) => facts({ closing }).signer;

describe('who signs', () => {
  test.each([
    ['a deputy for the chairman, on behalf of the committee',
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '', 'Trần Thị Mai'],
      { office: 'PHÓ CHỦ TỊCH', onBehalfOf: 'ỦY BAN NHÂN DÂN', for: 'CHỦ TỊCH', name: 'Trần Thị Mai' }],
    ['all of it in one line', ['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'Lê Văn Bình'],
      { office: 'PHÓ CHỦ TỊCH', onBehalfOf: 'ỦY BAN NHÂN DÂN', for: 'CHỦ TỊCH', name: 'Lê Văn Bình' }],
    ['the chairman alone', ['CHỦ TỊCH', '(Đã ký)', 'Nguyễn Hữu An'],
      { office: 'CHỦ TỊCH', onBehalfOf: null, for: null, name: 'Nguyễn Hữu An' }],
    ['the party', ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ THƯỜNG TRỰC'],
      { office: 'PHÓ BÍ THƯ THƯỜNG TRỰC', onBehalfOf: 'BAN THƯỜNG VỤ', for: null, name: null }],
    ['a ministry', ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'Phạm Quốc Hùng'],
      { office: 'THỨ TRƯỞNG', onBehalfOf: null, for: 'BỘ TRƯỞNG', name: 'Phạm Quốc Hùng' }],
    ['a department', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Võ Thị Hoa'],
      { office: 'PHÓ GIÁM ĐỐC', onBehalfOf: null, for: 'GIÁM ĐỐC', name: 'Võ Thị Hoa' }],
    ['by order', ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', 'Đỗ Minh Tuấn'],
      { office: 'CHÁNH VĂN PHÒNG', onBehalfOf: null, for: 'CHỦ TỊCH', name: 'Đỗ Minh Tuấn' }],
    ['a steering committee', ['TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN', 'PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH'],
      { office: 'TRƯỞNG BAN', onBehalfOf: 'BAN CHỈ ĐẠO', for: null, name: null }],
  ])('%s', (_, lines, expected) => {
    expect(signer(...lines)).toEqual(expected);
    expect(signer(...lines.map((line) => line.normalize('NFD')))).toEqual(expected);
  }); // prettier-ignore

  test('where no office is written, nobody is named', () => {
    expect(signer()).toBeNull();
    expect(signer('Nguyễn Hữu An')).toBeNull();
  });

  test('those who receive the plan do not sign it, and who signs beside them does not receive it', () => {
    expect(signer('- Chủ tịch UBND xã;')).toBeNull();
    const beside = facts({ closing: ['- Lưu: VT. | TM. ỦY BAN NHÂN DÂN', ' | CHỦ TỊCH'] });
    expect(beside.recipients).toEqual(['UBND tỉnh', 'Lưu: VT', 'Lưu: VT']);
  });
});

describe('who issues the plan', () => {
  test.each([
    [['ỦY BAN NHÂN DÂN', 'XÃ AN HÒA', 'Số: 05/KH-UBND'], 'Ủy ban nhân dân xã An Hòa'],
    [['UBND TỈNH VĨNH LONG', 'SỞ Y TẾ', 'Số: 05/KH-SYT'], 'Sở Y tế'],
    [['BAN CHỈ ĐẠO 389', 'TỈNH LÂM ĐỒNG'], 'BAN CHỈ ĐẠO 389 TỈNH LÂM ĐỒNG'],
    [
      ['UỶ BAN MTTQ VIỆT NAM', 'XÃ AN HÒA', 'BAN THƯỜNG TRỰC', 'Số: 05/KH-MTTQ'],
      'BAN THƯỜNG TRỰC UỶ BAN MTTQ VIỆT NAM XÃ AN HÒA',
    ],
    [['TỈNH ĐOÀN VĨNH LONG', 'BAN THƯỜNG VỤ'], 'BAN THƯỜNG VỤ TỈNH ĐOÀN VĨNH LONG'],
    [['ỦY BAN BẦU CỬ XÃ AN HÒA', 'TIỂU BAN TUYÊN TRUYỀN'], 'TIỂU BAN TUYÊN TRUYỀN'],
    [['BỘ NỘI VỤ'], 'Bộ Nội vụ'],
    [[], null],
  ])('%j', (head, issuer) => {
    expect(facts({ head }).issuer).toBe(issuer);
  });
});

describe('what the plan rests on', () => {
  test.each([
    'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh, UBND xã ban hành Kế hoạch như sau:',
    'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh; UBND xã xây dựng kế hoạch như sau:',
    'Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh. UBND xã xây dựng Chương trình như sau:',
  ])('%s', (basis) => {
    expect(facts({ basis }).legalBases).toEqual(['Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh']);
  });
});
