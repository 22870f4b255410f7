import type { Territory } from "#app/domain/territory/place.ts";
import { buildTerritory } from "#app/domain/territory/territory.ts";
import { prepareFile } from "#app/intake/prepare.ts";
import { type PackedTerritory, unpackTerritory } from "#app/intake/prepare-territory.ts";
import type { PrepareNews, PrepareOrder } from "./prepare-messages.ts";

/** Prepares a raw export beside the page, so that the page never freezes. Its only request is for the official lists. */
self.addEventListener("message", ({ data }: MessageEvent<PrepareOrder>) => {
  prepare(data).then(say, () => say({ status: "failed" }));
});

async function prepare({ file, choices, currentMonth, territory }: PrepareOrder) {
  const context = { territory: await territoryAt(territory), currentMonth };
  return prepareFile(file, choices, context, (share) => say({ status: "working", share }));
}

async function territoryAt(address: string | null): Promise<Territory | null> {
  if (address === null) return null;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error("The official lists did not come.");
  return buildTerritory(unpackTerritory((await answer.json()) as PackedTerritory));
}

function say(news: PrepareNews): void {
  self.postMessage(news);
}
