//! Just enough HTML to read what the views render: tags with their attributes, and an indented form.

use std::collections::BTreeMap;

/// An opening tag.
#[derive(Clone, Debug)]
pub(super) struct Tag {
    pub(super) name: String,
    pub(super) attributes: BTreeMap<String, String>,
    /// The text of the element, tags left out.
    pub(super) text: String,
    /// The names of the elements around it, outermost first.
    pub(super) inside: Vec<String>,
}

impl Tag {
    pub(super) fn get(&self, attribute: &str) -> Option<&str> {
        self.attributes.get(attribute).map(String::as_str)
    }
}

enum Token<'a> {
    Open(&'a str),
    Close(&'a str),
    Text(&'a str),
}

fn tokens(html: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let (text, tail) = rest.split_at(start);
        if !text.is_empty() {
            found.push(Token::Text(text));
        }
        let end = tail.find('>').expect("every tag is closed");
        let inside = &tail[1..end];
        found.push(match inside.strip_prefix('/') {
            Some(name) => Token::Close(name),
            None => Token::Open(inside),
        });
        rest = &tail[end + 1..];
    }
    found
}

fn is_void(name: &str) -> bool {
    matches!(name, "input" | "br" | "hr" | "img")
}

fn name_of(open: &str) -> &str {
    open.split([' ', '/']).next().unwrap_or_default()
}

fn attributes(open: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut rest = open[name_of(open).len()..].trim_end_matches('/').trim();
    while !rest.is_empty() {
        let end = rest.find(['=', ' ']).unwrap_or(rest.len());
        let (name, tail) = rest.split_at(end);
        let (value, tail) = match tail.strip_prefix("=\"") {
            Some(tail) => tail.split_once('"').expect("a quoted value"),
            None => ("", tail),
        };
        let twice = found.insert(name.to_owned(), value.to_owned());
        assert!(twice.is_none(), "an attribute stands twice: {open}");
        rest = tail.trim();
    }
    found
}

/// Every element in the order of the document.
pub(super) fn tags(html: &str) -> Vec<Tag> {
    let mut found: Vec<Tag> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for token in tokens(html) {
        match token {
            Token::Open(inside) => {
                let name = name_of(inside).to_owned();
                let around = open
                    .iter()
                    .map(|index| found[*index].name.clone())
                    .collect();
                found.push(Tag {
                    attributes: attributes(inside),
                    text: String::new(),
                    inside: around,
                    name: name.clone(),
                });
                if !is_void(&name) && !inside.ends_with('/') {
                    open.push(found.len() - 1);
                }
            }
            Token::Close(name) => {
                let last = open.pop().expect("an element to close");
                assert_eq!(found[last].name, name, "elements are nested");
            }
            Token::Text(text) => {
                for index in &open {
                    found[*index].text.push_str(text);
                }
            }
        }
    }
    assert!(open.is_empty(), "every element is closed");
    found
}

/// The same with a line for each tag and text, indented.
pub(super) fn pretty(html: &str) -> String {
    let mut depth: usize = 0;
    let mut lines = String::new();
    let mut line = |depth: usize, text: &str| {
        lines.push_str(&"  ".repeat(depth));
        lines.push_str(text.trim());
        lines.push('\n');
    };
    for token in tokens(html) {
        match token {
            Token::Open(inside) => {
                line(depth, &["<", inside, ">"].concat());
                if !is_void(name_of(inside)) && !inside.ends_with('/') {
                    depth += 1;
                }
            }
            Token::Close(name) => {
                depth -= 1;
                line(depth, &["</", name, ">"].concat());
            }
            Token::Text(text) if text.trim().is_empty() => {}
            Token::Text(text) => line(depth, text),
        }
    }
    lines
}
