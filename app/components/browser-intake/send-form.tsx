import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/components/forms/button.tsx";
import { ModeChoice, Refusal, SendingProgress } from "#app/components/imports/deposit-form.tsx";
import { useUpload } from "#app/components/imports/use-upload.ts";
import type { PrepareChoices } from "#app/intake/prepare.ts";
import type { PreparePageProps } from "./prepare-props.ts";
import { PREPARED_NAME } from "./prepared-file.tsx";
import type { PreparedNews } from "./use-preparation.ts";

type Props = PreparePageProps & {
  readonly prepared: PreparedNews;
  readonly choices: PrepareChoices;
  /** Other choices are being applied: what is shown is about to change. */
  readonly isStale: boolean;
};

/** Sends the prepared file, and nothing of the raw one, to the address of every deposit. */
export function SendForm({ company, hasSites, megabytes, prepared, choices, isStale }: Props) {
  const { t } = useTranslation(["prepare", "imports"]);
  const file = useMemo(
    () => new File([prepared.file], PREPARED_NAME, { type: "text/csv" }),
    [prepared.file],
  );
  const address = `/companies/${company.siren}/imports/upload`;
  const { sending, send } = useUpload(address, megabytes, file);
  const obstacles = obstaclesOf(prepared, choices);
  return (
    <form className="grid gap-6" onSubmit={send} aria-labelledby="send-title">
      <h2 id="send-title">{t("send.title")}</h2>
      <input type="hidden" name="kind" value="hires" />
      <Refusal issues={sending.status === "refused" ? sending.issues : []} />
      {sending.status === "lost" && (
        <p className="error-summary" role="alert">
          {t("imports:new.lost")}
        </p>
      )}
      {!hasSites && <p className="notice">{t("imports:new.needsSites")}</p>}
      <Obstacles fields={prepared.missing} askDates={obstacles.dates} />
      <ModeChoice />
      <div className="grid gap-2">
        <p>
          <Button disabled={obstacles.any || isStale || sending.status === "sending"}>
            {t("send.button")}
          </Button>
        </p>
        <p className="note">{t("imports:new.sendHint")}</p>
        <SendingProgress sending={sending} />
      </div>
    </form>
  );
}

function obstaclesOf({ missing, askDates, counts }: PreparedNews, { dates }: PrepareChoices) {
  const unanswered = askDates && dates === null;
  return { dates: unanswered, any: unanswered || missing.length > 0 || counts.written === 0 };
}

type ObstacleProps = { readonly fields: readonly string[]; readonly askDates: boolean };

function Obstacles({ fields, askDates }: ObstacleProps) {
  const { t } = useTranslation(["prepare", "imports"]);
  if (fields.length === 0 && !askDates) return null;
  return (
    <ul className="notice grid gap-1">
      {fields.map((field) => (
        <li key={field}>
          {t("send.missing", { field: t(`imports:fields.hires.${field as "site"}`) })}
        </li>
      ))}
      {askDates && <li>{t("send.askDates")}</li>}
    </ul>
  );
}
