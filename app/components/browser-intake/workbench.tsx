import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/components/forms/button.tsx";
import { DropArea } from "#app/components/imports/drop-area.tsx";
import { IssueList } from "#app/components/imports/issue-list.tsx";
import { useFormats } from "#app/locales/use-texts.ts";
import { ColumnForm } from "./column-form.tsx";
import type { PreparePageProps } from "./prepare-props.ts";
import { PreparedFile } from "./prepared-file.tsx";
import { SendForm } from "./send-form.tsx";
import { type Preparation, usePreparation } from "./use-preparation.ts";

/** Choose the raw file, see what becomes of it, send what is left. Nothing is sent before the last button. */
export function Workbench(props: PreparePageProps) {
  const { t } = useTranslation("prepare");
  const { preparation, prepare, again } = usePreparation(props.territory, props.currentMonth);
  const { news, made } = preparation;

  function open(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const file = new FormData(event.currentTarget).get("file");
    if (file instanceof File) prepare(file);
  }

  return (
    <>
      <form className="grid gap-4" onSubmit={open}>
        <DropArea label={t("file")} hint={t("fileHint")} />
        <p>
          <Button kind={made ? "secondary" : "primary"}>{t("prepare")}</Button>
        </p>
        <State news={news} />
      </form>
      {made && (
        <>
          <ColumnForm {...made} canPlace={props.territory !== null} onApply={again} />
          <PreparedFile prepared={made.prepared} />
          <SendForm {...props} {...made} isStale={news.status !== "prepared"} />
        </>
      )}
    </>
  );
}

function State({ news }: Pick<Preparation, "news">) {
  const { t } = useTranslation("prepare");
  const { percent, number } = useFormats();
  if (news.status === "refused" || news.status === "failed") {
    return (
      <div className="error-summary grid gap-2" role="alert">
        <h2 className="text-lg">{t("refusedTitle")}</h2>
        {news.status === "refused" && <IssueList issues={news.issues} />}
        <p>{t(news.status === "refused" ? "refusedNothing" : "failed")}</p>
      </div>
    );
  }
  return (
    <div role="status" className="grid gap-1">
      {news.status === "working" && (
        <>
          <progress aria-label={t("progress")} max={1} value={news.share} />
          <p>{t("working", { percent: percent(news.share, 0) })}</p>
        </>
      )}
      {news.status === "prepared" && <p>{t("done", { lines: number(news.counts.written) })}</p>}
    </div>
  );
}
