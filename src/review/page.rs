//! A Markdown file in the making.

/// A Markdown file.
#[derive(Default)]
pub(super) struct Page(pub(super) String);

impl Page {
    pub(super) fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }

    pub(super) fn heading(&mut self, level: usize, words: &str) {
        self.line("");
        self.line(&format!("{} {words}", "#".repeat(level)));
        self.line("");
    }

    /// A place to sign what stands above it.
    pub(super) fn sign(&mut self, section: &str) {
        self.heading(3, &format!("Review of: {section}"));
        self.table(&["name", "role", "date", "signature", "changes asked for"]);
        self.row(&["", "", "", "", ""]);
    }

    pub(super) fn table(&mut self, head: &[&str]) {
        self.row(head);
        self.line(&format!("|{}", "---|".repeat(head.len())));
    }

    pub(super) fn row(&mut self, cells: &[&str]) {
        let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
        self.line(&format!("| {} |", cells.join(" | ")));
    }
}
