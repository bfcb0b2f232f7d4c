// What the loader and the two ways to show a check (frame and element) expect of each other. Types alone.
import type { Events, Failure, Setting } from "../contract";

/** The settings that are there, as the check reads them. */
export type Settings = Partial<Record<Setting, string>>;

/** A part of the check that should be in view, in CSS pixels of the window. */
export interface Box {
  left: number;
  top: number;
  bottom: number;
}

type Arguments<Details> = {
  [Type in keyof Details]: Details[Type] extends undefined ? [type: Type, detail?: undefined] : [type: Type, detail: Details[Type]];
}[keyof Details];

/** An event for the host page, with its detail. */
export type HostEvent = Arguments<Events>;
/** What the check reports while it runs. */
export type Report = Arguments<Events & { reveal: Box }>;

/** What a shown check gets from the loader. */
export interface Host {
  element: HTMLElement;
  /** Where the check goes. */
  view: HTMLElement;
  settings(): Settings;
  say(...event: HostEvent): void;
  /** The check could not start; without a code it is found from the cause. */
  fail(code: Failure | null, cause: unknown, file?: string): void;
  reveal(box: Box): void;
  /** Ends this check and begins another in its place. */
  again(): void;
}

/** A check that is shown, or on its way. */
export interface Run {
  /** The settings have changed. */
  update(): void;
  stop(): void;
}
