import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { titled } from "#app/components/layout/page-title.ts";
import { indicatorIds, isIndicatorId, siteIndicators } from "#app/domain/indicators/index.ts";
import { languageOf } from "#app/platform/language.server.ts";
import { methodologyNames, methodologyPage } from "#app/platform/methodology.server.ts";
import { findSession } from "#app/platform/session.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const open = await findSession(request);
  const language = languageOf(request, open?.account.language ?? null);
  const entries = (names: readonly string[]) =>
    names.flatMap((name) => {
      const page = methodologyPage(name, language);
      return page ? [{ name, title: page.title }] : [];
    });
  const ofSites: readonly string[] = siteIndicators.map(({ id }) => id);
  return {
    hires: entries(indicatorIds.filter((id) => !ofSites.includes(id))),
    sites: entries(ofSites),
    others: entries(methodologyNames().filter((name) => !isIndicatorId(name))),
  };
}

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  titled(matches, (t) => t("title", { ns: "methodology" }));

export default function MethodologyIndex() {
  const { t } = useTranslation("methodology");
  const lists = useLoaderData<typeof loader>();
  return (
    <div className="grid gap-10">
      <header className="grid gap-3">
        <h1>{t("title")}</h1>
        <p className="lead">{t("lead")}</p>
      </header>
      {(["hires", "sites", "others"] as const).map((list) => (
        <PageList key={list} title={t(list)} pages={lists[list]} />
      ))}
    </div>
  );
}

type Listed = {
  readonly title: string;
  readonly pages: readonly { readonly name: string; readonly title: string }[];
};

function PageList({ title, pages }: Listed) {
  if (pages.length === 0) return null;

  return (
    <section className="grid gap-3">
      <h2>{title}</h2>
      <ul className="grid gap-1">
        {pages.map(({ name, title: label }) => (
          <li key={name}>
            <Link to={`/methodology/${name}`} className="inline-block min-h-6">
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
