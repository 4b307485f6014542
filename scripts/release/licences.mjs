import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { shippedPackages } from '../shipped-packages.cjs';

const RULE = `\n${'-'.repeat(100)}\n\n`;

/** The licences of the product and of all that is bundled into it, with their texts. */
export function licenceTexts() {
  const own = `Kế hoạch Chuẩn\n\n${readFileSync('LICENSE', 'utf8')}`;
  return [own, ...shippedPackages().map(textOf)].join(RULE);
}

function textOf({ folder, place, name, entry: { version, license } }) {
  const home = path.join(folder, place);
  const files = readdirSync(home).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  const texts = files.sort().map((file) => readFileSync(path.join(home, file), 'utf8').trim());
  return [`${name} ${version}\n${license ?? 'xem văn bản dưới đây'}`, ...texts].join('\n\n') + '\n';
}
