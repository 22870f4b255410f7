export const implantation = {
  title: "Where to settle: what the labour market would give",
  lead: "Opening posts in an employment zone, or moving them there, changes whom you can hire. Here is by how much, if you hire as the zone is populated.",
  link: "Simulate a new site: what would this labour market give?",
  form: {
    posts: "Hires a year",
    postsHint: "A whole number; 0 changes nothing.",
    postsInvalid: "Give a whole number of hires, 100,000 at most.",
    from: "These posts",
    fromNew: "are new",
    fromSite: "leave {{name}}",
    zone: "Employment zone {{rank}}",
    none: "–",
    commune: "Or a commune",
    communeHint: "Its name or its official code, for instance Rennes or 35238.",
    indicator: "The sentence and the map are about",
    apply: "Compare",
  },
  indicators: { priorityDistrict: "priority districts", rural: "rural communes" },
  commune: {
    unknown: "No commune is called “{{text}}”.",
    namesakes: "Several communes have this name; give the code of the right one: {{list}}.",
    noZone: "The employment zone of {{name}} is not known: the whole list is not loaded.",
  },
  sentence: {
    change:
      "With {{posts}} hires a year in the zone {{place}}, {{after}} of your hires should be of people who {{predicate}}, instead of {{before}} ({{change}}), going by the {{people}} of employment zones.",
    same: "With {{posts}} hires a year in the zone {{place}}, {{before}} of your hires should be of people who {{predicate}}, as today: no difference visible to a tenth of a point, going by the {{people}} of employment zones.",
    alone:
      "In the zone {{place}}, {{share}} of the {{people}} {{predicate}}: of {{posts}} hires, expect {{hired}}.",
    nothing: "Without hires nothing changes: the expected share stays at {{before}}.",
    noShare:
      "No share of the {{people}} is loaded for this indicator: choose another population, or load the list named below.",
    noPlace: "Choose a place whose share is known.",
  },
  capped: "This site makes only {{posts}} hires a year: the computation moves {{posts}}.",
  table: {
    caption:
      "{{indicator}}: share in the zone, expected share today and then, expected hires of {{posts}} a year",
    place: "Place",
    among: "{{place}} – from {{population}}",
    local: "The zone",
    before: "Today",
    after: "Then",
    gain: "Difference",
    noGain: "under 0.1 pts",
    hired: "Expected",
    corrected: "Your way",
  },
  correction: {
    known:
      "“{{indicator}}”: you hire {{ratio}} times what the {{people}} of your labour markets would give (95% interval: {{low}} to {{high}}); “your way” multiplies local shares by this ratio.",
    unknown:
      "“{{indicator}}”: too few hires expected in a year, going by the {{people}}, to know whether you hire as your labour markets are; nothing is corrected.",
  },
  range: "{{hired}} ({{low}} to {{high}})",
  map: {
    finding: "{{department}} has the highest share: {{share}} of the {{people}} {{predicate}}",
    sentence:
      "The colour is the share of the {{people}} of the département who {{predicate}}; dots are the places compared.",
    partial:
      "Where the whole département is not known, the colour is that of its known employment zones alone.",
    department: "Département",
    value: "Share of the {{people}}",
    sites: "Places compared",
    dot: "places compared",
    nowhere: "No reference share is loaded: there is nothing to draw.",
  },
  zones: {
    title_one: "The known employment zone",
    title_other: "The {{count}} known employment zones",
    caption: "Share of the {{people}}, by employment zone",
    zone: "Employment zone",
  },
  missing: {
    title: "What is not loaded",
    country:
      "Only the zones of an extract delivered with Ancrage are known. Any other zone answers “not provided” until the country is loaded:",
    districts:
      "The population of priority districts is not loaded: their shares are limited to the zones of the extract. Give the official file and the names of its columns:",
    districtsOf:
      "No count of the {{people}} of priority districts is loaded: their share is not known. Give the file and the names of its columns:",
    population:
      "No count of the {{people}} is loaded: nothing can be compared with them yet. Give the file by commune and the names of its columns:",
  },
  assumption:
    "Assumptions: people hired resemble the {{people}} of the site’s employment zone, and other sites hire as in the last twelve months. The number of expected hires is proportional to the posts. It is an order of magnitude before deciding, not a forecast.",
  period: "Hires from {{from}} to {{to}}.",
  noHires: "No hires are deposited yet: only the shares of places are given.",
  vintages: "Vintages: {{list}}.",
  back: "Back to policies",
};
