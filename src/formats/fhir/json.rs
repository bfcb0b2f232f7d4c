//! Writes JSON piece by piece. A library for it would be larger than everything else of the export.

/// A JSON text that is being written.
#[derive(Default)]
pub(super) struct Json(String);

impl Json {
    /// Whether nothing is written.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is written so far.
    pub(super) fn text(&self) -> &str {
        &self.0
    }

    /// The whole text.
    pub(super) fn into_text(self) -> String {
        self.0
    }

    /// A comma, unless this is the first of its list or the value of a key. What a text ends with is a quotation mark, so
    /// the last letter tells.
    fn separate(&mut self) {
        if !self.0.is_empty() && !self.0.ends_with(['{', '[', ':']) {
            self.0.push(',');
        }
    }

    /// Opens an object or a list.
    pub(super) fn open(&mut self, bracket: char) {
        self.separate();
        self.0.push(bracket);
    }

    /// Closes it.
    pub(super) fn close(&mut self, bracket: char) {
        self.0.push(bracket);
    }

    /// Opens a resource.
    pub(super) fn begin(&mut self, kind: &str) {
        self.open('{');
        self.pair("resourceType", kind);
    }

    /// A value that is JSON already: a number, a truth value, or what another writer has written.
    pub(super) fn put(&mut self, json: &str) {
        self.separate();
        self.0.push_str(json);
    }

    /// A name; its value comes next.
    pub(super) fn key(&mut self, name: &str) {
        self.string(name);
        self.0.push(':');
    }

    /// A name, and a list in brackets that has just been opened.
    pub(super) fn open_list(&mut self, name: &str) {
        self.key(name);
        self.open('[');
    }

    /// A name with a text.
    pub(super) fn pair(&mut self, name: &str, text: &str) {
        self.key(name);
        self.string(text);
    }

    /// A name with a list of what another writer has written.
    pub(super) fn list(&mut self, name: &str, values: &Self) {
        self.open_list(name);
        self.put(&values.0);
        self.close(']');
    }

    /// A text.
    pub(super) fn string(&mut self, text: &str) {
        self.separate();
        self.0.push('"');
        for letter in text.chars() {
            match letter {
                '"' | '\\' => self.0.push('\\'),
                // The words of a language are on one line each; whatever else could not be in JSON is a space.
                '\0'..' ' => {
                    self.0.push(' ');
                    continue;
                }
                _ => {}
            }
            self.0.push(letter);
        }
        self.0.push('"');
    }
}
