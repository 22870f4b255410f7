/** An official file and where its publisher keeps it. */
export type ReferenceAddress = { readonly name: string; readonly address: string };

/** Addresses and redirects stay on these. */
export const OFFICIAL_ORIGINS: readonly string[] = [
  "https://www.data.gouv.fr",
  "https://static.data.gouv.fr",
  "https://www.insee.fr",
];

const INSEE = "https://www.insee.fr/fr/statistiques/fichier";

/** Contours of priority districts by their stable resource; density grids in both layouts; employment zones of 2020. */
export const OFFICIAL_FILES: readonly ReferenceAddress[] = [
  {
    name: "qpv-2024-geojson.zip",
    address: "https://www.data.gouv.fr/fr/datasets/r/942d4ee8-8142-4556-8ea1-335537ce1119",
  },
  {
    name: "grille_densite_7_niveaux_2024.xlsx",
    address: `${INSEE}/6439600/grille_densite_7_niveaux_2024.xlsx`,
  },
  {
    name: "fichier_diffusion_2026.xlsx",
    address: `${INSEE}/8571524/fichier_diffusion_2026.xlsx`,
  },
  { name: "ZE2020_au_01-01-2025.zip", address: `${INSEE}/4652957/ZE2020_au_01-01-2025.zip` },
];
