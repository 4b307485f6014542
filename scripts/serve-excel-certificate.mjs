import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** Where office-addin-dev-certs leaves the certificate that it made the machine trust. */
const TRUSTED = path.join(homedir(), '.office-addin-dev-certs');
const OWN = path.resolve('.cache/certs');

const isIn = (folder) =>
  ['localhost.key', 'localhost.crt'].every((name) => existsSync(path.join(folder, name)));

/**
 * A certificate for localhost, and what the person has to know of it: the trusted one of office-addin-dev-certs when it
 * is there, else one of our own, made by OpenSSL. Without both there is only a `problem`.
 */
export function localCertificate() {
  if (isIn(TRUSTED)) return { ...read(TRUSTED), notice: `Dùng chứng chỉ đã được máy tin: ${TRUSTED}` };
  const isNew = !isIn(OWN);
  if (isNew && !make(OWN)) return { problem: NO_TOOL };
  const place = path.join(OWN, 'localhost.crt');
  return {
    ...read(OWN),
    notice: `${isNew ? 'Chứng chỉ mới' : 'Chứng chỉ'}: ${place}\n${HOW_TO_TRUST}`,
  };
}

const HOW_TO_TRUST =
  'Máy chưa tin chứng chỉ này: xem docs/cai-dat-excel.md, mục 1, hoặc chạy `npx office-addin-dev-certs install` (cần mạng).';

const NO_TOOL =
  'Chưa có chứng chỉ cho https://localhost và máy không có OpenSSL để tạo.\n' +
  'Đề nghị chạy `npx office-addin-dev-certs install` (cần mạng một lần) hoặc cài OpenSSL, rồi chạy lại npm run excel.';

const read = (folder) => ({
  key: readFileSync(path.join(folder, 'localhost.key')),
  cert: readFileSync(path.join(folder, 'localhost.crt')),
});

function make(folder) {
  mkdirSync(folder, { recursive: true });
  const options = [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '365', '-subj', '/CN=localhost'],
    ...['-addext', 'subjectAltName=DNS:localhost'],
    ...['-keyout', path.join(folder, 'localhost.key'), '-out', path.join(folder, 'localhost.crt')],
  ];
  try {
    execFileSync('openssl', options, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
