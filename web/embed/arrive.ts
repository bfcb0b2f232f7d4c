// Files on their way. Nobody waits for ever: a wait ends when no byte of anything has come for a while. A line that is slow
// but delivers is not cut off.
import { type Failure, SILENCE_MS } from "../contract";
import { digest } from "./digest";

/** A wait. `beat` is told whenever something has arrived, and at the beginning. */
export const arrival = (beat?: () => void) => {
  let stop: (code: Failure) => void;
  let clock: number | undefined;
  let over: boolean | undefined;
  const silence = new Promise<never>((_, refuse) => (stop = refuse));
  const heard = () => {
    if (over) return;
    clearTimeout(clock);
    clock = setTimeout(() => stop("stalled"), SILENCE_MS);
    beat?.();
  };
  heard();
  return {
    heard,
    /** Ends with what is waited for, or in silence. */
    until: <T>(wanted: Promise<T>) =>
      Promise.race([wanted, silence]).finally(() => {
        over = true;
        clearTimeout(clock);
      }),
  };
};

/**
 * A file, piece by piece. With the option `integrity` of fetch nothing would be heard before the whole file is there, so that
 * it is checked here; where a page is not secure, and could itself be anything, browsers refuse to compute it.
 */
export const file = async (url: string, heard: () => void, integrity?: string) => {
  const answer = await fetch(url);
  if (!answer.ok) throw new TypeError(`${url}: ${answer.status}`);
  const pieces: BlobPart[] = [];
  const reader = answer.body!.getReader();
  for (let piece; (piece = await reader.read()).value; pieces.push(piece.value)) heard();
  const bytes = await new Blob(pieces).arrayBuffer();
  if (integrity && self.crypto.subtle && `sha384-${await digest("SHA-384", bytes)}` !== integrity) throw new TypeError(`${url} is not what it should be`);
  return { bytes, type: answer.headers.get("content-type") };
};

/** The part of the app that arrives after the first screen, from this address. */
export const late = (url: string) => () => {
  const { heard, until } = arrival();
  return until(file(url, heard, BUILD.partIntegrity)).then(({ bytes }) => bytes);
};

/** A module, or nothing where it does not come soon: what only explains a failure holds nobody up. */
export const soon = <T>(module: Promise<T>) =>
  arrival()
    .until(module)
    .catch(() => null);

/** Whether it may be better at another time. */
export const mayPass = (code: Failure) => !/^(csp|file|no-wasm|old-browser)$/.test(code);
