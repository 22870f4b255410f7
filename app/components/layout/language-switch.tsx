import { Form, useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { LANGUAGES } from "#app/locales/languages.ts";
import { useLanguage } from "#app/locales/use-texts.ts";

/** The other languages, each named in itself. A form, so that it works without JavaScript and is never followed by a crawler. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const current = useLanguage();
  const returnTo = withoutLanguage(useLocation());
  return (
    <Form method="post" action="/language" preventScrollReset>
      <input type="hidden" name="returnTo" value={returnTo} />
      {LANGUAGES.filter((language) => language !== current).map((language) => (
        <button key={language} type="submit" name="language" value={language} lang={language}>
          {t(`language.${language}`)}
        </button>
      ))}
    </Form>
  );
}

/** The page's address without `lang`, which would win over the choice. */
function withoutLanguage({ pathname, search }: { pathname: string; search: string }): string {
  const parameters = new URLSearchParams(search);
  parameters.delete("lang");
  const rest = parameters.toString();
  return rest ? `${pathname}?${rest}` : pathname;
}
