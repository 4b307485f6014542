import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { packagesIn, shippedPlaces } from '../shipped-packages.cjs';

const RULE = `\n${'-'.repeat(100)}\n\n`;

/** The licences of the product and of all that is bundled into it, with their texts. */
export function licenceTexts() {
  const packages = packagesIn();
  const own = `Kế hoạch Chuẩn\n\n${readFileSync('LICENSE', 'utf8')}`;
  const others = shippedPlaces(packages).map((place) => textOf(place, packages[place]));
  return [own, ...others].join(RULE);
}

function textOf(place, { version, license }) {
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const files = readdirSync(place).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  const texts = files.sort().map((file) => readFileSync(path.join(place, file), 'utf8').trim());
  return [`${name} ${version}\n${license ?? 'xem văn bản dưới đây'}`, ...texts].join('\n\n') + '\n';
}
