const PATHS = {
  error:
    'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm2.6 3.6L8 7.2 5.4 4.6l-.8.8L7.2 8l-2.6 2.6.8.8L8 8.8l2.6 2.6.8-.8L8.8 8l2.6-2.6-.8-.8Z',
  warning:
    'M8 1.2c.4 0 .8.2 1 .6l6 11c.4.8-.1 1.7-1 1.7H2c-.9 0-1.4-.9-1-1.7l6-11c.2-.4.6-.6 1-.6Zm-.6 4.6v4h1.2v-4H7.4Zm0 5.2v1.3h1.2V11H7.4Z',
  hint: 'M8 1a4.8 4.8 0 0 1 2.7 8.8c-.4.3-.7.7-.7 1.2H6c0-.5-.3-.9-.7-1.2A4.8 4.8 0 0 1 8 1ZM6 12h4v.8c0 .4-.2.7-.5.9l-.2.1c0 .7-.6 1.2-1.3 1.2s-1.3-.5-1.3-1.2l-.2-.1a1 1 0 0 1-.5-.9V12Z',
  down: 'M3.1 5.4 8 10.3l4.9-4.9.8.8L8 12 2.3 6.2l.8-.8Z',
  right: 'M5.4 3.1 10.3 8l-4.9 4.9.8.8L12 8 6.2 2.3l-.8.8Z',
  back: 'M10.6 3.1 5.7 8l4.9 4.9-.8.8L4 8l5.8-5.7.8.8Z',
  close: 'M3.6 2.8 8 7.2l4.4-4.4.8.8L8.8 8l4.4 4.4-.8.8L8 8.8l-4.4 4.4-.8-.8L7.2 8 2.8 3.6l.8-.8Z',
  check: 'M13.9 4.2 6.5 11.6 2.6 7.7l.8-.8 3.1 3.1 6.6-6.6.8.8Z',
  settings:
    'M6.9 1h2.2l.4 1.9c.5.2 1 .4 1.4.8l1.8-.6 1.1 1.9-1.4 1.3a5 5 0 0 1 0 1.6l1.4 1.3-1.1 1.9-1.8-.6c-.4.4-.9.6-1.4.8L9.1 15H6.9l-.4-1.9c-.5-.2-1-.4-1.4-.8l-1.8.6-1.1-1.9 1.4-1.3a5 5 0 0 1 0-1.6L2.2 5l1.1-1.9 1.8.6c.4-.4.9-.6 1.4-.8L6.9 1ZM8 5.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8Z',
  undo: 'M6.2 2.3 3 5.5l3.2 3.2.8-.8-1.8-1.8h4.1a3 3 0 1 1 0 6H6v1.2h3.3a4.2 4.2 0 1 0 0-8.4H5.2L7 3.1l-.8-.8Z',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture that only repeats what a word beside it says. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg
    class={`kh-icon kh-icon-${name}`}
    viewBox="0 0 16 16"
    width="16"
    height="16"
    aria-hidden="true"
    focusable="false"
  >
    <path fill="currentColor" fill-rule="evenodd" d={PATHS[name]} />
  </svg>
);
