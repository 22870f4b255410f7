import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BenchmarkPage } from "#app/components/benchmark/benchmark-page.tsx";
import { EmptyBenchmark } from "#app/components/benchmark/empty-benchmark.tsx";
import { titled } from "#app/components/layout/page-title.ts";
import { readBaseline } from "#app/domain/effects/baselines.ts";
import { readBenchmark } from "#app/operations/read-benchmark.ts";
import { requireCompany } from "#app/platform/access.server.ts";
import { database } from "#app/platform/database.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { siren, name } = await requireCompany(request, params.siren, "dashboard:read");
  const { href, searchParams } = new URL(request.url);
  const benchmark = await readBenchmark(database(), siren, {
    time: searchParams.get("period"),
    baseline: readBaseline(searchParams.get("baseline")),
  });
  return { company: { siren, name }, ...benchmark, address: href };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, (t) => `${t("title", { ns: "benchmark" })}, ${data?.company.name ?? ""}`);

export default function CompanyBenchmark() {
  const { shown, ...page } = useLoaderData<typeof loader>();
  if (shown === null) return <EmptyBenchmark siren={page.company.siren} />;
  return <BenchmarkPage shown={shown} {...page} />;
}
