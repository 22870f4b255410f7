import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { titled } from "#app/components/layout/page-title.ts";
import { config } from "#app/platform/config.server.ts";
import { findSession } from "#app/platform/session.server.ts";
import { homeOf, visitorOf } from "#app/platform/visitor.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const open = await findSession(request);
  return { isDemo: config().demo, home: open ? homeOf(await visitorOf(open.account)) : null };
}

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  titled(matches, (t) => t("tagline"));

export default function Landing() {
  const { t } = useTranslation("landing");
  return (
    <div className="grid gap-16">
      <header className="grid items-center gap-10 pt-4 lg:grid-cols-[1fr_25rem] lg:gap-16">
        <div className="grid gap-6">
          <h1>{t("title")}</h1>
          <p className="lead">{t("lead")}</p>
          <Start />
        </div>
        <Example />
      </header>
      <Steps />
      <Audiences />
      <section className="grid gap-3">
        <h2>{t("trustTitle")}</h2>
        <p>{t("trust")}</p>
      </section>
    </div>
  );
}

function Start() {
  const { t } = useTranslation(["landing", "common"]);
  const { isDemo, home } = useLoaderData<typeof loader>();
  const entry = isDemo ? t("tryDemo") : t("signIn");
  return (
    <p className="flex flex-wrap items-center gap-x-6 gap-y-3">
      <Link to={home ?? "/sign-in"} className="button button-primary">
        {home ? t("goHome") : entry}
      </Link>
      <Link to="/methodology">{t("methodology")}</Link>
    </p>
  );
}

function Example() {
  const { t } = useTranslation("landing");
  return (
    <figure className="border-l-4 border-accent pl-5">
      <figcaption className="note">{t("exampleTitle")}</figcaption>
      <blockquote className="my-3 font-serif text-xl leading-snug">
        <p>{t("example")}</p>
      </blockquote>
      <p className="note">{t("exampleNote")}</p>
    </figure>
  );
}

function Steps() {
  const { t } = useTranslation("landing");
  return (
    <section className="grid gap-6">
      <h2>{t("stepsTitle")}</h2>
      <ol className="grid gap-8 md:grid-cols-3">
        {(["deposit", "locate", "read"] as const).map((step, index) => (
          <li key={step} className="grid content-start gap-2 border-t border-line-strong pt-3">
            <p className="font-serif text-2xl text-accent" aria-hidden="true">
              {index + 1}
            </p>
            <h3>{t(`steps.${step}.title`)}</h3>
            <p className="text-muted">{t(`steps.${step}.text`)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Audiences() {
  const { t } = useTranslation("landing");
  return (
    <section className="grid gap-4">
      <h2>{t("forTitle")}</h2>
      <dl className="grid gap-x-8 gap-y-4 md:grid-cols-3">
        {(["hr", "executives", "analysts"] as const).map((audience) => (
          <div key={audience}>
            <dt className="font-semibold">{t(`audiences.${audience}.title`)}</dt>
            <dd className="text-muted">{t(`audiences.${audience}.text`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
