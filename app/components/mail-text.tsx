const ADDRESS = /(https?:\/\/\S+)/;

/** A plain text as it was written, its addresses made links. */
export function MailText({ text }: { readonly text: string }) {
  return (
    <p className="whitespace-pre-line">
      {text.split(ADDRESS).map((part) =>
        ADDRESS.test(part) ? (
          <a key={part} href={part} className="break-all">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  );
}
