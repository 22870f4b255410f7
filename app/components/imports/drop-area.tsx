import { type DragEvent, useRef, useState } from "react";

type Props = { readonly label: string; readonly hint: string };

/** The native file control; with scripts a file dropped around it is chosen too. */
export function DropArea({ label, hint }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);

  function drop(event: DragEvent): void {
    event.preventDefault();
    setIsOver(false);
    if (input.current && event.dataTransfer.files.length > 0) {
      input.current.files = event.dataTransfer.files;
    }
  }

  function over(event: DragEvent): void {
    event.preventDefault();
    setIsOver(true);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the control inside does the same by keyboard.
    <div
      className="drop-area field"
      data-over={isOver}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <label htmlFor="deposit-file">{label}</label>
      <p id="deposit-file-hint" className="note">
        {hint}
      </p>
      <input
        ref={input}
        id="deposit-file"
        name="file"
        type="file"
        accept=".csv,.txt,.tsv,text/csv"
        required
        aria-describedby="deposit-file-hint"
      />
    </div>
  );
}
