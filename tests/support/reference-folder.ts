/** The folder of official files, where the tests that need them are run; null elsewhere, and they are skipped. */
export const referenceFolder: string | null = process.env.REFERENCE_DIR || null;

if (!referenceFolder)
  console.warn("REFERENCE_DIR is not set: tests on official files are skipped.");
