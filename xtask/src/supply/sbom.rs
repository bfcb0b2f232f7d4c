//! The list of parts for programs that look for known faults: CycloneDX 1.6 as JSON. It has no time and no serial number, so
//! that two builds give the same.

use super::crates::{Crate, Id, Parts};
use serde_json::{Value, json};

/// Its name in the package.
pub const NAME: &str = "sbom.cdx.json";

/// The list of what is in the wasm. Nothing from npm is shipped: esbuild only makes our own scripts smaller.
pub fn text(parts: &Parts) -> String {
    let rust = rust(&parts.rust);
    let mut components: Vec<Value> = parts.others.iter().map(library).collect();
    components.push(rust.clone());
    let mut ours = json!({
        "type": "application",
        "bom-ref": purl(&parts.ours.id),
        "name": parts.ours.id.0,
        "version": parts.ours.id.1,
        "licenses": [{ "expression": parts.ours.license }],
    });
    ours["properties"] = features(&parts.ours);
    let all = parts.others.iter().chain([&parts.ours]);
    let mut uses: Vec<Value> = all
        .map(|one| {
            let mut on: Vec<String> = one.uses.iter().map(purl).collect();
            // The standard library is used by all of them; it is said once.
            if one.id == parts.ours.id {
                on.push(rust["bom-ref"].as_str().unwrap_or_default().to_owned());
            }
            json!({ "ref": purl(&one.id), "dependsOn": on })
        })
        .collect();
    uses.push(json!({ "ref": rust["bom-ref"] }));
    let bom = json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "lifecycles": [{ "phase": "build" }], "component": ours },
        "components": components,
        "dependencies": uses,
    });
    format!("{bom:#}\n")
}

fn library(one: &Crate) -> Value {
    let mut library = json!({
        "type": "library",
        "bom-ref": purl(&one.id),
        "name": one.id.0,
        "version": one.id.1,
        "scope": "required",
        "licenses": [{ "expression": one.license }],
        "purl": purl(&one.id),
    });
    if let Some(checksum) = &one.checksum {
        library["hashes"] = json!([{ "alg": "SHA-256", "content": checksum }]);
    }
    if let Some(repository) = &one.repository {
        library["externalReferences"] = json!([{ "type": "vcs", "url": repository }]);
    }
    if !one.features.is_empty() {
        library["properties"] = features(one);
    }
    library
}

fn features(one: &Crate) -> Value {
    let each = one
        .features
        .iter()
        .map(|name| json!({ "name": "cargo:feature", "value": name }));
    each.collect()
}

/// The standard library, which comes with the compiler.
fn rust(release: &str) -> Value {
    let purl = format!("pkg:generic/rust-std@{release}");
    json!({
        "type": "library",
        "bom-ref": purl,
        "name": "rust-std",
        "version": release,
        "scope": "required",
        "licenses": [{ "expression": "MIT OR Apache-2.0" }],
        "purl": purl,
        "externalReferences": [{ "type": "vcs", "url": "https://github.com/rust-lang/rust" }],
    })
}

/// A package URL; a plus would be read as a space.
fn purl((name, version): &Id) -> String {
    format!("pkg:cargo/{name}@{}", version.replace('+', "%2B"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{supply::crates, tools::Tools};
    use anyhow::{Context, Result, ensure};
    use std::collections::BTreeSet;

    fn ours() -> Result<Parts> {
        crates::parts(&Tools::as_they_are(&crate::root()?)?)
    }

    fn list(value: &Value) -> Result<&Vec<Value>> {
        value
            .as_array()
            .with_context(|| format!("{value} is no list"))
    }

    /// What the schema of CycloneDX does not look at (`tests/supply` holds the list against that): each part is there once, is
    /// named by its address, and what it uses is told and is there.
    fn check(bom: &Value) -> Result<()> {
        let mut parts = BTreeSet::from([bom["metadata"]["component"]["bom-ref"].as_str()]);
        for one in list(&bom["components"])? {
            ensure!(one["purl"] == one["bom-ref"], "{one}");
            ensure!(
                parts.insert(one["bom-ref"].as_str()),
                "{one} is there twice"
            );
        }
        let mut told = BTreeSet::new();
        for one in list(&bom["dependencies"])? {
            ensure!(told.insert(one["ref"].as_str()), "{one} is told twice");
            for on in one
                .get("dependsOn")
                .map(list)
                .transpose()?
                .into_iter()
                .flatten()
            {
                ensure!(
                    parts.contains(&on.as_str()),
                    "{one} uses {on}, which is no part"
                );
            }
        }
        ensure!(told == parts, "what each part uses is not told of all");
        Ok(())
    }

    #[test]
    fn each_part_is_there_once_with_what_it_uses_and_no_time() -> Result<()> {
        let text = text(&ours()?);
        check(&serde_json::from_str(&text)?)?;
        for never in ["timestamp", "serialNumber", "file://", "path+"] {
            assert!(!text.contains(never), "{never}");
        }
        let root = crate::root()?;
        assert!(!text.contains(&*root.to_string_lossy()));
        assert_eq!(text, super::text(&ours()?));
        Ok(())
    }

    #[test]
    fn the_check_can_see() -> Result<()> {
        let bom: Value = serde_json::from_str(&text(&ours()?))?;
        let damaged: [fn(&mut Value); 4] = [
            |bom| bom["components"][0]["purl"] = json!("pkg:cargo/other@1"),
            |bom| bom["components"][0] = bom["components"][1].clone(),
            |bom| bom["dependencies"][0]["dependsOn"] = json!(["pkg:cargo/none@1"]),
            |bom| bom["dependencies"][0] = bom["dependencies"][1].clone(),
        ];
        for damage in damaged {
            let mut bom = bom.clone();
            damage(&mut bom);
            assert!(check(&bom).is_err());
        }
        Ok(())
    }

    #[test]
    fn the_list_has_what_runs_and_not_what_builds() -> Result<()> {
        let parts = ours()?;
        let names: BTreeSet<&str> = parts.others.iter().map(|one| one.id.0.as_str()).collect();
        // The crates that Cargo.toml names for the browser.
        for there in [
            "yew",
            "serde",
            "serde_json",
            "wasm-bindgen",
            "web-sys",
            "rlsf",
            "gloo-storage",
        ] {
            assert!(names.contains(there), "{there}");
        }
        // Macros, tests, and what xtask and the native build use.
        for builds in [
            "syn",
            "serde_derive",
            "yew-macro",
            "pollster",
            "proptest",
            "anyhow",
            "expect-test",
        ] {
            assert!(!names.contains(builds), "{builds}");
        }
        // The tests have this feature on.
        let serde = parts.others.iter().find(|one| one.id.0 == "serde_json");
        assert!(serde.is_some_and(|one| !one.features.contains(&"raw_value".to_owned())));
        Ok(())
    }

    #[test]
    fn a_plus_in_a_version_is_written_as_a_package_url_wants_it() {
        let id = ("a".to_owned(), "1.0.0+2".to_owned());
        assert_eq!(purl(&id), "pkg:cargo/a@1.0.0%2B2");
    }
}
