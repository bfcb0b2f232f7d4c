//! Child processes that never outlive the tests, however the tests end.

use std::fs::File;
use std::io::Read;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// Runs the program in a process group of its own and ends the whole group as soon as the standard
/// input closes: when [`Process`] is dropped, and also when the test run is killed.
const KEEPER: &str = r#"
setsid "$@" </dev/null &
group=$!
read -r _
kill -TERM -$group 2>/dev/null
for _ in 1 2 3 4 5 6 7 8 9 10; do
    kill -0 $group 2>/dev/null || break
    sleep 0.1
done
kill -KILL -$group 2>/dev/null
"#;

/// A running program with everything it has started.
#[derive(Debug)]
pub(crate) struct Process {
    keeper: Child,
}

impl Process {
    /// Starts a program; what it prints goes to the log file.
    pub(crate) fn start(
        program: &str,
        arguments: &[String],
        environment: &[(&str, &str)],
        log: &Path,
    ) -> Self {
        let file = File::create(log).unwrap_or_else(|error| panic!("{log:?}: {error}"));
        let errors = file
            .try_clone()
            .unwrap_or_else(|error| panic!("{log:?}: {error}"));
        Self {
            keeper: keeper(program, arguments, environment)
                .stdout(file)
                .stderr(errors)
                .spawn()
                .unwrap_or_else(|error| panic!("sh: {error}")),
        }
    }

    /// Starts a screen without a monitor and returns it with its display name.
    pub(crate) fn start_screen() -> (Self, String) {
        let arguments = ["-displayfd", "1", "-screen", "0", "1400x1100x24"].map(str::to_owned);
        let mut keeper = keeper("Xvfb", &arguments, &[])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("sh: {error}"));
        let mut output = keeper.stdout.take().expect("was piped");
        let mut number = String::new();
        let mut byte = [0];
        while output.read(&mut byte).is_ok_and(|count| count == 1) && byte != *b"\n" {
            number.push(char::from(byte[0]));
        }
        assert!(!number.is_empty(), "Xvfb did not start: is it installed?");
        (Self { keeper }, format!(":{}", number.trim()))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}

fn keeper(program: &str, arguments: &[String], environment: &[(&str, &str)]) -> Command {
    let mut command = Command::new("sh");
    command
        .args(["-c", KEEPER, "keeper", program])
        .args(arguments)
        .envs(environment.iter().copied())
        .stdin(Stdio::piped());
    command
}

/// A port on the loopback that nothing listens on just now.
pub(crate) fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0))
        .and_then(|listener| listener.local_addr())
        .unwrap_or_else(|error| panic!("no free port: {error}"))
        .port()
}

/// Where a program is on the path.
pub(crate) fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}

#[test]
fn what_a_test_starts_ends_with_it() {
    let folder = super::settings::artifacts();
    let log = folder.join("keeper.log");
    let script = "sleep 60 & echo $$ $!; wait".to_owned();
    let process = Process::start("sh", &["-c".to_owned(), script], &[], &log);
    let mut pids = String::new();
    for _ in 0..200 {
        pids = std::fs::read_to_string(&log).expect("the log is there");
        if pids.ends_with('\n') {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    let alive = |pid: &&str| {
        let status = std::fs::read_to_string(format!("/proc/{pid}/status"));
        status.is_ok_and(|status| !status.contains("State:\tZ"))
    };
    assert_eq!(pids.split_whitespace().filter(alive).count(), 2, "{pids:?}");
    drop(process);
    // A signal is sent by then; how soon a busy machine acts on it is its own affair.
    for _ in 0..200 {
        if pids.split_whitespace().filter(alive).count() == 0 {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    panic!("still there: {pids:?}");
}
