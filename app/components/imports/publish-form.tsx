import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/components/forms/button.tsx";
import { ErrorSummary } from "#app/components/forms/error-summary.tsx";
import { Field } from "#app/components/forms/field.tsx";
import type { Decision, IntakeReport } from "#app/intake/issue.ts";
import { Checkbox } from "./checkbox.tsx";
import type { PublishAnswer } from "./publish-answer.ts";

type Props = {
  readonly home: string;
  readonly mode: "replace" | "append";
  readonly report: IntakeReport;
  readonly toAgree: readonly string[];
  /** Repairs that were refused. */
  readonly refused: readonly string[];
  readonly answer: PublishAnswer | null;
};

/** The second act: what is to be agreed to, said or confirmed, then publishing. */
export function PublishForm({ home, mode, report, toAgree, refused, answer }: Props) {
  const { t } = useTranslation("importCheck");
  const asked = answer?.status === "needsDecision" ? answer.decisions : report.decisions;
  const biases = asked.filter(({ question }) => question === "biasedRejects");
  const isOverlap = asked.some(({ question }) => question === "overlappingAppend");
  const isUnread = asked.some(({ question }) => /^(ambiguousDates|numericCoding)$/.test(question));
  return (
    <section className="grid gap-5">
      <h2>{t("publishTitle")}</h2>
      <Problems answer={answer} />
      {refused.length > 0 && <RepairsLeft />}
      {isUnread ? (
        <p className="notice">
          {t("decisionsTitle")} <Link to={`${home}/values`}>{t("toValues")}</Link>
        </p>
      ) : (
        <>
          {toAgree.length > 0 && <Form method="post" id={LEAVING} />}
          <Form method="post" className="grid gap-5">
            <Agreements report={report} toAgree={toAgree} />
            {biases.length > 0 && <RejectsReason biases={biases} />}
            {isOverlap && (
              <Checkbox id="overlap" name="confirmOverlap" value="1" hint={t("overlapHint")}>
                {t("overlap")}
              </Checkbox>
            )}
            <p>{t(`${mode}Note`)}</p>
            <p>
              <Button>{t("publish")}</Button>
            </p>
          </Form>
        </>
      )}
    </section>
  );
}

function Problems({ answer }: Pick<Props, "answer">) {
  const { t } = useTranslation("importCheck");
  if (answer === null) return null;
  if (answer.status === "needsAgreement") {
    const message = t("agreementNeeded");
    return (
      <ErrorSummary
        problems={answer.problems.map((one) => ({ fieldId: `agree-${one}`, message }))}
      />
    );
  }
  const questions = answer.status === "needsDecision" ? answer.decisions : [];
  const has = (question: Decision["question"]) =>
    questions.some((decision) => decision.question === question);
  return (
    <ErrorSummary
      problems={[
        ...(has("biasedRejects") ? [{ fieldId: "reason", message: t("reasonNeeded") }] : []),
        ...(has("overlappingAppend") ? [{ fieldId: "overlap", message: t("overlapNeeded") }] : []),
        ...(answer.status === "refused"
          ? [{ fieldId: "content", message: t("nothingAccepted") }]
          : []),
      ]}
    />
  );
}

/** Repairs that change codes: one click each, for all their lines. */
function Agreements({ report, toAgree }: Pick<Props, "report" | "toAgree">) {
  const { t } = useTranslation("importCheck");
  if (toAgree.length === 0) return null;
  return (
    <fieldset className="choices">
      <legend>{t("agreementsTitle")}</legend>
      {toAgree.map((problem) => (
        <Checkbox key={problem} id={`agree-${problem}`} name="agreed" value={problem}>
          {t("lostZero", { count: countOf(report, problem) })}
        </Checkbox>
      ))}
      <p>
        <Button kind="secondary" form={LEAVING} name="intent" value="leaveRepairs">
          {t("leave")}
        </Button>
      </p>
      <p className="note">{t("leaveHint")}</p>
    </fieldset>
  );
}

/** The form of the button that refuses: apart, so that Enter publishes and never refuses. */
const LEAVING = "leave-repairs";

/** What was refused, and the way back. */
function RepairsLeft() {
  const { t } = useTranslation("importCheck");
  return (
    <Form method="post" className="notice grid gap-2">
      <p>{t("left")}</p>
      <p>
        <Button kind="secondary" name="intent" value="restoreRepairs">
          {t("restore")}
        </Button>
      </p>
    </Form>
  );
}

function countOf({ groups }: IntakeReport, problem: string): number {
  return groups
    .filter((group) => group.problem === problem)
    .reduce((sum, { count }) => sum + count, 0);
}

function RejectsReason({ biases }: { readonly biases: readonly Decision[] }) {
  const { t } = useTranslation("importCheck");
  return (
    <div className="grid gap-3">
      {biases.map(({ column }) => (
        <p key={column ?? ""} className="notice">
          {column === null ? t("biased.tooMany") : t("biased.leaning", { column })}
        </p>
      ))}
      <Field id="reason" label={t("reason")} hint={t("reasonHint")} error={null}>
        {(described) => <textarea {...described} name="rejectsReason" rows={3} maxLength={1000} />}
      </Field>
    </div>
  );
}
