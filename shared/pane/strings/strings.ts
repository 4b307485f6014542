import type { Language } from '../../core/model/local-text';
import { en } from './en';
import type { Strings } from './vi';
import { vi } from './vi';

/** The pane's own sentences in the person's language. */
export const stringsOf = (language: Language): Strings => (language === 'vi' ? vi : en);
