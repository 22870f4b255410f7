/** Licence Ouverte 2.0, for everything that releases open: SPDX's page names it. */
export const OPEN_LICENCE = "https://spdx.org/licenses/etalab-2.0.html";
