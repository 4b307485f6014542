import { useEffect, useRef } from 'preact/hooks';

interface TickAllProps {
  readonly label: string;
  readonly hint: string;
  readonly ticked: number;
  readonly count: number;
  readonly onTick: (all: boolean) => void;
}

/** One tick for many: full, empty, or in between. */
export function TickAll({ label, hint, ticked, count, onTick }: TickAllProps) {
  const box = useRef<HTMLInputElement>(null);
  const some = ticked > 0 && ticked < count;
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  return (
    <div class="kh-check-line">
      <input
        ref={box}
        type="checkbox"
        id="kh-tick-all"
        aria-describedby="kh-tick-all-hint"
        checked={ticked === count}
        onChange={() => {
          onTick(ticked < count);
        }}
      />
      <label for="kh-tick-all">
        <b>{label}</b>
      </label>
      <p id="kh-tick-all-hint" class="kh-quiet">
        {hint}
      </p>
    </div>
  );
}
