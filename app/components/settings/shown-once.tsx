type Props = {
  readonly title: string;
  readonly lead: string;
  /** What is shown this once. */
  readonly secret: string;
};

/** A secret that was just made, to be copied now. */
export function ShownOnce({ title, lead, secret }: Props) {
  return (
    <div className="notice grid gap-2" role="status">
      <h2 className="text-lg">{title}</h2>
      <p>{lead}</p>
      <p>
        <code className="secret">{secret}</code>
      </p>
    </div>
  );
}
