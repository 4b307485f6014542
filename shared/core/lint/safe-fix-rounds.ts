import type { LocalText } from '../model/local-text';

/** The name of the change beside "Hoàn tác". */
export const SAFE_FIXES: LocalText = { vi: 'Sửa an toàn', en: 'Safe fixes' };

/** Safe fixes may uncover others; real plans settle in two or three rounds. */
export const MOST_ROUNDS = 8;
