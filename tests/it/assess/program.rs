//! The program itself: what goes to stdout, what to stderr, and the exit code.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// Runs `assess` on a body. It is built on the way, in the profile of this test, so that it is never an
/// older one.
fn assess(body: &[u8]) -> Output {
    let test = std::env::current_exe().unwrap();
    let folder = test.ancestors().nth(2).and_then(Path::file_name);
    let profile = match folder.and_then(|name| name.to_str()) {
        None | Some("debug") => "dev",
        Some(other) => other,
    };
    let mut program = Command::new(env!("CARGO"))
        .args(["run", "-q", "--no-default-features", "--example", "assess"])
        .args(["--profile", profile])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    program.stdin.take().unwrap().write_all(body).unwrap();
    program.wait_with_output().unwrap()
}

#[test]
fn answers_give_one_line_of_json_and_success() {
    let out = assess(br#"{"age":7}"#);
    let expected = "{\"level\":\"out_of_range\",\"why\":\"under_12m\"}\n";
    assert_eq!(String::from_utf8_lossy(&out.stdout), expected);
    assert_eq!(out.status.code(), Some(0));
}

#[test]
fn refused_input_gives_one_line_on_stderr_and_exit_code_2() {
    let out = assess(br#"{"age":30,"g":{"g11":"y"}}"#);
    assert_eq!(
        String::from_utf8_lossy(&out.stderr),
        "g11: no such question\n"
    );
    assert_eq!(out.stdout, b"");
    assert_eq!(out.status.code(), Some(2));
}
