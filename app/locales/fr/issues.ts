import { gateIssues } from "./gate.ts";

/** What is said of a file, a line or a cell: the same words on the page, in the API and in the file of rejects. */
export const issues = {
  noFile: "aucun fichier n’a été choisi. Choisissez un fichier CSV.",
  fileTooLarge:
    "le fichier dépasse {{expected}} Mo. Découpez-le par année, ou ne gardez que les colonnes utiles.",
  emptyFile: "le fichier est vide. Déposez l’export qui contient vos lignes.",
  isWorkbook:
    "ce fichier est un classeur Excel, pas un CSV. Dans Excel : Fichier, Enregistrer sous, « CSV UTF-8 (délimité par des virgules) ».",
  isPdf:
    "ce fichier est un PDF, pas un CSV. Exportez les données depuis votre logiciel au format CSV.",
  isDocument:
    "ce fichier est un document de texte, pas un CSV. Exportez les données depuis votre logiciel au format CSV.",
  isArchive:
    "ce fichier est une archive compressée. Décompressez-la et déposez le CSV qu’elle contient.",
  isImage:
    "ce fichier est une image, pas un CSV. Exportez les données depuis votre logiciel au format CSV.",
  isWebPage:
    "ce fichier est une page web, pas un CSV : l’export a sans doute échoué ou demandé une connexion. Refaites l’export.",
  isJson: "ce fichier est du JSON, pas un CSV. Exportez les données au format CSV.",
  isBinary:
    "ce fichier contient des caractères qui ne sont pas du texte. Refaites l’export au format CSV.",
  unclosedQuote:
    "un guillemet s’ouvre ici et ne se ferme jamais : la suite du fichier ne peut pas être lue. Corrigez cette ligne et déposez à nouveau.",
  endlessLine:
    "cette ligne ne finit pas (plus d’un million de caractères). Vérifiez l’export et déposez à nouveau.",
  tooManyColumns: "le fichier a plus de 200 colonnes. Ne gardez que les colonnes utiles.",
  singleColumn:
    "une seule colonne a été trouvée. Les colonnes doivent être séparées par « ; », « , », une tabulation ou « | ».",
  noHeaderLine:
    "aucune ligne d’en-têtes n’a été trouvée. Ajoutez en première ligne le nom des colonnes (voir le modèle).",
  headerOnly: "le fichier n’a que des en-têtes, aucune ligne de données.",
  missingColumn:
    "cette colonne est nécessaire et n’a pas été reconnue. Indiquez quelle colonne du fichier la contient, ou ajoutez-la.",
  postcodeColumn:
    "un code postal n’est pas un code commune : il couvre parfois plusieurs dizaines de communes. Fournissez le code Insee de la commune.",
  duplicateHeader:
    "deux colonnes portent ce nom. La première est lue, sauf si vous en choisissez une autre.",
  mojibake:
    "des accents sont abîmés (« Ã© » pour « é »). Le fichier se lit, mais mieux vaut refaire l’export en UTF-8.",
  unreadableCharacters:
    "certains caractères ne se lisent pas avec cet encodage. Vérifiez l’encodage choisi.",
  preamble: "les en-têtes sont sur cette ligne ; ce qui précède est ignoré.",
  diskFull:
    "il n’y a plus de place pour enregistrer : rien n’a été gardé. Prévenez qui administre le serveur, puis déposez à nouveau.",
  unknownCompany: "aucune entreprise n’a le SIREN {{value}}. Créez-la, ou corrigez le SIREN.",
  nothingAccepted:
    "aucune ligne n’est acceptée : il n’y a rien à publier. Corrigez le fichier et déposez à nouveau.",
  draftGone: "ce dépôt a été abandonné pendant sa lecture. Déposez à nouveau.",
  sheetLimit:
    "le fichier s’arrête à 1 048 576 lignes, la limite d’Excel : des lignes ont sans doute été perdues. Exportez sans passer par Excel.",
  malformedQuote: "les guillemets de cette ligne ne vont pas par deux. Corrigez ou retirez-les.",
  tooManyCells:
    "la ligne a plus de cellules que d’en-têtes : un séparateur se trouve sans doute dans un texte. Attendu : {{expected}} cellules.",
  cutLine: "la dernière ligne est coupée : le fichier n’est pas complet. Refaites l’export.",
  missingCells:
    "la ligne a moins de cellules que d’en-têtes ; celles qui manquent sont lues comme vides. Attendu : {{expected}} cellules.",
  totalLine: "ligne de total (« {{value}} »), ignorée.",
  repeatedHeader: "les en-têtes sont répétés ; la ligne est ignorée.",
  secondHeader: "seconde ligne d’en-têtes (« {{value}} »), ignorée.",
  duplicateSite:
    "le site « {{value}} » est déjà décrit plus haut. Gardez une seule ligne par site.",
  missingValue: "la valeur manque. Cette colonne doit être remplie.",
  notADate: "« {{value}} » n’est pas une date. Attendu : {{expected}}.",
  futureMonth: "« {{value}} » est dans le futur. Attendu : un mois déjà commencé.",
  monthTooEarly: "« {{value}} » est trop ancien pour une embauche. Vérifiez l’année.",
  excelSerial: "« {{value}} » est un numéro de jour d’Excel ; il a été lu comme une date.",
  dayAssumed: "« {{value}} » ne dit pas le jour ; le premier du mois est retenu.",
  tooNarrow:
    "« {{value}} » : la colonne était trop étroite dans Excel et la valeur est perdue. Élargissez-la et refaites l’export.",
  sheetError:
    "« {{value}} » est une erreur de formule d’Excel. Corrigez la formule et refaites l’export.",
  scientificNumber:
    "« {{value}} » : Excel a arrondi ce numéro, ses derniers chiffres sont perdus. Mettez la colonne au format Texte avant de coller les numéros, puis refaites l’export.",
  chosenHeaderMissing:
    "« {{value}} » n’est l’en-tête d’aucune colonne du fichier. Choisissez un des en-têtes du fichier, ou aucun.",
  knownWording: "« {{value}} » a été reconnu et traduit.",
  unknownWording:
    "« {{value}} » n’est pas une valeur connue ; {{outcome}}. Attendu : {{expected}}.",
  numericCoding: "« {{value}} » est un code : dites ce qu’il signifie.",
  notInRange: "« {{value}} » n’est pas un nombre accepté ; {{outcome}}. Attendu : {{expected}}.",
  notRomeCode:
    "« {{value}} » n’est pas un code ROME ; {{outcome}}. Attendu : une lettre et quatre chiffres, par exemple {{expected}}.",
  notDistrictCode:
    "« {{value}} » n’est ni un code de quartier prioritaire ni oui ou non ; {{outcome}}. Attendu : {{expected}}.",
  contractAssumed:
    "le type de contrat manque ; l’embauche compte comme un CDI. Complétez la colonne si ce n’en est pas un.",
  lostZero: "« {{value}} » avait perdu un zéro en tête ; il a été rétabli.",
  lostZeroLeft:
    "« {{value}} » a perdu un zéro en tête, et la réparation a été refusée. Attendu : le code entier.",
  unwrappedFormula: "« {{value}} » est une formule de texte ; sa valeur a été lue.",
  communeName:
    "« {{value}} » est un nom, pas un code commune ; {{outcome}}. Attendu : un code Insee, par exemple {{expected}}.",
  notCommuneCode:
    "« {{value}} » n’est pas un code commune ; {{outcome}}. Attendu : les cinq caractères du code Insee, par exemple {{expected}}.",
  notSiret: "« {{value}} » n’est pas un SIRET. Attendu : 14 chiffres.",
  siretKey: "« {{value}} » a une clé de contrôle fausse. Vérifiez le SIRET.",
  unknownSite:
    "« {{value}} » n’est pas un site connu. Déposez d’abord le fichier des sites, ou corrigez le code.",
  postcodeGiven: "« {{value}} » est un code postal, pas un code commune. Attendu : {{expected}}.",
  unknownCommune:
    "« {{value}} » n’est le code d’aucune commune connue ; le lieu reste indéterminé.",
  splitCommune:
    "« {{value}} » est une commune qui s’est scindée ; le lieu reste indéterminé. Indiquez le code de la commune actuelle.",
  districtOfOtherGeneration:
    "« {{value}} » n’est pas de la génération de quartiers en vigueur à la date de l’embauche.",
  unknownDistrict: "« {{value}} » n’est le code d’aucun quartier prioritaire connu.",
  districtOfOtherCommune: "« {{value}} » n’est pas un quartier de la commune indiquée.",
  yesWithoutDistrict: "« {{value}} » : la commune indiquée n’a aucun quartier prioritaire.",
  noBesideCode: "« {{value}} » contredit le code de quartier indiqué.",
  densityDisagrees:
    "« {{value}} » n’est pas la classe de densité de cette commune ; celle de la grille de l’Insee est retenue.",
  halfPoint: "latitude et longitude vont ensemble ; le site est situé par sa commune.",
  closedBeforeOpened: "« {{value}} » précède l’ouverture du site.",
  duplicateStage:
    "l’étape « {{value}} » est déjà comptée plus haut pour ce mois et ce site. Additionnez les comptes : une seule ligne par mois, site et étape, jamais une ligne par candidat.",
  groupsExceedTotal:
    "« {{value}} » : les deux groupes réunis dépassent le total de la ligne. Attendu : {{expected}} au plus à eux deux.",
  stageGrows:
    "« {{value}} » : plus de personnes à une étape qu’à l’étape d’avant, pour les candidatures du même mois et du même site. Attendu : {{expected}}. Comptez chacun au mois de sa candidature.",
  groupAlone:
    "« {{value}} » : l’autre groupe n’est pas compté ; sans les deux, rien ne peut être comparé.",
  ...gateIssues,
} as const;

/** Where it is said. The text follows at once. */
export const issuePlaces = {
  lineColumn: "Ligne {{line}}, colonne « {{column}} » : ",
  line: "Ligne {{line}} : ",
  column: "Colonne « {{column}} » : ",
} as const;

/** How the formats of dates are spelled in "expected". */
export const issueFormats = {
  month: "AAAA-MM",
  isoDate: "AAAA-MM-JJ",
  dayMonthYear: "JJ/MM/AAAA",
  monthDayYear: "MM/JJ/AAAA",
  excel1900: "un numéro de jour d’Excel",
  excel1904: "un numéro de jour d’Excel (Mac)",
  monthName: "mars-25",
  monthYear: "MM/AAAA",
} as const;

/** What becomes of a cell that cannot be read: its line is rejected, or kept without it. */
export const issueOutcomes = {
  rejected: "la ligne est rejetée",
  kept: "il compte comme non renseigné",
} as const;
