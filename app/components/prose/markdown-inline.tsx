import { Link } from "@remix-run/react";
import type { Token, Tokens } from "marked";
import type { ReactNode } from "react";

/** Words of a Markdown text: emphasis, code, links. */
export function MarkdownInline({ tokens }: { readonly tokens: readonly Token[] }): ReactNode {
  return tokens.map((token, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the words of a text never change place
    <Word key={index} token={token} />
  ));
}

function Word({ token }: { readonly token: Token }): ReactNode {
  switch (token.type) {
    case "strong":
      return (
        <strong>
          <MarkdownInline tokens={(token as Tokens.Strong).tokens} />
        </strong>
      );
    case "em":
      return (
        <em>
          <MarkdownInline tokens={(token as Tokens.Em).tokens} />
        </em>
      );
    case "codespan":
      return <code>{(token as Tokens.Codespan).text}</code>;
    case "link":
      return <Anchor link={token as Tokens.Link} />;
    case "br":
      return <br />;
    default:
      return "text" in token ? String(token.text) : null;
  }
}

/** A page beside this one is linked by its file in the documents, by its address here. */
function Anchor({ link: { href, tokens } }: { readonly link: Tokens.Link }) {
  const page = /^(?:\.\/)?([\w-]+)(?:\.\w\w)?\.md$/.exec(href)?.[1];
  const words = <MarkdownInline tokens={tokens} />;
  return page ? <Link to={`/methodology/${page}`}>{words}</Link> : <a href={href}>{words}</a>;
}
