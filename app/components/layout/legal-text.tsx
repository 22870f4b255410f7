type Section = { readonly key: string; readonly title: string; readonly text: string };

type Props = {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly Section[];
};

/** A page of plain prose: title, summary, titled paragraphs. */
export function LegalText({ title, lead, sections }: Props) {
  return (
    <article className="prose">
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      {sections.map(({ key, ...section }) => (
        <section key={key} className="grid gap-2 pt-6">
          <h2>{section.title}</h2>
          <p>{section.text}</p>
        </section>
      ))}
    </article>
  );
}
