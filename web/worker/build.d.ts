// What only the build knows (see web/build.d.ts).
declare const BUILD: {
  /** Changes with every byte of what is kept. */
  readonly kept: string;
  /** What is kept: the SHA-384 of each file by its name. */
  readonly files: Readonly<Record<string, string>>;
  /** The page, and its SHA-384 without the settings of a practice. */
  readonly page: string;
  readonly pageDigest: string;
};
