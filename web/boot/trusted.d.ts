// Trusted Types, which the compiler's own names of the browser do not have yet.
interface TrustedScriptURL {
  toString(): string;
}
interface TrustedTypePolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL: (url: string) => TrustedScriptURL };
}
interface Window {
  readonly trustedTypes?: TrustedTypePolicyFactory;
}
