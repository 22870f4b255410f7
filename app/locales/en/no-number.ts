export const noNumber = {
  c: { word: "confidential", meaning: "Too few companies or hires to publish this figure." },
  s: { word: "hidden", meaning: "Hidden so that another, confidential cell cannot be worked out." },
  z: { word: "not applicable", meaning: "The question does not arise for this group." },
  u: { word: "unreliable", meaning: "The confidence interval is too wide to conclude." },
  nr: { word: "not provided", meaning: "The information was not provided." },
  few: { word: "not enough data", meaning: "Not enough hires to compute this figure." },
};
