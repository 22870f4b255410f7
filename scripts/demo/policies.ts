import type { Policy } from "#app/domain/effects/policy.ts";

/** Policies of the demonstration: one that changed something, one that changed nothing, one of a company that hires too few. */
export const DEMO_POLICIES: readonly (Policy & { readonly siren: string })[] = [
  {
    ...said("999001019", "Recrutement par compétences", "skillsBasedHiring"),
    description:
      "Offres sans diplôme exigé, tests pratiques notés, entretiens à grille, dans les quatre sites.",
    indicators: ["priorityDistrict", "skillsBasedStrict"],
    untouched: "rural",
    windfall: { windfall: 38, jobEffect: 6, substitution: 5, unknown: 9 },
  },
  {
    ...said("999003031", "Charte des recruteurs", "recruiterTraining"),
    description: "Une charte signée par les recruteurs ; les pratiques n’ont pas changé.",
    indicators: ["skillsBasedStrict", "women"],
    untouched: "rural",
  },
  {
    ...said("999008089", "Partenariat avec la mission locale", "partnership"),
    description: "Une convention avec la mission locale du nord de l’île.",
    indicators: ["priorityDistrict"],
  },
  {
    ...said("999002025", "Ouverture du site d’Aubusson", "siteOpening"),
    description: "Un centre de développement dans la Creuse.",
    startsOn: 202406,
    indicators: ["rural"],
    untouched: "women",
  },
];

/** From March 2025, everywhere, for every occupation. */
function said(siren: string, name: string, kind: Policy["kind"]) {
  return {
    ...{ siren, name, kind },
    startsOn: 202503,
    endsOn: null,
    sites: [],
    occupations: [],
    untouched: null,
    windfall: null,
  };
}
