import type { AgencyEntry } from './agency-entry';

/** Groups of agencies with a name of their own. Lists such as "các sở, ngành" are read by grammar (`read-agency-set`). */
export const agencySets: readonly AgencyEntry[] = [
  {
    id: 'nhom.chuyenmon',
    name: 'Các cơ quan chuyên môn',
    level: 'any',
    aliases: ['Các phòng chuyên môn', 'Các cơ quan, phòng chuyên môn', 'Các phòng, ban chuyên môn'],
    kind: 'set',
    source: 'plans',
  },
  {
    id: 'nhom.ubndxa',
    name: 'UBND các phường, xã',
    level: 'any',
    aliases: ['UBND các xã, phường', 'Ủy ban nhân dân các phường, xã'],
    kind: 'set',
    source: 'plans',
  },
  { id: 'nhom.ubndcapxa', name: 'UBND cấp xã', level: 'any', kind: 'set', source: 'observed' },
  { id: 'nhom.ubndcaphuyen', name: 'UBND cấp huyện', level: 'district', kind: 'set', source: 'plans' },
  {
    id: 'nhom.ubndcactinh',
    name: 'UBND các tỉnh, thành phố',
    level: 'central',
    kind: 'set',
    source: 'observed',
  },
  {
    id: 'nhom.tochucctxh',
    name: 'Các tổ chức chính trị - xã hội',
    level: 'any',
    aliases: ['các đoàn thể', 'các đoàn thể chính trị - xã hội', 'Đoàn thể'],
    kind: 'set',
    source: 'plans S19',
  },
  {
    id: 'nhom.nganhdoc',
    name: 'Cơ quan ngành dọc',
    level: 'any',
    aliases: ['cơ quan ngành dọc trực thuộc', 'các cơ quan Trung ương đóng trên địa bàn'],
    kind: 'set',
    source: 'plans',
  },
  { id: 'nhom.chibo', name: 'Các chi bộ trực thuộc', level: 'commune', kind: 'set', source: 'S10' },
  { id: 'nhom.khoidang', name: 'Các cơ quan khối Đảng', level: 'commune', kind: 'set', source: 'S10' },
  {
    id: 'nhom.tochucnhandan',
    name: 'Các tổ chức nhân dân',
    level: 'central',
    kind: 'set',
    source: 'observed',
  },
];
