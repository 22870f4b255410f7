type Props = {
  readonly write: (value: number | string) => string;
  /** Longest line, in characters; a longer text goes on below. */
  readonly longest?: number;
  /** Given by Recharts. */
  readonly x?: number;
  readonly y?: number;
  readonly textAnchor?: "start" | "middle" | "end";
  readonly orientation?: string;
  readonly payload?: { readonly value: number | string };
};

/** The text of a tick, in lines cut by their characters: the same on the server, which cannot measure, and in the browser. */
export function AxisTick({ write, longest = 40, x = 0, y = 0, ...tick }: Props) {
  const lines = linesOf(tick.payload ? write(tick.payload.value) : "", longest);
  const top = tick.orientation === "bottom" ? y + 10 : y + 4 - (lines.length - 1) * 7;
  return (
    <text x={x} y={top} textAnchor={tick.textAnchor}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : 14}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function linesOf(text: string, longest: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < longest) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
