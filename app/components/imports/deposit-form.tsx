import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/components/forms/button.tsx";
import type { Issue } from "#app/intake/issue.ts";
import { FILE_KINDS, type FileKind } from "#app/intake/reading.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { DropArea } from "./drop-area.tsx";
import { IssueList } from "./issue-list.tsx";
import { type Sending, useUpload } from "./use-upload.ts";

type Props = {
  readonly siren: string;
  readonly kind: FileKind;
  readonly hasSites: boolean;
  readonly megabytes: number;
  /** Why the file sent before was refused. */
  readonly issues: readonly Issue[];
};

/** A plain form with a native file control; with scripts the same form shows how far the upload is. */
export function DepositForm({ siren, kind, hasSites, megabytes, issues }: Props) {
  const { t } = useTranslation("imports");
  const form = useRef<HTMLFormElement>(null);
  const { sending, send } = useUpload(`/companies/${siren}/imports/upload`, megabytes);
  const refused = sending.status === "refused" ? sending.issues : issues;
  return (
    <form
      ref={form}
      method="post"
      action={`/companies/${siren}/imports/new`}
      encType="multipart/form-data"
      className="grid gap-6"
      onSubmit={send}
    >
      <Refusal issues={sending.status === "idle" || sending.status === "refused" ? refused : []} />
      {sending.status === "lost" && (
        <p className="error-summary" role="alert">
          {t("new.lost")}
        </p>
      )}
      {!hasSites && <p className="notice">{t("new.needsSites")}</p>}
      <KindChoice kind={kind} />
      <ModeChoice />
      <DropArea hint={t("new.fileHint")} label={t("new.file")} />
      <div className="grid gap-2">
        <p>
          <Button disabled={sending.status === "sending"}>{t("new.send")}</Button>
        </p>
        <p className="note">{t("new.sendHint")}</p>
        <SendingProgress sending={sending} />
      </div>
    </form>
  );
}

export function Refusal({ issues }: { readonly issues: readonly Issue[] }) {
  const { t } = useTranslation("imports");
  if (issues.length === 0) return null;
  return (
    <div className="error-summary grid gap-2" role="alert" aria-labelledby="refused-title">
      <h2 id="refused-title" className="text-lg">
        {t("new.refusedTitle")}
      </h2>
      <IssueList issues={issues} />
      <p>{t("new.refusedNothing")}</p>
    </div>
  );
}

function KindChoice({ kind }: Pick<Props, "kind">) {
  const { t } = useTranslation("imports");
  return (
    <fieldset className="choices">
      <legend>{t("new.kind")}</legend>
      {FILE_KINDS.map((choice) => (
        <label key={choice} className="choice">
          <input type="radio" name="kind" value={choice} defaultChecked={choice === kind} />
          <span>{t(`kind.${choice}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function ModeChoice() {
  const { t } = useTranslation("imports");
  return (
    <fieldset className="choices">
      <legend>{t("new.mode")}</legend>
      {(["replace", "append"] as const).map((mode) => (
        <label key={mode} className="choice">
          <input type="radio" name="mode" value={mode} defaultChecked={mode === "replace"} />
          <span>{t(`mode.${mode}`)}</span>
          <span className="note">{t(`new.${mode}Hint`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function SendingProgress({ sending }: { readonly sending: Sending }) {
  const { t } = useTranslation("imports");
  const { percent } = useFormats();
  if (sending.status !== "sending") return null;
  const isSent = sending.share >= 1;
  const text = isSent ? t("new.reading") : t("new.sending", { percent: percent(sending.share, 0) });
  return (
    <div className="grid gap-1" role="status">
      <progress aria-label={text} max={1} {...(isSent ? {} : { value: sending.share })} />
      <p>{text}</p>
    </div>
  );
}
