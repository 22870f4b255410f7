import type { Token, Tokens } from "marked";
import type { ReactNode } from "react";
import { MarkdownInline } from "./markdown-inline.tsx";
import "./prose.css";

/** A text of ours in Markdown as elements of the page: no HTML is ever injected. The title of the page stands above it. */
export function Markdown({ tokens }: { readonly tokens: readonly Token[] }) {
  return (
    <div className="prose">
      {tokens.map((token) => (
        <Block key={token.raw} token={token} />
      ))}
    </div>
  );
}

function Block({ token }: { readonly token: Token }): ReactNode {
  switch (token.type) {
    case "heading":
      return <Heading token={token as Tokens.Heading} />;
    case "code":
      return <CodeBlock text={(token as Tokens.Code).text} />;
    case "list":
      return <List list={token as Tokens.List} />;
    case "table":
      return <MarkdownTable table={token as Tokens.Table} />;
    case "blockquote":
      return <blockquote>{(token as Tokens.Blockquote).tokens.map(block)}</blockquote>;
    case "paragraph":
      return (
        <p>
          <MarkdownInline tokens={(token as Tokens.Paragraph).tokens} />
        </p>
      );
    case "text":
      return <MarkdownInline tokens={(token as Tokens.Text).tokens ?? [token]} />;
    default:
      return null;
  }
}

function block(token: Token): ReactNode {
  return <Block key={token.raw} token={token} />;
}

function Heading({ token }: { readonly token: Tokens.Heading }) {
  const Level = token.depth <= 2 ? "h2" : "h3";
  return (
    <Level>
      <MarkdownInline tokens={token.tokens} />
    </Level>
  );
}

function CodeBlock({ text }: { readonly text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <pre className="formula" tabIndex={0}>
      <code>{text}</code>
    </pre>
  );
}

function List({ list }: { readonly list: Tokens.List }) {
  const Kind = list.ordered ? "ol" : "ul";
  return (
    <Kind>
      {list.items.map((item) => (
        <li key={item.raw}>{item.tokens.map(block)}</li>
      ))}
    </Kind>
  );
}

function MarkdownTable({ table }: { readonly table: Tokens.Table }) {
  return (
    <div className="table-scroll">
      <table>
        <thead>
          <tr>
            {table.header.map(({ text, tokens }) => (
              <th key={text} scope="col">
                <MarkdownInline tokens={tokens} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells) => (
            <tr key={cells.map(({ text }) => text).join("|")}>
              {cells.map(({ text, tokens }, column) => (
                <td key={`${table.header[column]?.text}${text}`}>
                  <MarkdownInline tokens={tokens} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
