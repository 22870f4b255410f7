import { foldText } from "./clean-text.ts";

/**
 * What the words of a header speak of. The words are those of the DSN's blocks (S21.G00.11 établissement, .30 individu, .40
 * contrat), of payroll French, and their English counterparts: single words, so that a header nobody listed is understood from
 * its parts.
 */
const LEXICON = {
  date: "date jour mois periode annee day month year period horodatage",
  start:
    "embauche embauchage recrutement recrute entree entre arrivee arrive debut debute commence commencement prise integration effet hire hired hiring start starts starting started onboarding joining joined join",
  end: "fin sortie depart rupture echeance terme cessation demission licenciement end ended leaving termination exit",
  trial:
    "essai anciennete seniority probation signature signee signed promesse renouvellement avenant",
  birth: "naissance naissances birth born natal",
  workplace:
    "etablissement site agence succursale antenne usine magasin boutique entrepot atelier bureau affectation implantation siret nic workplace worksite establishment location office branch plant store shop facility warehouse",
  work: "travail work working lieu place",
  employer: "employeur entreprise societe siege employer company headquarters siren",
  school: "ecole lycee universite scolaire cfa school university",
  person: "salarie salariee individu collaborateur collaboratrice employe employee agent personne",
  otherPerson:
    "manager responsable tuteur conjoint enfant referent supervisor spouse child dirigeant",
  commune: "commune insee cog municipality municipalite communal",
  city: "ville localite city town",
  postcode: "postal postale cp postcode zip",
  home: "domicile residence resident residant habitation habite habitant logement demeure home residential housing",
  gender: "sexe genre civilite gender sex civility salutation",
  contract: "contrat contract contractuel engagement",
  nature: "nature type forme categorie kind category",
  time: "horaire hebdomadaire temps quotite hours weekly modalite",
  duration: "duree duration length",
  number: "numero matricule identifiant identifier reference num",
  label: "libelle nom intitule denomination name label designation title",
  code: "code",
  reason: "motif reason recours",
  diploma: "diplome qualification formation etudes degree diploma education",
  level: "niveau level nsf",
  required: "exige exigence requis requise obligatoire required requirement demande",
  usual: "usuel attendu habituel usual expected",
  district: "qpv quartier prioritaire",
  density: "densite density",
  occupation: "rome",
  simulation: "mrs",
  immersion: "pmsmp immersion",
  channel: "canal sourcing source provenance channel",
  application: "candidature recrutement cv application applicant sourcing",
  present: "present presence presente maintien retention still",
  six: "6 six m6",
  twelve: "12 douze m12 an",
  opening: "ouverture ouvert opening opened creation",
  closing: "fermeture ferme closing closed",
  headcount: "effectif effectifs headcount etp",
} as const;

export type Idea = keyof typeof LEXICON;

/** What a header speaks of: `sure` in words written whole or shortened in one way only; `perhaps`, what else its abbreviations may mean. */
export type HeaderIdeas = {
  readonly sure: ReadonlySet<Idea>;
  readonly perhaps: ReadonlySet<Idea>;
};

const IDEAS = Object.entries(LEXICON).map(
  ([idea, words]) => [idea as Idea, words.split(" ")] as const,
);
const WORDS = new Map<string, Set<Idea>>();
for (const [idea, words] of IDEAS) {
  for (const word of words) WORDS.set(stem(word), (WORDS.get(stem(word)) ?? new Set()).add(idea));
}

const MOST_MEANINGS = 4;
/** Headers longer than this are sentences. */
const LONGEST = 80;

/** What the header speaks of, word after word. */
export function ideasOf(header: string): HeaderIdeas {
  const sure = new Set<Idea>();
  const perhaps = new Set<Idea>();
  for (const word of wordsOf(header)) {
    const whole = WORDS.get(stem(word));
    const meant = whole ? [...whole] : meaningsOf(word);
    const into = whole || meant.length === 1 ? sure : perhaps;
    for (const idea of meant) into.add(idea);
  }
  return { sure, perhaps };
}

/** The header's words, folded: "HireDate", "DATE_ENTREE" and "date d'entrée" alike; letters of articles fall. */
export function wordsOf(header: string): string[] {
  const parted = header.slice(0, LONGEST).replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
  return foldText(parted)
    .split(" ")
    .filter((word) => word !== "" && !/^(d|l|de|du|des|la|le|les|a|au|en|et|of|the)$/.test(word));
}

/** Endings of number and gender, in French and in English, do not tell words apart. */
function stem(word: string): string {
  return word.length > 3 ? word.replace(/(ees|ee|es|s|e|x)$/, "") : word;
}

/** The ideas whose words a short word may abbreviate; none when it may be almost anything. */
function meaningsOf(word: string): Idea[] {
  if (word.length < 2 || word.length > 6 || /\d/.test(word)) return [];
  const meant = IDEAS.filter(([, words]) => words.some((full) => abbreviates(word, full)));
  return meant.length <= MOST_MEANINGS ? meant.map(([idea]) => idea) : [];
}

/** Its first letters (three at least), or its first letter and consonants of it in their order ("dt", "ctr"). */
function abbreviates(word: string, full: string): boolean {
  if (full.length < word.length + 2) return false;
  if (word.length >= 3 && full.startsWith(word)) return true;
  return word.length <= 4 && word[0] === full[0] && isSkeleton(word.slice(1), full.slice(1));
}

function isSkeleton(letters: string, full: string): boolean {
  if (/[aeiouy]/.test(letters)) return false;
  let at = 0;
  for (const letter of letters) {
    at = full.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
