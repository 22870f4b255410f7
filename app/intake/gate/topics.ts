import { foldText } from "../clean-text.ts";

/** What a header announces; its values are then judged with less proof than under an unknown one. */
export type Topic =
  | "nir"
  | "iban"
  | "email"
  | "phone"
  | "name"
  | "person"
  | "birthDate"
  | "address"
  | "position"
  | "comment"
  | "identifier"
  | "nationality"
  | "origin"
  | "religion"
  | "health"
  | "union"
  | "orientation"
  | "place"
  | "workDate"
  | "rank";

type Announcement = { readonly topic: Topic; readonly says: RegExp; readonly unless?: RegExp };

const NOT_PEOPLE =
  /\b(site|sites|etablissement|entreprise|societe|agence|commune|ville|poste|metier|emploi|contrat|service|departement|region|pays|quartier|qpv|fichier|ecole|diplome|organisme|client|produit|offre|rome|groupe|filiale|magasin|direction|equipe|zone|canal|source|colonne|file|company|department|city|job|school|entity|team)\b/;

const ANNOUNCEMENTS: readonly Announcement[] = [
  {
    topic: "nir",
    says: /\b(nir|nirpp|nss|ssn|niss|secu|securite sociale|social security)\b|\bn(um|umero|o)? ss\b/,
  },
  { topic: "iban", says: /\b(iban|rib|bic|compte bancaire|bank account|coordonnees bancaires)\b/ },
  { topic: "email", says: /\b(e ?mails?|mails?|courriels?|adresse electronique|mel)\b/ },
  { topic: "phone", says: /\b(tel|tels|telephone|telephones|portable|gsm|phone|mobile|cell)\b/ },
  {
    topic: "name",
    says: /\b(noms?|prenoms?|nomprenom|nom prenom|patronyme|surname|lastname|firstname|forename|(last|first|full|family|given|employee|candidate) name|nom complet|identite|etat civil|nm|pnm)\b/,
    unless: NOT_PEOPLE,
  },
  {
    topic: "person",
    says: /\b(salaries?|salariee|collaborateurs?|collaboratrice|employes?|employee|worker|agent|candidats?|candidate|personne|individu|beneficiaire|manager|responsable|tuteur|tutrice|maitre d apprentissage|recruteur|recruteuse|titulaire|stagiaire|apprenti|interimaire|contact|referent|n 1|hierarchique|who|person|people|libelle agent)\b/,
    unless:
      /\b(nombre|nb|effectif|effectifs|type|statut|categorie|site|etablissement|emploi|poste|present)\b/,
  },
  {
    topic: "birthDate",
    says: /\b(naissance|naiss|nais|ne le|nee le|ne e le|birth|birthday|birthdate|dob|ddn|dnais|dt nais)\b/,
    unless:
      /\b(lieu|pays|ville|commune|departement|dept|dep|cp|code|nom|place|country|city|town|name)\b/,
  },
  {
    topic: "origin",
    says: /\b(lieu|pays|ville|commune|departement|dept|dep|code|cp)( insee)?( de| du)? (naissance|naiss)\b/,
  },
  {
    topic: "origin",
    says: /\b(birthplace|birth (place|country|city)|(place|country|city) of birth|ethnie|ethnique|ethnicity|race|origine (ethnique|geographique|nationale|raciale|culturelle|familiale))\b/,
  },
  {
    topic: "address",
    says: /\b(adresses?|adr|rue|voie|domicile|address|street|complement|residence|lieu dit|batiment|bat)\b/,
    unless:
      /\b(mail|e mail|email|electronique|ip|commune|code|codgeo|insee|postal|postale|ville|departement|region|qpv|quartier|distance|temps|trajet|pays|zone|site|etablissement|travail|duree|km)\b/,
  },
  {
    topic: "position",
    says: /\b(lat|latitude|lon|lng|longitude|coordonnees? ?(gps|x|y)?|gps|position x|position y|x wgs84|y wgs84)\b/,
    unless: /\b(bancaires?)\b/,
  },
  {
    topic: "comment",
    says: /\b(commentaires?|observations?|obs|remarques?|notes?|appreciations?|avis|compte rendu|motivations?|bilan|comments?|remarks?|feedback|libre|precisions?|annotations?|divers)\b/,
  },
  {
    topic: "identifier",
    says: /\b(matricules?|mat|matr|badge|login|identifiant|trigramme|payroll (id|number)|staff (id|number)|passeport|passport|carte d identite|cni|((id|identifiant|code|n|no|num|numero|ref|reference)( de| du| d)?( l| la)? ?(salaries?|employes?|agent|collaborateur|candidats?|candidature|dossier|personne|individu|paie|rh|interne))|(employee|candidate|person|user|worker) (id|number|no|code)|uuid|guid)\b/,
    unless: /\b(site|etablissement|poste|offre|service|direction|entreprise|contrat type)\b/,
  },
  {
    topic: "nationality",
    says: /\b(nationalite|nationalites|nationality|citizenship|citoyennete|ressortissant|titre (de )?sejour|carte (de )?sejour|permis (de )?sejour|autorisation (de )?travail)\b|^nat$/,
  },
  {
    topic: "religion",
    says: /\b(religion|religieux|religieuse|confession|culte|croyance|faith|pratiquant)\b/,
  },
  {
    topic: "health",
    says: /\b(sante|handicap|handicape|handicapes|handicapee|rqth|boeth|oeth|beneficiaire oeth|th|maladies?|invalidite|invalide|medical|medicale|medicaux|medecin|grossesse|enceinte|inapte|inaptitude|pathologie|allergies?|arrets? maladie|health|disability|disabled|sick|sickness)\b/,
    unless: /\b(secteur|metier|metiers|famille|domaine|filiere|service)\b/,
  },
  {
    topic: "union",
    says: /\b(syndicat|syndical|syndicale|syndique|syndiquee|syndicats|trade union|union member|union membership|cgt|cfdt|opinion politique|opinions politiques|parti politique|political)\b/,
  },
  {
    topic: "orientation",
    says: /\b(orientation sexuelle|sexual orientation|sexualite|identite de genre|gender identity|vie sexuelle)\b/,
  },
  {
    topic: "place",
    says: /\b(sites?|etablissements?|agences?|communes?|villes?|quartiers?|departements?|regions?|pays|ecoles?|lycees?|magasins?|enseignes?|stations?|gares?|points? de vente|residences?|batiments?|lieux?|entreprises?|societes?|clients?|filiales?|city|town|company|store|school)\b/,
  },
  {
    topic: "workDate",
    says: /\b(embauche|entree|arrivee|debut|anciennete|contrat|creation|ouverture|ouvert|fermeture|ferme|fin|sortie|depart|poste|fonction|hire|start|end|opening|closing|extraction|maj|saisie|recrutement|effet|diplome|obtention)\b/,
  },
  {
    topic: "rank",
    says: /^(n|no|num|numero|ligne|rang|index|id|line|row|ordre|seq|sequence|l|colonne|unnamed 0)$/,
  },
];

/** What a header announces. */
export function topicsOf(header: string): ReadonlySet<Topic> {
  const fold = foldText(header.slice(0, 200).replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"));
  const found = ANNOUNCEMENTS.filter(({ says, unless }) => says.test(fold) && !unless?.test(fold));
  return new Set(found.map(({ topic }) => topic));
}
