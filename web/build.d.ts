// What only the build knows: xtask/src/site/scripts.rs hands each value to esbuild, which writes it in place. A name that
// is not handed over is a build error.
declare const BUILD: {
  // Files that have a digest in their names, relative to the file that loads them. Modules are loaded as `late/name`.
  readonly help: string;
  readonly frame: string;
  readonly element: string;
  readonly print: string;
  readonly offline: string;
  readonly glue: string;
  readonly wasm: string;
  readonly styles: string;
  readonly drawings: string;
  readonly drawingsIntegrity: string;
  readonly stylesIntegrity: string;
  readonly glueIntegrity: string;
  readonly helpIntegrity: string;
  readonly elementIntegrity: string;
  readonly printIntegrity: string;
  /** What the wasm must hash to. */
  readonly integrity: string;
  /** The part of the app that arrives after the first screen, and what it must hash to. */
  readonly part: string;
  readonly partIntegrity: string;

  // Pages.
  readonly page: string;
  readonly guide: string;

  // Words.
  /** Which way lines run: `ltr` or `rtl`. */
  readonly direction: string;
  readonly title: string;
  /** The emergency line; `{emergency}` is the number. */
  readonly urgent: string;
  /** The emergency number of each country that has one of its own, and what to say elsewhere. */
  readonly numbers: Readonly<Record<string, string>>;
  readonly number: string;
  /** The booking link's default words. */
  readonly book: string;
  /** The checklist. */
  readonly fallback: import("./embed/tree").Tree;
  readonly tryAgain: string;
  readonly stillLoading: string;
  /** After another try that failed. */
  readonly notYet: string;

  /** The questions of each core topic, in order. */
  readonly steps: readonly (readonly string[])[];
  /** The places among them of the topics whose order the parent's worry decides. */
  readonly stepsByWorry: readonly number[];

  // What the app stores after the first answer.
  /** The key in local storage. */
  readonly key: string;
  /** The text up to the time, which is in seconds since 1970. */
  readonly recordStart: string;
  /** The text between the time and `name=value` of the input. */
  readonly beforeAnswer: string;
  /** The text between that and the time again. */
  readonly afterAnswer: string;
  readonly recordEnd: string;
};
