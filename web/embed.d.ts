/**
 * Gut-Skin Check for pages written in TypeScript: the element that `embed.js` defines, its attributes and its events.
 *
 * Copy this file into your project, or refer to it: `/// <reference path="./embed.d.ts" />`. Everything is explained in
 * the guide, embedding.html, beside this file.
 */

/** The attributes of `<gut-skin-check>`. One that is missing or cannot be used has its default. */
export interface GutSkinCheckAttributes {
  /** The practice's name, at most 200 characters. */
  practice?: string;
  /** Where a visit is booked: an https address, or one relative to the page. */
  "booking-url"?: string;
  /** The words of that link. */
  "booking-label"?: string;
  /** The practice's phone number. */
  phone?: string;
  /** Only for the emergency and advice numbers; without it the parent is asked. */
  country?: "us" | "uk" | "ca" | "au" | "ie" | "nz" | "other";
  lang?: "en";
  theme?: "auto" | "light" | "dark";
  /** The practice's color, as `#0a7` or `#00aa77`. */
  accent?: string;
  /** `hide`: the result has topics and questions for the doctor, without any rating. */
  bands?: "show" | "hide";
  /** Where answers are kept, always on the parent's device. Read once. */
  storage?: "local" | "session" | "none";
  /** Days until a finished check is erased, 1 to 730. */
  "keep-days"?: `${number}`;
  /** Months after which the check says that what it says is old, 1 to 60. */
  "content-months"?: `${number}`;
  /** The name of this check, where there are several on one site. Read once. */
  instance?: string;
  /** `frame`: scripts of the page cannot read the answers if the check has an origin of its own. Read once. */
  mode?: "frame" | "element";
}

/** Why the check did not start, or broke down. The guide has a section for each. */
export type GutSkinCheckFailure =
  | "csp"
  | "missing"
  | "cors"
  | "mime"
  | "no-wasm"
  | "stalled"
  | "changed"
  | "old-browser"
  | "file"
  | "coep"
  | "frame-policy"
  | "consent"
  | "moved"
  | "no-answer"
  | "panic"
  | "storage"
  | "taken";

/** The events of the element. They do not bubble, and none ever holds an answer, a score, a result or a danger sign. */
export interface GutSkinCheckEventMap {
  /** The check is in the page. */
  ready: CustomEvent<undefined>;
  /** Its height has changed; whole CSS pixels. */
  height: CustomEvent<{ height: number }>;
  /** A further part of the core was reached, from 1 to 6. */
  step: CustomEvent<{ index: number }>;
  /** A result was shown; never for an emergency or a call today. */
  done: CustomEvent<undefined>;
  /** The check could not start, or broke down. */
  error: CustomEvent<{ code: GutSkinCheckFailure }>;
}

/** The element `<gut-skin-check>`. */
export interface GutSkinCheckElement extends HTMLElement {
  getAttribute<Name extends keyof GutSkinCheckAttributes>(name: Name): string | null;
  getAttribute(name: string): string | null;
  setAttribute<Name extends keyof GutSkinCheckAttributes>(name: Name, value: NonNullable<GutSkinCheckAttributes[Name]>): void;
  setAttribute<Name extends string>(name: Name extends keyof GutSkinCheckAttributes ? never : Name, value: string): void;

  addEventListener<Type extends keyof GutSkinCheckEventMap>(
    type: Type,
    listener: (this: GutSkinCheckElement, event: GutSkinCheckEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<Type extends Exclude<keyof HTMLElementEventMap, keyof GutSkinCheckEventMap>>(
    type: Type,
    listener: (this: GutSkinCheckElement, event: HTMLElementEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Type extends keyof GutSkinCheckEventMap>(
    type: Type,
    listener: (this: GutSkinCheckElement, event: GutSkinCheckEventMap[Type]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener<Type extends Exclude<keyof HTMLElementEventMap, keyof GutSkinCheckEventMap>>(
    type: Type,
    listener: (this: GutSkinCheckElement, event: HTMLElementEventMap[Type]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "gut-skin-check": GutSkinCheckElement;
  }
}
