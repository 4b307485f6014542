/** Pushes the built files to Google with clasp, once everything is there that clasp needs; says what is missing. */
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { clasp } from './clasp.mjs';

const PLACEHOLDER = 'THAY-BANG-MA-DU-AN-APPS-SCRIPT';
const GUIDE = 'Xem từng bước trong docs/cai-dat-google-trang-tinh.md.';

/** What the person has to do first, a sentence each; `project` is the text of `.clasp.json`, if there is one. */
export function missingSteps({ project, hasLogin }) {
  return [
    ...(hasLogin
      ? []
      : [
          'Chưa đăng nhập Google: bật Google Apps Script API tại https://script.google.com/home/usersettings, rồi chạy “npm run clasp -- login”.',
        ]),
    ...projectSteps(project),
  ];
}

function projectSteps(project) {
  if (project === undefined)
    return [
      'Chưa có tệp .clasp.json: chép .clasp.json.sample thành .clasp.json, rồi thay mã tập lệnh (Apps Script > Cài đặt dự án > Mã tập lệnh).',
    ];
  const { scriptId } = parse(project);
  return typeof scriptId !== 'string' || scriptId === '' || scriptId === PLACEHOLDER
    ? ['Tệp .clasp.json chưa có mã tập lệnh: thay giá trị của scriptId bằng mã trong Cài đặt dự án.']
    : [];
}

function parse(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

function push() {
  const project = existsSync('.clasp.json') ? readFileSync('.clasp.json', 'utf8') : undefined;
  // why: only whether somebody is logged in matters here; what the file holds is nobody's business but clasp's
  const hasLogin = [process.cwd(), homedir()].some((folder) =>
    existsSync(path.join(folder, '.clasprc.json')),
  );
  const steps = missingSteps({ project, hasLogin });
  if (steps.length > 0) {
    console.error(
      ['Chưa đẩy lên Google được. Việc cần làm trước:', ...steps.map((step) => `- ${step}`), GUIDE].join(
        '\n',
      ),
    );
    return 1;
  }
  const { status } = clasp(['push'], { stdio: 'inherit' });
  if (status !== 0)
    console.error(
      `Google không nhận. Thường là chưa bật Google Apps Script API, sai mã tập lệnh, hoặc tài khoản không có quyền sửa tập lệnh. ${GUIDE}`,
    );
  return status ?? 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = push();
