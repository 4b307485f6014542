import type { ComponentChildren } from 'preact';

interface EmptyStateProps {
  readonly title: string;
  readonly text?: string;
  readonly children?: ComponentChildren;
}

/** What stands where a list would be: what is so, and what to do next. */
export const EmptyState = ({ title, text, children }: EmptyStateProps) => (
  <div class="kh-empty">
    <h2>{title}</h2>
    {text !== undefined && <p>{text}</p>}
    {children}
  </div>
);
