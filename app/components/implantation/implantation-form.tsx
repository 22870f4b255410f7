import { Form, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/components/forms/button.tsx";
import { Field } from "#app/components/forms/field.tsx";
import type { BaselineChoice } from "#app/domain/effects/baselines.ts";
import { PLACE_RANKS } from "#app/domain/effects/implantation-choice.ts";
import { MARKET_INDICATORS, type ShownImplantation } from "./shown-implantation.ts";
import { useCommuneAnswer } from "./use-commune-answer.ts";

/** How many posts, new or from which site, and in which places: all of it in the address. */
export function ImplantationForm(shown: ShownImplantation) {
  const { t } = useTranslation("implantation");
  const { choice, isInvalid, commune } = shown;
  const [address] = useSearchParams();
  const language = address.get("lang");
  const communeAnswer = useCommuneAnswer(commune);
  return (
    <Form method="get" className="plan-form no-print" key={address.toString()}>
      {language && <input type="hidden" name="lang" value={language} />}
      <Field
        id="posts"
        label={t("form.posts")}
        hint={t("form.postsHint")}
        error={isInvalid ? t("form.postsInvalid") : null}
      >
        {(described) => (
          <input
            {...described}
            name="posts"
            inputMode="numeric"
            defaultValue={isInvalid ? (address.get("posts") ?? "") : choice.posts}
          />
        )}
      </Field>
      <FromField {...shown} />
      <ZoneFields {...shown} />
      <Field
        id="commune"
        label={t("form.commune")}
        hint={t("form.communeHint")}
        error={communeAnswer}
      >
        {(described) => <input {...described} name="commune" defaultValue={choice.commune} />}
      </Field>
      <Field id="indicator" label={t("form.indicator")} error={null}>
        {(described) => (
          <select {...described} name="indicator" defaultValue={choice.indicator}>
            {MARKET_INDICATORS.map((id) => (
              <option key={id} value={id}>
                {t(`indicators.${id}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <PopulationField {...shown.population} />
      <Button>{t("form.apply")}</Button>
    </Form>
  );
}

/** Whom the company is set beside; nothing where one population only is loaded. */
function PopulationField({ baseline, baselines }: BaselineChoice) {
  const { t } = useTranslation("effects");
  if (baselines.length < 2) return null;
  return (
    <Field id="baseline" label={t("baseline.label")} error={null}>
      {(described) => (
        <select {...described} name="baseline" defaultValue={baseline}>
          {baselines.map((one) => (
            <option key={one} value={one}>
              {t(`baseline.names.${one}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function FromField({ choice, sites }: Pick<ShownImplantation, "choice" | "sites">) {
  const { t } = useTranslation("implantation");
  return (
    <Field id="from" label={t("form.from")} error={null}>
      {(described) => (
        <select {...described} name="from" defaultValue={choice.from ?? ""}>
          <option value="">{t("form.fromNew")}</option>
          {sites.map(({ code, name }) => (
            <option key={code} value={code}>
              {t("form.fromSite", { name })}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** The places asked, else those shown in the absence of a question. */
function ZoneFields({ choice, places, markets }: ShownImplantation) {
  const { t } = useTranslation("implantation");
  const isAsked = choice.zones.length > 0 || choice.commune !== "";
  const zones = isAsked ? choice.zones : places.map(({ zone }) => zone);
  // A zone asked stays in the form where this population says nothing of it.
  const listed = new Set(markets.zones.map(({ zone }) => zone));
  const unlisted = zones.flatMap((asked) =>
    listed.has(asked) ? [] : (places.find(({ zone }) => zone === asked) ?? []),
  );
  return PLACE_RANKS.map((rank) => (
    <Field
      key={rank}
      id={`zone-${rank}`}
      label={t("form.zone", { rank: String(rank) })}
      error={null}
    >
      {(described) => (
        <select {...described} name="zone" defaultValue={zones[rank - 1] ?? ""}>
          <option value="">{t("form.none")}</option>
          {[...markets.zones, ...unlisted].map(({ zone, name }) => (
            <option key={zone} value={zone}>
              {name} ({zone})
            </option>
          ))}
        </select>
      )}
    </Field>
  ));
}
