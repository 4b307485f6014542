import { element } from './element';

/** Tells the person something across the top of the page; an empty text takes it away. */
export function showMessage(text: string): void {
  element('message').hidden = text === '';
  element('message-text').textContent = text;
}

/** Lets the person close the message. */
export function watchMessageBar(): void {
  element('message-close').addEventListener('click', () => {
    showMessage('');
  });
}
