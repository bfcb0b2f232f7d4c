//! The content security policy of index.html, and the digests that it and the start script carry.

use crate::supply::files;
use base64::{Engine, engine::general_purpose::STANDARD};
use gut_skin_check::embed::contract::WORKER_POLICY;
use sha2::{Digest, Sha256, Sha384};

/// The policy, allowing exactly these inline scripts and styles. It forbids every request but those for the page's
/// own files, and lets no script write HTML. The one script that may be named by a script is our worker; in a frame the start
/// script takes that away, too.
pub fn content(scripts: &[&str], styles: &[&str]) -> String {
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{}; style-src{}; connect-src 'self'; \
         img-src 'self' data:; worker-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; \
         form-action 'none'; require-trusted-types-for 'script'; trusted-types {WORKER_POLICY}",
        hashes(scripts),
        if styles.is_empty() {
            " 'none'".to_owned()
        } else {
            hashes(styles)
        },
    )
}

fn hashes(texts: &[&str]) -> String {
    texts
        .iter()
        .map(|text| format!(" 'sha256-{}'", sha256(text)))
        .collect()
}

/// The `integrity` of a file, as fetch and link take it.
pub fn integrity(file: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(file)))
}

/// Enough of a digest to tell two versions of a file apart.
pub fn short_digest(file: &[u8]) -> String {
    files::sha256(file).chars().take(16).collect()
}

fn sha256(text: &str) -> String {
    STANDARD.encode(Sha256::digest(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_inline_is_allowed_by_the_hash_of_its_exact_text() {
        // The example of the CSP specification, section "Usage of hashes".
        let example = "alert('Hello, world.');";
        let hash = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";
        let policy = content(&[example], &["p{}"]);
        assert!(policy.contains(&format!("script-src 'self' 'wasm-unsafe-eval' {hash};")));
        assert!(content(&["go()"], &[example]).contains(&format!("style-src {hash};")));
        assert!(!content(&["alert('Hello, world.'); "], &[]).contains(hash));
    }

    #[test]
    fn nothing_is_allowed_by_default() {
        let policy = content(&[], &[]);
        assert!(policy.starts_with(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'none';"
        ));
        for loose in ["unsafe-inline", "'unsafe-eval'", "nonce", "*", "http"] {
            assert!(!policy.contains(loose), "{loose}");
        }
    }

    #[test]
    fn integrity_is_a_sha384() {
        // The example of the Subresource Integrity specification.
        let wanted = "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO";
        assert_eq!(integrity(b"alert('Hello, world.');"), wanted);
    }
}
