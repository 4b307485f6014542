import { usePane } from '../pane-scope';

/** No table was found: the person says which row names the columns. Pasting the text of a plan is offered beside it. */
export function NoTable({ text }: { readonly text: string }) {
  const { context, t } = usePane();
  return (
    <>
      <p>{text}</p>
      <button
        type="button"
        class="kh-secondary"
        onClick={() => {
          context.store.set({ page: { kind: 'columns' } });
        }}
      >
        {t.check.pointOut}
      </button>
    </>
  );
}
