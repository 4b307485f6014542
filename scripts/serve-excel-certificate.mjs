import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

import { generateCertificates } from 'office-addin-dev-certs/lib/generate.js';

/** Where office-addin-dev-certs leaves the certificate that it made the machine trust. */
const TRUSTED = path.join(homedir(), '.office-addin-dev-certs');
const OWN = path.resolve('.cache/certs');
const DAYS = 365;

const isIn = (folder) =>
  ['localhost.key', 'localhost.crt'].every((name) => existsSync(path.join(folder, name)));

/**
 * A certificate for localhost, and what the person has to know of it: the trusted one of office-addin-dev-certs when it
 * is there, else one that the same tool makes here, which no machine trusts yet. Nothing is asked of the network.
 */
export async function localCertificate() {
  if (isIn(TRUSTED)) return { ...read(TRUSTED), notice: `Dùng chứng chỉ đã được máy tin: ${TRUSTED}` };
  const isNew = !isIn(OWN);
  if (isNew) await make(OWN);
  const place = path.join(OWN, 'ca.crt');
  return {
    ...read(OWN),
    notice: `${isNew ? 'Chứng chỉ mới' : 'Chứng chỉ'}: ${place}\n${HOW_TO_TRUST}`,
  };
}

const HOW_TO_TRUST =
  'Máy chưa tin chứng chỉ này: xem docs/cai-dat-excel.md, mục 1, hoặc chạy `npx office-addin-dev-certs install`.';

const read = (folder) => ({
  key: readFileSync(path.join(folder, 'localhost.key')),
  cert: readFileSync(path.join(folder, 'localhost.crt')),
});

const make = (folder) =>
  generateCertificates(
    path.join(folder, 'ca.crt'),
    path.join(folder, 'localhost.crt'),
    path.join(folder, 'localhost.key'),
    DAYS,
    ['localhost', '127.0.0.1'],
  );
