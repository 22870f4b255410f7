import { useId } from "react";
import type { Issue } from "#app/intake/issue.ts";
import { issueText } from "#app/locales/issue-text.ts";
import { useLanguage } from "#app/locales/use-texts.ts";

type Props = { readonly issues: readonly Issue[] };

/** Issues as sentences, the same as in the file of rejected lines. */
export function IssueList({ issues }: Props) {
  const language = useLanguage();
  const id = useId();
  return (
    <ul className="grid gap-1">
      {issues.map((issue, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two issues may say the same; the list never changes.
        <li key={`${id}-${index}`}>{issueText(issue, language)}</li>
      ))}
    </ul>
  );
}
