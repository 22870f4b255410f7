import { Form, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useWording } from "#app/components/dashboard/use-wording.ts";
import type { BaselineChoice } from "#app/domain/effects/baselines.ts";
import { BaselineSelect } from "./baseline-select.tsx";

type Props = {
  readonly time: string;
  readonly times: readonly string[];
  readonly choice: BaselineChoice;
};

/** The closed periods that may be looked at, and whom hires are set beside; changes the address, without JavaScript too. */
export function PeriodFilter({ time, times, choice }: Props) {
  const { t } = useTranslation("benchmark");
  const [address] = useSearchParams();
  const wording = useWording();
  const language = address.get("lang");
  return (
    <Form method="get" className="filters" aria-label={t("filter.label")} key={address.toString()}>
      {language && <input type="hidden" name="lang" value={language} />}
      <label>
        {t("filter.period")}
        <select name="period" defaultValue={time}>
          {times.map((one) => (
            <option key={one} value={one}>
              {one.includes("T") ? wording.time(one) : t("filter.year", { year: one })}
            </option>
          ))}
        </select>
      </label>
      <BaselineSelect {...choice} />
      <button type="submit" className="button button-primary">
        {t("filter.apply")}
      </button>
    </Form>
  );
}
