import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { usePane } from '../pane-scope';
import { Icon } from '../parts/icon';

interface PageFrameProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Stays in sight below what scrolls. */
  readonly footer?: ComponentChildren;
}

/** A page over the tabs with a button that leads back; its title takes the focus, Escape leaves it. */
export function PageFrame({ title, children, footer }: PageFrameProps) {
  const { context, t } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [title]);
  const leave = (): void => {
    context.store.set({ page: null });
  };
  return (
    <section
      class="kh-body"
      aria-labelledby="kh-page-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
      }}
    >
      <div class="kh-page-head">
        <button type="button" class="kh-icon-button" aria-label={t.back} onClick={leave}>
          <Icon name="back" />
        </button>
        <h2 id="kh-page-title" ref={heading} tabIndex={-1}>
          {title}
        </h2>
      </div>
      <div class="kh-scroll kh-page" role="group" aria-labelledby="kh-page-title" tabIndex={0}>
        {children}
      </div>
      {footer !== undefined && <div class="kh-footer">{footer}</div>}
    </section>
  );
}
