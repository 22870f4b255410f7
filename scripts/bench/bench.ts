/** A measurement of its own, against a reference in the same run: prints its figures, says whether the target is met. */
export type Bench = {
  readonly name: string;
  run(): Promise<boolean>;
};
