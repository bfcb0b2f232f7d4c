//! The rooms in which mistakes are made on purpose, and what is needed to notice them.

/// A folder of `src` with the tests that must notice when it is broken.
pub struct Room {
    /// The folder, and the name on the command line.
    pub name: &'static str,
    /// The modules of the library that its tests use.
    pub library: &'static [&'static str],
    /// The modules of `tests/it` that its tests are in, or that these use.
    pub tests: &'static [&'static str],
    /// What of these is left out: it needs more of the library, or is about something else.
    pub without: &'static [&'static str],
    /// Tests that are not run: they measure time, or go through so much that each mutant would take many times as long.
    pub not_run: &'static [&'static str],
    /// Files that no native test runs.
    pub not_mutated: &'static [&'static str],
    /// Whether its tests run so much longer than they are built that they are optimised.
    pub optimized: bool,
    /// How many of 1000 mutants that compile have to be noticed.
    pub least: usize,
}

/// The quickest first.
pub const ROOMS: &[Room] = &[
    Room {
        name: "settings",
        library: &["packed", "domain", "settings"],
        tests: &["settings", "accent", "fixtures"],
        without: &[
            "fixtures::cases",
            "fixtures::models",
            "fixtures::spec",
            "fixtures::spelled",
        ],
        not_run: &[],
        not_mutated: &[],
        optimized: false,
        least: 950,
    },
    Room {
        name: "report",
        library: &[
            "packed", "domain", "settings", "content", "report", "formats", "assess",
        ],
        tests: &["report", "content", "support", "fixtures"],
        without: &[
            "content::banned",
            "content::grade",
            "content::languages",
            "content::length",
            "content::review",
            "content::spec",
            "fixtures::models",
        ],
        not_run: &[
            "content::foods::a_food_that_is_cut_is_not_named",
            "content::foods::a_group_that_is_off_limits_is_not_named",
            "content::template::no_brace_or_bracket_is_left_in_any_line_of_any_language",
            "report::properties::every_text_that_names_a_list_names_something",
        ],
        not_mutated: &[],
        optimized: true,
        least: 950,
    },
    Room {
        name: "storage",
        library: &[
            "packed", "domain", "settings", "content", "report", "assess", "app", "storage",
        ],
        tests: &["storage", "app", "support", "fixtures"],
        without: &[
            "app::back",
            "app::first_result",
            "app::hiding",
            "app::journeys",
            "app::leaving",
            "app::legality",
            "app::resuming",
            "app::settings",
            "app::sharing",
            "fixtures::cases",
            "fixtures::models",
        ],
        not_run: &[
            "storage::damage::any_byte_may_be_damaged",
            "storage::library::books::two_hundred_checks_and_four_hundred_days_are_read_and_merged_at_once",
            "storage::library::moving::ten_megabytes_are_looked_through_at_once",
        ],
        // The browser's own stores; tests/browser has their tests.
        not_mutated: &["src/storage/local.rs"],
        optimized: false,
        least: 960,
    },
    Room {
        name: "domain",
        // What parents told is read by `assess`, and some rules are compared with the words.
        library: &[
            "packed", "domain", "settings", "content", "report", "assess",
        ],
        tests: &["domain", "support", "fixtures"],
        // `domain::monotone` compares all answers with all, which takes longer than all other tests together.
        without: &["domain::monotone", "fixtures::models"],
        not_run: &[],
        not_mutated: &[],
        optimized: false,
        least: 998,
    },
];

impl Room {
    /// Whether a module of `tests/it` is needed, by its path (`domain::flags`).
    pub fn needs(&self, module: &str) -> bool {
        let top = module.split("::").next().unwrap_or_default();
        self.tests.contains(&top) && !self.without.contains(&module)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::Result;
    use std::{collections::BTreeSet, fs, path::Path};

    fn root() -> &'static Path {
        Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
    }

    /// A room that is renamed, or a module that is gone, would be passed over without a word.
    #[test]
    fn every_name_of_a_room_is_that_of_a_folder_or_module() {
        let there = |folder: &str, path: &str| {
            let path = root().join(folder).join(path.replace("::", "/"));
            path.is_dir() || path.with_extension("rs").is_file()
        };
        for room in ROOMS {
            assert!(root().join("src").join(room.name).is_dir(), "{}", room.name);
            assert!(room.library.contains(&room.name), "{}", room.name);
            assert!(room.tests.contains(&room.name), "{}", room.name);
            for module in room.library {
                assert!(there("src", module), "{module}");
            }
            for module in room.tests.iter().chain(room.without) {
                let shared = module.starts_with("fixtures");
                let folder = if shared { "tests" } else { "tests/it" };
                assert!(there(folder, module), "{module}");
            }
            for file in room.not_mutated {
                assert!(root().join(file).is_file(), "{file}");
            }
            for test in room.not_run {
                let (module, name) = test.rsplit_once("::").unwrap_or_default();
                assert!(room.needs(module), "{test}");
                let path = root().join("tests/it").join(module.replace("::", "/"));
                let text = fs::read_to_string(path.with_extension("rs")).unwrap_or_default();
                assert!(text.contains(&format!("fn {name}()")), "{test}");
            }
        }
    }

    /// What decides about health or keeps answers is held to a figure.
    #[test]
    fn the_rooms_that_decide_are_among_them() -> Result<()> {
        let elsewhere = [
            "app", "assess", "content", "embed", "formats", "platform", "review", "ui",
        ];
        let mut folders = BTreeSet::new();
        for entry in fs::read_dir(root().join("src"))? {
            let entry = entry?;
            if entry.path().is_dir() {
                folders.insert(entry.file_name().to_string_lossy().into_owned());
            }
        }
        let named = ROOMS.iter().map(|room| room.name).chain(elsewhere);
        assert_eq!(folders, named.map(str::to_owned).collect());
        Ok(())
    }
}
