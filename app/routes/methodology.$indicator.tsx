import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Breadcrumbs } from "#app/components/layout/breadcrumbs.tsx";
import { titled } from "#app/components/layout/page-title.ts";
import { Markdown } from "#app/components/prose/markdown.tsx";
import { useLanguage } from "#app/locales/use-texts.ts";
import { notFound } from "#app/platform/access.server.ts";
import { languageOf } from "#app/platform/language.server.ts";
import { methodologyPage } from "#app/platform/methodology.server.ts";
import { findSession } from "#app/platform/session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const open = await findSession(request);
  const language = languageOf(request, open?.account.language ?? null);
  const page = methodologyPage(params.indicator ?? "", language);
  if (!page) throw notFound();
  return page;
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, (t) => `${data?.title ?? ""}, ${t("title", { ns: "methodology" })}`);

export default function MethodologyPage() {
  const { t } = useTranslation("methodology");
  const { title, tokens, language } = useLoaderData<typeof loader>();
  const shown = useLanguage();
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t("title"), to: "/methodology" }, { label: title }]} />
      <article className="grid grid-cols-1 gap-6">
        {language !== shown && <p className="notice">{t("frenchOnly")}</p>}
        <div lang={language} className="grid grid-cols-1 gap-6">
          <h1>{title}</h1>
          <Markdown tokens={tokens} />
        </div>
        <p>
          <Link to="/methodology">{t("all")}</Link>
        </p>
      </article>
    </>
  );
}
