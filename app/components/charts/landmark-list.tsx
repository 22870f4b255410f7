type Props = { readonly landmarks: readonly { readonly text: string }[] };

/** What the numbers on a chart’s dated rules stand for. */
export function LandmarkList({ landmarks }: Props) {
  if (landmarks.length === 0) return null;

  return (
    <ol className="rule-list">
      {landmarks.map(({ text }, rank) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rank is the number on the chart, and two policies may have one text
        <li key={rank}>{text}</li>
      ))}
    </ol>
  );
}
