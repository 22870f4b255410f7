import type { OfficialList } from "#app/intake/reference/official-file.ts";
import type { NomenclatureLists } from "#db/queries/nomenclatures-write.ts";

/** The tables that an official list fills. */
export function listsOf(list: OfficialList): NomenclatureLists {
  switch (list.nomenclature) {
    case "density":
      return { communeDensity: list.rows };
    case "employmentZones":
      return { communeZone: list.rows, employmentZone: list.names };
    case "frr":
      return { communeFrr: list.rows };
    case "communeMovements":
      return { formerCommune: list.rows };
    case "communeLabourForce":
    case "communeJobSeekers":
      return { communeCount: list.rows };
    case "districtPopulation":
    case "districtLabourForce":
    case "districtJobSeekers":
      return {
        priorityDistrict: list.rows.map(({ code, communes, people }) => ({
          ...{ code, name: code, communes: communes.join(","), contour: null },
          population: people,
        })),
      };
    case "priorityDistricts":
      return {
        priorityDistrict: list.rows.map(({ code, name, communes, contour }) => ({
          code,
          name,
          communes: communes.join(","),
          contour: contour && JSON.stringify(contour),
          population: null,
        })),
      };
  }
}
