import { foldText } from './fold-vietnamese';

/** The state's name, and how its motto begins. */
const NAME = 'cộng (?:hòa|hoà) xã hội chủ nghĩa việt nam';
const MOTTO = 'độc lập ?[-–] ?tự do';

const AT_END = new RegExp(`(?:(?<!\\s)\\s+)?(?:${NAME}|${MOTTO}(?: ?[-–] ?hạnh phúc)?)\\s*$`, 'iu');
const AT_START = new RegExp(`^(?:${NAME}|${MOTTO})`, 'u');

/**
 * A line of a letterhead in composed letters, without what its second column says: "UBND TỈNH … Độc lập - Tự do". There the
 * state's name would read as a place ("xã Hội …").
 */
export const withoutMotto = (line: string): string => line.replace(AT_END, '');

/** Whether a line begins with the state’s name or motto. */
export const isMotto = (line: string): boolean => AT_START.test(foldText(line));
