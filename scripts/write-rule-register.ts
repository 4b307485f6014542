import { readFileSync, writeFileSync } from 'node:fs';

import { REGISTER, registerText } from './rule-register';

/** Enters the rules that are new in the folder and takes out those that are gone. */
writeFileSync(REGISTER, registerText(readFileSync(REGISTER, 'utf8')));
