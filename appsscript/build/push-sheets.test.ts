import { describe, expect, test } from '@jest/globals';

import { missingSteps } from '../../scripts/push-sheets.mjs';

const project = JSON.stringify({ scriptId: '1AbC', rootDir: 'dist/sheets' });

describe('before anything is pushed to Google', () => {
  test('nothing is missing with a login and a project', () => {
    expect(missingSteps({ project, hasLogin: true })).toEqual([]);
  });

  test('the person is told to log in first', () => {
    expect(missingSteps({ project, hasLogin: false }).join()).toContain('npm run clasp -- login');
  });

  test.each([
    ['no file', undefined, 'Chưa có tệp .clasp.json'],
    ['the sample as it is', '{"scriptId":"THAY-BANG-MA-DU-AN-APPS-SCRIPT"}', 'chưa có mã tập lệnh'],
    ['a broken file', '{', 'chưa có mã tập lệnh'],
  ])('the person is told what the project needs: %s', (_, text, words) => {
    expect(missingSteps({ project: text, hasLogin: true }).join()).toContain(words);
  });
});
