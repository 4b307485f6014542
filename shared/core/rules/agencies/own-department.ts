import { firstWord } from '../../agencies/lex-name';

const DEPARTMENTS = new Set(['phòng', 'p', 'khoa', 'tổ']);

/**
 * Whether a name is that of a department ("Phòng QLCL", "P. KT&ĐBCL", "Khoa KSNK"): the office whose plan it is knows its
 * own by their short names, and nobody else has one of that name to mix it up with.
 */
export const isDepartment = (name: string): boolean => DEPARTMENTS.has(firstWord(name));
