//! Markup as data, of which a script makes one element after the other: `[name, attributes, ...children]`, a text as a string.
//! So no script of ours writes HTML, which pages with a strict policy refuse.

use anyhow::{Context, Result};
use roxmltree::{Document, Node};
use serde_json::{Map, Value, json};

/// The tree of some markup. What is not well-formed is an error: nothing repairs it in silence.
pub fn of(markup: &str) -> Result<Value> {
    let document = Document::parse(markup).with_context(|| {
        format!(
            "not well-formed: {}",
            markup.chars().take(60).collect::<String>()
        )
    })?;
    Ok(element(document.root_element()))
}

fn element(node: Node<'_, '_>) -> Value {
    let attributes = node.attributes();
    let attributes: Map<String, Value> = attributes
        .map(|attribute| (attribute.name().to_owned(), json!(attribute.value())))
        .collect();
    let mut tree = vec![json!(node.tag_name().name()), Value::Object(attributes)];
    for child in node.children() {
        if child.is_element() {
            tree.push(element(child));
        } else if let (true, Some(text)) = (child.is_text(), child.text()) {
            tree.push(json!(text));
        }
    }
    Value::Array(tree)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_attributes_and_texts_come_in_their_order() -> Result<()> {
        let found =
            of(r#"<p class="a" hidden="hidden">One &amp; <b>two</b><!-- no --> three<br/></p>"#)?;
        let wanted = json!(["p", {"class": "a", "hidden": "hidden"}, "One & ", ["b", {}, "two"], " three", ["br", {}]]);
        assert_eq!(found, wanted);
        Ok(())
    }

    #[test]
    fn a_namespace_is_no_attribute() -> Result<()> {
        let svg =
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0"/></svg>"#;
        assert_eq!(
            of(svg)?,
            json!(["svg", {"viewBox": "0 0 1 1"}, ["path", {"d": "M0 0"}]])
        );
        Ok(())
    }

    #[test]
    fn what_is_not_well_formed_is_an_error() {
        for wrong in [
            "",
            "text",
            "<p>",
            "<p hidden>a</p>",
            "<p>a</p><p>b</p>",
            "<p>a<br></p>",
        ] {
            assert!(of(wrong).is_err(), "{wrong}");
        }
    }
}
