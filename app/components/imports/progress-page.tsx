import { useNavigate } from "@remix-run/react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "#app/locales/use-texts.ts";
import { StepPage } from "./step-page.tsx";

type ReadingProgress = { readonly bytes: number; readonly total: number; readonly lines: number };

type Props = {
  readonly siren: string;
  readonly home: string;
  readonly fileName: string | null;
  readonly progress: ReadingProgress;
};

const REFRESH_SECONDS = 2;

/** How far a reading is. With scripts it moves by itself; without, the page asks again every two seconds. */
export function ProgressPage({ siren, home, fileName, progress }: Props) {
  const { t } = useTranslation("imports");
  const { percent, number } = useFormats();
  const { bytes, total, lines } = useLiveProgress(home, progress);
  const share = total > 0 ? bytes / total : 0;
  const text = t("progress.done", { percent: percent(share, 0) });
  return (
    <StepPage
      {...{ siren, fileName }}
      step="check"
      title={t("progress.title")}
      lead={t("progress.lead")}
    >
      <noscript>
        <meta httpEquiv="refresh" content={String(REFRESH_SECONDS)} />
      </noscript>
      <div className="grid gap-2" role="status">
        <progress max={1} value={share} aria-label={text} />
        <p>{text}</p>
        <p className="note">{t("progress.lines", { formatted: number(lines) })}</p>
      </div>
      <p>
        <a href={`${home}/progress`}>{t("progress.reload")}</a>
      </p>
    </StepPage>
  );
}

/** Listens to the reading; goes on when it is over. */
function useLiveProgress(home: string, first: ReadingProgress): ReadingProgress {
  const [progress, setProgress] = useState(first);
  const navigate = useNavigate();
  useEffect(() => {
    const events = new EventSource(`${home}/events`);
    events.addEventListener("progress", ({ data }) => {
      const told = JSON.parse(data) as ReadingProgress | null;
      if (told) setProgress(told);
    });
    events.addEventListener("over", () => {
      events.close();
      navigate(home, { replace: true });
    });
    return () => events.close();
  }, [home, navigate]);
  return progress;
}
