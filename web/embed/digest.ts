// What a file hashes to, in the base 64 of policies and of `integrity`. Where a page is not secure, browsers compute none:
// ask `crypto.subtle` before.

export const digest = async (algorithm: "SHA-256" | "SHA-384", bytes: BufferSource) =>
  btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest(algorithm, bytes))));
