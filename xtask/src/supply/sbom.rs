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

    /// What CycloneDX 1.6 allows where we write something, from its schema.
    fn allowed(value: &Value, required: &[&str], optional: &[&str]) -> Result<()> {
        let object = value.as_object().context("no object")?;
        for name in required {
            ensure!(object.contains_key(*name), "{name} is missing in {value}");
        }
        let known =
            |name: &&String| required.contains(&name.as_str()) || optional.contains(&name.as_str());
        let strange: Vec<_> = object.keys().filter(|name| !known(name)).collect();
        ensure!(strange.is_empty(), "{strange:?} in {value}");
        Ok(())
    }

    fn array(value: &Value) -> Result<&Vec<Value>> {
        value
            .as_array()
            .with_context(|| format!("{value} is no list"))
    }

    fn component(value: &Value) -> Result<()> {
        let optional = [
            "purl",
            "scope",
            "hashes",
            "externalReferences",
            "properties",
            "licenses",
        ];
        allowed(value, &["type", "name", "version", "bom-ref"], &optional)?;
        ensure!(["application", "library"].contains(&value["type"].as_str().unwrap_or_default()));
        let [license] = &array(&value["licenses"])?[..] else {
            anyhow::bail!("an expression stands alone: {value}")
        };
        allowed(license, &["expression"], &[])?;
        spdx::Expression::parse(license["expression"].as_str().unwrap_or_default())?;
        if let Some(hashes) = value.get("hashes") {
            for hash in array(hashes)? {
                allowed(hash, &["alg", "content"], &[])?;
                let hex = hash["content"].as_str().unwrap_or_default();
                ensure!(hash["alg"] == "SHA-256" && hex.len() == 64, "{hash}");
                ensure!(hex.bytes().all(|byte| byte.is_ascii_hexdigit()), "{hash}");
            }
        }
        if let Some(references) = value.get("externalReferences") {
            for reference in array(references)? {
                allowed(reference, &["type", "url"], &[])?;
                ensure!(
                    reference["url"]
                        .as_str()
                        .is_some_and(|url| url.starts_with("https://")),
                    "{reference}"
                );
            }
        }
        if let Some(properties) = value.get("properties") {
            for property in array(properties)? {
                allowed(property, &["name", "value"], &[])?;
            }
        }
        Ok(())
    }

    fn check(bom: &Value) -> Result<()> {
        allowed(
            bom,
            &[
                "bomFormat",
                "specVersion",
                "$schema",
                "version",
                "metadata",
                "components",
                "dependencies",
            ],
            &[],
        )?;
        ensure!(
            bom["bomFormat"] == "CycloneDX" && bom["specVersion"] == "1.6" && bom["version"] == 1
        );
        allowed(&bom["metadata"], &["lifecycles", "component"], &[])?;
        component(&bom["metadata"]["component"])?;
        let mut refs = BTreeSet::from([bom["metadata"]["component"]["bom-ref"].as_str()]);
        for one in array(&bom["components"])? {
            component(one)?;
            ensure!(one["purl"] == one["bom-ref"], "{one}");
            ensure!(
                refs.insert(one["bom-ref"].as_str()),
                "{} is there twice",
                one["bom-ref"]
            );
        }
        let mut told = BTreeSet::new();
        for one in array(&bom["dependencies"])? {
            allowed(one, &["ref"], &["dependsOn"])?;
            ensure!(
                told.insert(one["ref"].as_str()),
                "{} is told twice",
                one["ref"]
            );
            for on in one
                .get("dependsOn")
                .map(array)
                .transpose()?
                .into_iter()
                .flatten()
            {
                ensure!(
                    refs.contains(&on.as_str()),
                    "{one} uses what is no component"
                );
            }
        }
        ensure!(told == refs, "what each component uses is not told of all");
        Ok(())
    }

    fn ours() -> Result<Parts> {
        crates::parts(&Tools::as_they_are(&crate::root()?)?)
    }

    #[test]
    fn the_list_is_what_the_standard_allows_and_tells_no_time() -> Result<()> {
        let text = text(&ours()?);
        let bom: Value = serde_json::from_str(&text)?;
        check(&bom)?;
        for never in ["timestamp", "serialNumber", "file://", "path+"] {
            assert!(!text.contains(never), "{never}");
        }
        let root = crate::root()?;
        assert!(!text.contains(&*root.to_string_lossy()));
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
        let serde = parts.others.iter().find(|one| one.id.0 == "serde_json");
        assert!(serde.is_some_and(|one| !one.features.contains(&"raw_value".to_owned())));
        let text = text(&parts);
        let again = super::text(&ours()?);
        assert_eq!(text, again);
        Ok(())
    }

    #[test]
    fn the_check_can_see() -> Result<()> {
        let bom: Value = serde_json::from_str(&text(&ours()?))?;
        let damaged: [fn(&mut Value); 5] = [
            |bom| bom["specVersion"] = json!("9"),
            |bom| bom["components"][0]["timestamp"] = json!("now"),
            |bom| bom["components"][0]["licenses"][0]["expression"] = json!("ask me"),
            |bom| bom["components"][0]["hashes"][0]["content"] = json!("12"),
            |bom| bom["dependencies"][0]["dependsOn"] = json!(["pkg:cargo/none@1"]),
        ];
        for damage in damaged {
            let mut bom = bom.clone();
            damage(&mut bom);
            assert!(check(&bom).is_err());
        }
        Ok(())
    }

    #[test]
    fn a_plus_in_a_version_is_written_as_a_package_url_wants_it() {
        let id = ("a".to_owned(), "1.0.0+2".to_owned());
        assert_eq!(purl(&id), "pkg:cargo/a@1.0.0%2B2");
    }
}
