import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useMemo } from "react";
import { I18nextProvider } from "react-i18next";
import { ErrorPage } from "#app/components/layout/error-page.tsx";
import { useNonce } from "#app/components/layout/nonce.ts";
import { Shell } from "#app/components/layout/shell.tsx";
import { i18nFor } from "#app/locales/index.ts";
import { REFERENCE_LANGUAGE } from "#app/locales/languages.ts";
import { config } from "#app/platform/config.server.ts";
import { languageOf } from "#app/platform/language.server.ts";
import { mailWay } from "#app/platform/mail.server.ts";
import { findSession } from "#app/platform/session.server.ts";
import { visitorOf } from "#app/platform/visitor.server.ts";
import "#app/styles/app.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const open = await findSession(request);
  return {
    language: languageOf(request, open?.account.language ?? null),
    visitor: open ? await visitorOf(open.account) : null,
    isDemo: config().demo,
    hasOutbox: mailWay() === "outbox",
  };
}

export const meta: MetaFunction = () => [{ title: "Ancrage" }];

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  return <ErrorPage status={isRouteErrorResponse(error) ? error.status : 500} />;
}

/** The document around pages and errors alike. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const { language, ...shell } = useRouteLoaderData<typeof loader>("root") ?? nobody;
  const texts = useMemo(() => i18nFor(language), [language]);
  const nonce = useNonce();
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        <I18nextProvider i18n={texts}>
          <Shell {...shell}>{children}</Shell>
        </I18nextProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

/** When even the root's own data could not be read. */
const nobody = { language: REFERENCE_LANGUAGE, visitor: null, isDemo: false, hasOutbox: false };
