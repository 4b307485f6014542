import { describe, expect, test } from '@jest/globals';

import type { AgencyMention } from '../model/agency';
import { createAgencyReader } from './agency-reader';
import { levelOfPlace } from './find-place';
import { readCells } from './read-cells.fixture';
import { typedCells } from './typed-cells.fixture';

const reader = createAgencyReader();

function shown({ text, match, role }: AgencyMention): string {
  const duty = role === undefined ? '' : `${role}: `;
  if (!('name' in match)) return `${duty}? ${text}`;
  return duty + match.name + (match.place === undefined ? '' : ` ${match.place}`);
}

const rows = `${readCells}${typedCells}`
  .split('\n')
  .filter((row) => row !== '')
  .map((row): [string, readonly string[]] => {
    const [cell = '', names = ''] = row.split(' => ');
    return [cell.replace(/⏎/gu, '\n'), names.split(' | ')];
  });

describe('agency cells', () => {
  test.each(rows)('%s', (cell, names) => {
    expect(reader.readCell(cell).map(shown)).toEqual(names);
  });
});

describe('a separator that is missing is told', () => {
  test.each([
    ['Sở Khoa học và Công nghệ Sở Công Thương', [undefined, 'space']],
    ['Sở Nội vụ\nSở Y tế', [undefined, 'line']],
    ['- Sở Nội vụ\n- Sở Y tế', [undefined, undefined]],
    ['Sở Nội vụ,\nSở Y tế', [undefined, undefined]],
    ['Sở Tài chính Các sở, ngành, UBND xã, phường, đặc khu', [undefined, 'space', undefined]],
    ['Bộ Tư pháp (về thủ tục) Bộ Tài chính (về vốn)', [undefined, undefined]],
  ])('%s', (cell, glued) => {
    expect(reader.readCell(cell).map((mention) => mention.glued)).toEqual(glued);
  });
});

describe('a branch is not the central body, and an office in a city of the centre is one of a province', () => {
  test('Ngân hàng Nhà nước', () => {
    expect(reader.match('Ngân hàng Nhà nước')).toMatchObject({ name: 'Ngân hàng Nhà nước Việt Nam' });
    expect(reader.match('Ngân hàng nhà nước khu vực XII')).toMatchObject({ id: 'nd.nhnnkv', place: 'XII' });
    expect(reader.match('Ngân hàng Nhà nước tỉnh Bắc Ninh')).toMatchObject({ kind: 'named' });
  });

  test.each(['thành phố Đà Nẵng', 'TP. Huế', 'Thành phố Đồng Nai'])('%s', (place) => {
    expect(levelOfPlace(place)).toBe('province');
  });

  test('other cities tell no level', () => {
    expect(levelOfPlace('thành phố Vũng Tàu')).toBe('any');
    expect(levelOfPlace('thành phố')).toBe('any');
  });
});

describe('what a body is', () => {
  test.each([
    ['Trường THPT A', 'named'],
    ['Tập đoàn Viettel', 'named'],
    ['Tập đoàn, doanh nghiệp nhà nước', 'set'],
    ['Địa phương', 'set'],
    ['Phòng Cải cách hành chính', 'named'],
    ['Tổ chức hội nghị', 'unknown'],
    ['Phòng TCCB', 'named'],
    ['Cục DLQGVN', 'candidates'],
    ['Cục QLCLNS', 'unknown'],
    ['Trung ương Mặt trận Tổ quốc Việt Nam', 'candidates'],
    ['Tổng Thanh tra Chính phủ', 'unknown'],
    ['Ủy ban công tác phủ nước ngoài', 'unknown'],
  ])('%s is %s', (name, kind) => {
    expect(reader.match(name).kind).toBe(kind);
  });

  test('a commune has few Phòng, whose names the law gives', () => {
    expect(createAgencyReader({ level: 'commune' }).match('Phòng Cải cách hành chính').kind).toBe('unknown');
  });

  test('a name under a lent head says so', () => {
    const heads = (cell: string) => reader.readCell(cell).map(({ head }) => head);
    expect(heads('Các Cục: Di sản văn hóa, Bản quyền tác giả')).toEqual(['Cục', 'Cục']);
    expect(heads('UBND xã Tân Lộc, Phú Mỹ')).toEqual([undefined, 'UBND xã']);
    expect(heads('Phòng KHTH, CNTT')).toEqual([undefined, 'Phòng']);
  });
});
