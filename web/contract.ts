// The names of src/embed/contract.rs and src/embed/page.rs. Change them there; `UPDATE_EXPECT=1 cargo test --package xtask contract`
// writes this file.

/** The name of the element. */
export const ELEMENT = "gut-skin-check";
/** The namespace of every message. */
export const NAMESPACE = "gut-skin-check";
/** The version of the messages. */
export const VERSION = 1;
/** The file that a host page loads. */
export const LOADER = "embed.js";
/** The worker that keeps the check's own page for visits without a network. */
export const WORKER = "sw.js";
/** The policy of Trusted Types that lets a page name the worker. */
export const WORKER_POLICY = "gsc-worker";
/** What makes the check one that can be installed. */
export const MANIFEST = "app.webmanifest";
/** The file that tells which version lies on a server. */
export const VERSION_FILE = "version.json";
/** The settings, as attributes of the element. */
export const ATTRIBUTES = ["practice", "booking-url", "booking-label", "phone", "country", "lang", "theme", "accent", "bands", "storage", "keep-days", "content-months", "instance"] as const;
/** The settings with those that only the scripts set. */
export const SETTINGS = ["practice", "booking-url", "booking-label", "phone", "country", "lang", "theme", "accent", "bands", "storage", "keep-days", "content-months", "instance", "site", "shared", "second"] as const;
/** The custom property that replaces the attribute `accent` where that is missing. */
export const ACCENT_PROPERTY = "--gsc-accent";
/** The setting that is an address. */
export const ADDRESS = "booking-url";
/** The attribute that chooses between frame and element. */
export const MODE = "mode";
/** Its values, for people. */
export const MODES = "frame, element";
/** How long to wait for a frame that has loaded, and in it for the settings. */
export const FRAME_TIMEOUT_MS = 8000;
/** How long a plain frame waits for settings. */
export const PLAIN_FRAME_TIMEOUT_MS = 1000;
/** When a parent who waits for the check is told that it is still on its way. */
export const STILL_LOADING_MS = 3000;
/** How long no byte of anything may arrive before a wait is given up. */
export const SILENCE_MS = 15000;
/** At which widths a frame tells how high it is on paper, in CSS pixels. */
export const PAPER_WIDTHS = [320,560];
/** What a frame may do. */
export const SANDBOX = "allow-same-origin allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals";
/** What a frame may ask the browser for. */
export const ALLOW = "web-share; clipboard-write";
/** What asks plugins that rewrite scripts to leave the loader alone. */
export const EXEMPT = "data-cfasync=\"false\" data-no-optimize=\"1\" data-no-defer=\"1\" data-no-minify=\"1\" nowprocket";
export type Attribute = (typeof ATTRIBUTES)[number];
export type Setting = (typeof SETTINGS)[number];
export type Mode = "frame" | "element";
export type Failure = "csp" | "missing" | "cors" | "mime" | "no-wasm" | "stalled" | "changed" | "old-browser" | "file" | "coep" | "frame-policy" | "consent" | "moved" | "no-answer" | "panic" | "storage" | "taken";

/** The events for the host page, with their details. */
export interface Events {
  ready: undefined;
  height: { height: number };
  step: { index: number };
  done: undefined;
  error: { code: Failure };
}

/** The type of a message. */
export type Message = keyof Events | "loading" | "hello" | "settings" | "reveal" | "paper";

/** What finds the elements of the check's own page. */
export const enum Selector {
  HOST = "#gut-skin-check",
  STATIC = "#gsc-static",
  FALLBACK = "#gsc-fallback",
  WAIT = "#gsc-wait",
  QUESTION = "#gsc-question",
  FIRST = "#gsc-first",
  SHARE = "#gsc-part-share",
  DOCTOR = "#gsc-part-doctor",
  TOPICS = "#gsc-part-topics",
  EVIDENCE = "#gsc-part-evidence",
  SCREEN = "[data-screen]",
  GUARDED = "[data-guarded]",
  ACTION = "[data-action]",
  HEADING = "[data-heading]",
  PROBLEM = "[data-problem]",
  LIVE = "[data-live]",
  EARLY = "[data-early]",
  GUEST = "[data-guest]",
  REVEALED = "[data-revealed]",
  FILES = "[data-files]",
  CAUSE = "[data-cause]",
}

/** Classes, custom properties and events of the check's own page. */
export const enum Name {
  ROOT = "gsc",
  ON = "gsc-on",
  ALONE = "gsc-alone",
  RUNS = "gsc-runs",
  BOTTOM = "--gsc-bottom",
  SETTINGS = "gsc-settings",
}

/** The screens that are told apart; the others are the ids of questions. */
export const enum Screen {
  START = "start",
  RESULT = "result",
  FAILED = "failed",
}

/** The actions of buttons that are told apart. */
export const enum Action {
  START = "start",
  TRY_AGAIN = "try-again",
  NOT_NOW = "not-now",
}

declare global {
  /** The attributes of the check's own page that begin with `data-`. */
  interface DOMStringMap {
    screen?: string;
    guarded?: string;
    action?: string;
    heading?: string;
    problem?: string;
    live?: string;
    early?: string;
    guest?: string;
    revealed?: string;
    files?: string;
    cause?: string;
    practice?: string;
    bookingUrl?: string;
    bookingLabel?: string;
    phone?: string;
    country?: string;
    lang?: string;
    theme?: string;
    accent?: string;
    bands?: string;
    storage?: string;
    keepDays?: string;
    contentMonths?: string;
    instance?: string;
    site?: string;
    shared?: string;
    second?: string;
  }
}
