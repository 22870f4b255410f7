import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titled } from "#app/components/layout/page-title.ts";
import { EmptyObservatory } from "#app/components/observatory/empty-observatory.tsx";
import { ObservatoryPage } from "#app/components/observatory/observatory-page.tsx";
import { askedObservatory } from "./observatory/asked.server.ts";

/** Published releases and nothing else: whoever may read the page reads what anyone may. */
export async function loader({ request }: LoaderFunctionArgs) {
  const asked = await askedObservatory(request);
  if (!asked) return { shown: null };

  const { summary, releases, view } = asked;
  const { href, search } = new URL(request.url);
  return {
    shown: { release: summary, releases, view, address: href, file: `/observatory.csv${search}` },
  };
}

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  titled(matches, (t) => t("title", { ns: "observatory" }));

export default function Observatory() {
  const { shown } = useLoaderData<typeof loader>();
  return shown ? <ObservatoryPage {...shown} /> : <EmptyObservatory />;
}
