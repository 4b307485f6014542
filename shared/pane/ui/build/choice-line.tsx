interface ChoiceLineProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A choice of what is built, with what it does in words. */
export const ChoiceLine = ({ id, label, hint, checked, onChange }: ChoiceLineProps) => (
  <div class="kh-check-line">
    <input
      type="checkbox"
      id={id}
      aria-describedby={`${id}-hint`}
      checked={checked}
      onChange={(event) => {
        onChange(event.currentTarget.checked);
      }}
    />
    <label for={id}>{label}</label>
    <p id={`${id}-hint`} class="kh-quiet">
      {hint}
    </p>
  </div>
);
