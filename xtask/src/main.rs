//! `cargo xtask ...`: the project's own commands. `cargo xtask help` lists them.

mod bench;
mod check;
mod fuzz;
mod length;
mod mutants;
mod npm;
mod review;
mod run;
mod serve;
mod site;
mod supply;
mod tools;

use check::{figures, options, size, soak, test};
// The files of tests/fixtures name each other from the root of the crate that they are in.
use review::{fixtures, gallery, shots};
use site::{build, package};
use supply::{reproduce, sign};

use anyhow::{Context, Error, Result, bail};
use lexopt::prelude::*;
use std::{
    ffi::OsString,
    path::{Path, PathBuf},
    process::ExitCode,
    str::FromStr,
};

const HELP: &str = "\
Usage: cargo xtask <command>

  serve [--port N] [--no-build] [--dir DIR]
                    build in release mode and serve dist/ on a free loopback port
  build             build in release mode into dist/
  test [--only native|browser|e2e] [--engine chromium|firefox|webkit]
                    run every test, or one part of them
  soak [--engine chromium|firefox|webkit] [--actions N] [--from SEED] [--no-build]
                    a monkey plays with dist/, 10,000 actions in each engine; it goes on from where the
                    last run with the same build was stopped. --from plays one seed and those after it
                    apart, as a failure names them
  package [--previous OLD.zip]
                    build, and pack what a practice uploads into target/gut-skin-check.zip, with the
                    licenses and the list of parts; --previous keeps the files of the version before
                    that its pages, still open or kept by browsers, ask for
  reproduce         build the last commit twice, in different folders, homes and time zones, and
                    compare every byte of dist/ and of the package
  sign FILE --key KEYFILE
                    sign a file with a key of minisign; the signature is FILE.minisig
  verify FILE [--signature FILE.minisig] --public-key KEY
                    check a signed file; KEY is a file, or the line in it that begins with RW
  bench [--quick] [--only a,b] [...]
                    run beside other widgets (benches/peers); a whole run takes 10 minutes and
                    writes its figures to docs/performance.md
  figures           how soon the picture of a card is there, how large it is, and the long tasks of a
                    year of log days and 50 checks
  size [--record REASON]
                    show the sizes of dist/ and hold them against the budgets and against what they
                    were; growth by more than 1 % needs a reason, which is kept in xtask/sizes.txt
  gallery [--out DIR]
                    every screen in every state on one page, in target/gallery/
  shots [--out DIR] [--only PART-OF-A-NAME]
                    pictures of the gallery in the sizes and settings that matter, in target/shots/
  fuzz [TARGET] [--minutes N]
                    feed what reads from outside (record, settings, messages, assess) with inputs by
                    the million, each for 10 minutes unless told otherwise
  mutants [ROOM] [--part N/OF]
                    break the code on purpose and see whether the tests notice: settings, report,
                    storage, domain; hours for all, so a room can be done in parts
  length            how long the check takes: questions, words, taps and minutes to a first
                    result, on the shortest and on the usual way
  finish            complete index.html; Trunk calls this at the end of a build
  help              show this text

serve, build and test first install what is missing, in pinned versions.";

fn main() -> ExitCode {
    match dispatch() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch() -> Result<ExitCode> {
    let mut args = lexopt::Parser::from_env();
    let command = match args.next()? {
        None | Some(Short('h') | Long("help")) => "help".to_owned(),
        Some(Value(command)) => command.string()?,
        Some(other) => return Err(other.unexpected().into()),
    };
    match command.as_str() {
        "help" => println!("{HELP}"),
        "serve" => serve::command(&serve_options(&mut args)?)?,
        "test" => return test::command(&test_options(&mut args)?),
        "soak" => soak::command(&soak_options(&mut args)?)?,
        "build" => {
            nothing_more(&mut args)?;
            build::release(&tools::Tools::for_build(&root()?)?)?;
        }
        "gallery" => gallery::command(folder_and_name(&mut args)?.0)?,
        "shots" => {
            let (folder, name) = folder_and_name(&mut args)?;
            shots::command(folder, &name)?;
        }
        "bench" => {
            let mut arguments = Vec::new();
            for argument in args.raw_args()? {
                arguments.push(argument.to_string_lossy().into_owned());
            }
            bench::command(&arguments)?;
        }
        "figures" => {
            nothing_more(&mut args)?;
            figures::command()?;
        }
        "package" => {
            let [older] = named(&mut args, ["previous"])?;
            package::command(older.map(PathBuf::from).as_deref())?;
        }
        "reproduce" => {
            nothing_more(&mut args)?;
            reproduce::command()?;
        }
        "sign" => {
            let file = file(&mut args)?;
            let [key] = named(&mut args, ["key"])?;
            let key = key.context("which key? `--key KEYFILE` names it")?;
            sign::sign(&root()?, &file, Path::new(&key))?;
        }
        "verify" => {
            let file = file(&mut args)?;
            let [signature, key] = named(&mut args, ["signature", "public-key"])?;
            let key = key.context("which key? `--public-key KEY` names it")?;
            sign::verify(&file, signature.as_deref().map(Path::new), &key.string()?)?;
        }
        "size" => {
            let reason = match args.next()? {
                None => None,
                Some(Long("record")) => Some(args.value()?.string()?),
                Some(other) => return Err(other.unexpected().into()),
            };
            nothing_more(&mut args)?;
            size::command(&root()?, reason.as_deref())?;
        }
        "fuzz" => fuzz::command(&fuzz_options(&mut args)?)?,
        "mutants" => return mutants::command(&mutants_options(&mut args)?),
        "length" => {
            nothing_more(&mut args)?;
            length::command()?;
        }
        "finish" => {
            nothing_more(&mut args)?;
            build::trunk()?;
        }
        other => bail!("there is no command `{other}`; `cargo xtask help` lists them"),
    }
    Ok(ExitCode::SUCCESS)
}

/// Where to write, and which fixtures.
fn folder_and_name(args: &mut lexopt::Parser) -> Result<(Option<PathBuf>, String)> {
    let (mut folder, mut name) = (None, String::new());
    while let Some(arg) = args.next()? {
        match arg {
            Long("out") => folder = Some(PathBuf::from(args.value()?)),
            Long("only") => name = args.value()?.string()?,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok((folder, name))
}

fn nothing_more(args: &mut lexopt::Parser) -> Result<()> {
    match args.next()? {
        None => Ok(()),
        Some(other) => Err(other.unexpected().into()),
    }
}

/// The file that a command is about, which comes first.
fn file(args: &mut lexopt::Parser) -> Result<PathBuf> {
    match args.next()? {
        Some(Value(file)) => Ok(file.into()),
        Some(other) => Err(other.unexpected().into()),
        None => bail!("which file? `cargo xtask help` shows how to name it"),
    }
}

/// The values of these options; each may be left out.
fn named<const N: usize>(
    args: &mut lexopt::Parser,
    names: [&str; N],
) -> Result<[Option<OsString>; N]> {
    let mut values = [const { None }; N];
    while let Some(arg) = args.next()? {
        let known = match &arg {
            Long(name) => names
                .iter()
                .zip(&mut values)
                .find(|(known, _)| *known == name),
            _ => None,
        };
        match known {
            Some((_, value)) => *value = Some(args.value()?),
            None => return Err(arg.unexpected().into()),
        }
    }
    Ok(values)
}

fn one_of<T: FromStr<Err = String>>(args: &mut lexopt::Parser) -> Result<T> {
    args.value()?.string()?.parse().map_err(Error::msg)
}

fn serve_options(args: &mut lexopt::Parser) -> Result<serve::Options> {
    let mut options = serve::Options::default();
    while let Some(arg) = args.next()? {
        match arg {
            Long("port") => options.port = Some(args.value()?.parse()?),
            Long("no-build") => options.build = false,
            Long("dir") => options.dir = Some(PathBuf::from(args.value()?)),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}

fn test_options(args: &mut lexopt::Parser) -> Result<options::Options> {
    let mut options = options::Options::default();
    while let Some(arg) = args.next()? {
        match arg {
            Long("only") => options.only = Some(one_of(args)?),
            Long("engine") => options.engine = Some(one_of(args)?),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}

fn fuzz_options(args: &mut lexopt::Parser) -> Result<fuzz::Options> {
    let mut options = fuzz::Options::default();
    while let Some(arg) = args.next()? {
        match arg {
            Value(target) if options.target.is_none() => options.target = Some(target.string()?),
            Long("minutes") => options.minutes = args.value()?.parse()?,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}

fn mutants_options(args: &mut lexopt::Parser) -> Result<mutants::Options> {
    let mut options = mutants::Options::default();
    while let Some(arg) = args.next()? {
        match arg {
            Value(room) if options.room.is_none() => options.room = Some(room.string()?),
            Long("part") => options.part = one_of(args)?,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}

fn soak_options(args: &mut lexopt::Parser) -> Result<soak::Options> {
    let mut options = soak::Options::default();
    while let Some(arg) = args.next()? {
        match arg {
            Long("engine") => options.engine = Some(one_of(args)?),
            Long("actions") => options.actions = args.value()?.parse()?,
            Long("from") => options.from = Some(args.value()?.parse()?),
            Long("no-build") => options.build = false,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}

/// The top folder of the project, found from wherever inside it the command was given.
fn root() -> Result<PathBuf> {
    let here = std::env::current_dir().context("cannot tell the current folder")?;
    here.ancestors()
        .find(|folder| folder.join("Trunk.toml").is_file() && folder.join("xtask").is_dir())
        .map(PathBuf::from)
        .with_context(|| format!("{} is not inside the project", here.display()))
}
