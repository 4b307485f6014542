import { describe, expect, test } from '@jest/globals';

import { createAgencyReader } from './agency-reader';

const kindOf = (name: string): string => createAgencyReader({ level: 'commune' }).match(name).kind;

describe('whatever holds of one kind of unit holds of all', () => {
  test.each(['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'xã', 'phường', 'thị trấn', 'đặc khu'])(
    '%s',
    (unit) => {
      expect(kindOf(`Chủ tịch ${unit}`)).toBe('named');
      expect(kindOf(`03 ${unit}`)).toBe('set');
      expect(kindOf(`Công an các ${unit}`)).toBe('set');
      expect(kindOf(`Công an ${unit} Bình An`)).toBe('exact');
      expect(kindOf(`CA ${unit} Bình An`)).toBe('alias');
    },
  );

  test.each(['Huyện ủy', 'Thị ủy', 'Quận ủy', 'Thành ủy'])('%s opens a name of its own', (party) => {
    const cell = `Ban Chỉ huy Phòng thủ khu vực, ${party} Bình An`;
    const names = createAgencyReader()
      .readCell(cell)
      .map(({ text }) => text);
    expect(names).toEqual(['Ban Chỉ huy Phòng thủ khu vực', `${party} Bình An`]);
  });
});
