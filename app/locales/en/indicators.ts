export const indicators = {
  priorityDistrict: {
    name: "Residents of priority districts (QPV)",
    short: "Priority districts",
    predicate: "live in a priority district",
  },
  rural: {
    name: "Residents of rural communes",
    short: "Rural communes",
    predicate: "live in a rural commune",
  },
  women: { name: "Women", short: "Women", predicate: "are women" },
  skillsBasedStrict: {
    name: "Skills-based hires (strict definition)",
    short: "Skills-based, strict",
    predicate: "were made on skills, with no diploma required",
  },
  skillsBasedBroad: {
    name: "Skills-based hires (broad definition)",
    short: "Skills-based, broad",
    predicate: "used at least one skills-based practice",
  },
  noDiplomaPostings: {
    name: "Postings that require no diploma",
    short: "No-diploma postings",
    predicate: "answered a posting that required no diploma",
  },
  belowUsualLevel: {
    name: "Diploma below the usual level of the occupation",
    short: "Below the usual level",
    predicate: "have a diploma below the usual level of the occupation",
  },
  sayDoGap: {
    name: "Gap between postings and hires",
    short: "Postings–hires gap",
    predicate: "separate no-diploma postings from hires below the usual level",
  },
  retention6: {
    name: "Still employed after 6 months",
    short: "Employed at 6 months",
    predicate: "are still employed six months later",
  },
  retention12: {
    name: "Still employed after 12 months",
    short: "Employed at 12 months",
    predicate: "are still employed twelve months later",
  },
  apprenticesPriorityDistrict: {
    name: "Apprentices living in a priority district",
    short: "Apprentices, QPV",
    predicate: "are apprentices living in a priority district",
  },
  apprenticesRural: {
    name: "Apprentices living in a rural commune",
    short: "Apprentices, rural",
    predicate: "are apprentices living in a rural commune",
  },
  apprenticesWomen: {
    name: "Women among apprentices",
    short: "Apprentices, women",
    predicate: "are women apprentices",
  },
  internsPriorityDistrict: {
    name: "Interns living in a priority district",
    short: "Interns, QPV",
    predicate: "are interns living in a priority district",
  },
  internsRural: {
    name: "Interns living in a rural commune",
    short: "Interns, rural",
    predicate: "are interns living in a rural commune",
  },
  internsWomen: {
    name: "Women among interns",
    short: "Interns, women",
    predicate: "are women interns",
  },
  temporaryPriorityDistrict: {
    name: "Temporary workers living in a priority district",
    short: "Temporary, QPV",
    predicate: "are temporary workers living in a priority district",
  },
  temporaryRural: {
    name: "Temporary workers living in a rural commune",
    short: "Temporary, rural",
    predicate: "are temporary workers living in a rural commune",
  },
  temporaryWomen: {
    name: "Women among temporary workers",
    short: "Temporary, women",
    predicate: "are women temporary workers",
  },
  shortFixedTermPriorityDistrict: {
    name: "Fixed-term under six months, living in a priority district",
    short: "Short fixed-term, QPV",
    predicate: "are short fixed-term hires living in a priority district",
  },
  shortFixedTermRural: {
    name: "Fixed-term under six months, living in a rural commune",
    short: "Short fixed-term, rural",
    predicate: "are short fixed-term hires living in a rural commune",
  },
  shortFixedTermWomen: {
    name: "Women among fixed-term hires under six months",
    short: "Short fixed-term, women",
    predicate: "are women in short fixed-term jobs",
  },
  siteInPriorityDistrict: {
    name: "Headcount working in a priority district",
    short: "Sites in QPV",
    predicate: "work at a site in a priority district",
  },
  siteRural: {
    name: "Headcount working in a rural commune",
    short: "Rural sites",
    predicate: "work at a site in a rural commune",
  },
  outsideIleDeFrance: {
    name: "Headcount working outside Île-de-France",
    short: "Outside Île-de-France",
    predicate: "work outside Île-de-France",
  },
};
