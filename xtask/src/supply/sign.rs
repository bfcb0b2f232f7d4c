//! `cargo xtask sign` and `verify`: signatures as minisign makes them, so that its own programs read them too. The key is never
//! part of the project.

use anyhow::{Context, Result, ensure};
use minisign::{SecretKey, SecretKeyBox};
use minisign_verify::{Error, PublicKey, Signature};
use std::{
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
};

/// What a signature's file is called, after the name of what is signed.
const ENDING: &str = ".minisig";

/// Signs a file. A key that has a password asks for it on the terminal: an argument or a variable could be read by others.
pub fn sign(root: &Path, file: &Path, key: &Path) -> Result<()> {
    let whole = |path: &Path| {
        fs::canonicalize(path).with_context(|| format!("there is no {}", path.display()))
    };
    ensure!(
        !whole(key)?.starts_with(whole(root)?),
        "{} is inside the project, where a commit could take it along; keep the key elsewhere",
        key.display()
    );
    let key = secret(key, None)?;
    let to = signature_of(file);
    let text = signed(file, &key)?;
    fs::write(&to, text).with_context(|| format!("cannot write {}", to.display()))?;
    println!("{}", to.display());
    Ok(())
}

/// Checks a file against its signature, which lies beside it unless it is told where.
pub fn verify(file: &Path, signature: Option<&Path>, key: &str) -> Result<()> {
    let beside = signature_of(file);
    let said = verified(file, signature.unwrap_or(&beside), key)?;
    println!(
        "{} is what was signed with this key ({said})",
        file.display()
    );
    Ok(())
}

fn signature_of(file: &Path) -> PathBuf {
    let mut name = OsString::from(file);
    name.push(ENDING);
    name.into()
}

/// The signature of a file. Its trusted comment is the file's name and no time: two signers say the same.
fn signed(file: &Path, key: &SecretKey) -> Result<String> {
    let shown = file.display();
    let name = file
        .file_name()
        .with_context(|| format!("{shown} is no file"))?;
    let name = name
        .to_str()
        .with_context(|| format!("the name of {shown} is no text"))?;
    ensure!(
        !name.contains(['\n', '\r']),
        "the name of {shown} has several lines"
    );
    let content = fs::File::open(file).with_context(|| format!("cannot read {shown}"))?;
    let comment = format!("file:{name}");
    let signature = minisign::sign(None, key, content, Some(&comment), None);
    let signature = signature.with_context(|| format!("cannot sign {shown}"))?;
    Ok(signature.to_string())
}

/// Reads a key, as `minisign -G` and `rsign generate` write it.
fn secret(path: &Path, password: Option<String>) -> Result<SecretKey> {
    let shown = path.display();
    let text = fs::read_to_string(path).with_context(|| format!("cannot read the key {shown}"))?;
    let sealed = SecretKeyBox::from_string(&text)
        .with_context(|| format!("{shown} is no secret key of minisign"))?;
    if let Ok(key) = sealed.clone().into_unencrypted_secret_key() {
        return Ok(key);
    }
    sealed
        .into_secret_key(password)
        .with_context(|| format!("cannot open the key {shown}"))
}

/// What the signature says of the file, if it is the right one.
fn verified(file: &Path, signature: &Path, key: &str) -> Result<String> {
    let key = public(key)?;
    let shown = signature.display();
    let text = fs::read_to_string(signature)
        .with_context(|| format!("cannot read the signature {shown}"))?;
    let signature = Signature::decode(&text)
        .map_err(|error| anyhow::anyhow!("{shown} is no signature of minisign ({error})"))?;
    let content = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    // Signatures of the old kind, of the whole file, are made by no program of today.
    key.verify(&content, &signature, false).map_err(|error| match error {
        Error::UnexpectedKeyId => anyhow::anyhow!("{shown} was made with another key"),
        Error::InvalidSignature => anyhow::anyhow!(
            "{} is not what was signed: it was changed, or {shown} was, or the key is a false one",
            file.display()
        ),
        other => anyhow::anyhow!("{shown} cannot be used: {other}"),
    })?;
    Ok(signature.trusted_comment().to_owned())
}

/// A public key: the file of one, or the line of it that begins with `RW`.
fn public(key: &str) -> Result<PublicKey> {
    let read = match fs::read_to_string(key) {
        Ok(text) => PublicKey::decode(&text).or_else(|_| PublicKey::from_base64(text.trim())),
        Err(_) => PublicKey::from_base64(key),
    };
    read.map_err(|error| {
        anyhow::anyhow!(
            "`{key}` is neither the file of a public key of minisign nor such a key ({error})"
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use minisign::KeyPair;

    struct Room {
        folder: tempfile::TempDir,
        file: PathBuf,
        signature: PathBuf,
        keys: KeyPair,
    }

    /// A signed file, by a key that is made for it.
    fn room() -> Result<Room> {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("check.zip");
        fs::write(&file, "the package")?;
        let keys = KeyPair::generate_unencrypted_keypair()?;
        let key = folder.path().join("key");
        fs::write(&key, keys.sk.to_box(None)?.to_string())?;
        let project = tempfile::tempdir()?;
        sign(project.path(), &file, &key)?;
        Ok(Room {
            signature: folder.path().join("check.zip.minisig"),
            folder,
            file,
            keys,
        })
    }

    fn says(result: Result<String>, words: &str) {
        let text = result.map_err(|error| format!("{error:#}"));
        assert!(
            text.as_ref().is_err_and(|text| text.contains(words)),
            "{text:?}"
        );
    }

    #[test]
    fn what_was_signed_is_verified_by_the_key_or_its_file() -> Result<()> {
        let room = room()?;
        let line = room.keys.pk.to_base64();
        assert_eq!(
            verified(&room.file, &room.signature, &line)?,
            "file:check.zip"
        );
        let path = room.folder.path().join("key.pub");
        let path = path.to_str().context("no text")?;
        for text in [room.keys.pk.to_box()?.to_string(), line] {
            fs::write(path, text)?;
            assert_eq!(
                verified(&room.file, &room.signature, path)?,
                "file:check.zip"
            );
        }
        verify(&room.file, None, path)?;
        verify(&room.file, Some(&room.signature), path)
    }

    #[test]
    fn a_signature_has_no_time() -> Result<()> {
        let text = fs::read_to_string(room()?.signature)?;
        let comment = text
            .lines()
            .find(|line| line.starts_with("trusted comment: "));
        assert_eq!(comment, Some("trusted comment: file:check.zip"));
        assert!(!text.contains("timestamp"));
        Ok(())
    }

    #[test]
    fn a_changed_file_a_changed_comment_and_another_key_are_told_apart() -> Result<()> {
        let room = room()?;
        let key = room.keys.pk.to_base64();
        let other = KeyPair::generate_unencrypted_keypair()?;
        says(
            verified(&room.file, &room.signature, &other.pk.to_base64()),
            "was made with another key",
        );
        let good = fs::read_to_string(&room.signature)?;
        fs::write(&room.signature, good.replace("check.zip", "other.zip"))?;
        says(
            verified(&room.file, &room.signature, &key),
            "is not what was signed",
        );
        fs::write(&room.signature, good)?;
        fs::write(&room.file, "the packagf")?;
        says(
            verified(&room.file, &room.signature, &key),
            "is not what was signed",
        );
        Ok(())
    }

    #[test]
    fn a_signature_by_a_key_with_the_same_number_is_not_taken() -> Result<()> {
        let room = room()?;
        // The number tells which key to take and proves nothing.
        let mut false_key = KeyPair::generate_unencrypted_keypair()?.pk.to_bytes();
        let (own, number) = (room.keys.pk.to_bytes(), 2..10);
        false_key[number.clone()].copy_from_slice(&own[number]);
        let false_key = minisign::PublicKey::from_bytes(&false_key)?.to_base64();
        says(
            verified(&room.file, &room.signature, &false_key),
            "is not what was signed",
        );
        Ok(())
    }

    #[test]
    fn what_is_missing_or_something_else_is_told() -> Result<()> {
        let room = room()?;
        let key = room.keys.pk.to_base64();
        let none = room.folder.path().join("none");
        says(
            verified(&room.file, &none, &key),
            "cannot read the signature",
        );
        says(verified(&none, &room.signature, &key), "cannot read ");
        says(
            verified(&room.file, &room.file, &key),
            "is no signature of minisign",
        );
        says(
            verified(&room.file, &room.signature, "RWno"),
            "neither the file of a public key",
        );
        says(
            secret(&none, None).map(|_| String::new()),
            "cannot read the key",
        );
        says(
            secret(&room.file, Some(String::new())).map(|_| String::new()),
            "cannot open the key",
        );
        Ok(())
    }

    #[test]
    fn a_key_inside_the_project_is_refused() -> Result<()> {
        let room = room()?;
        let key = room.folder.path().join("key");
        let error = sign(room.folder.path(), &room.file, &key).map(|()| String::new());
        says(error, "is inside the project");
        Ok(())
    }

    #[test]
    fn a_key_with_a_password_is_opened_by_it_alone() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("key");
        let keys = KeyPair::generate_encrypted_keypair(Some("right".to_owned()))?;
        fs::write(&path, keys.sk.to_box(None)?.to_string())?;
        let open = |password: &str| secret(&path, Some(password.to_owned()));
        says(open("wrong").map(|_| String::new()), "Wrong password");
        let file = folder.path().join("a.txt");
        fs::write(&file, "a")?;
        let signature = folder.path().join("a.txt.minisig");
        fs::write(&signature, signed(&file, &open("right")?)?)?;
        assert_eq!(
            verified(&file, &signature, &keys.pk.to_base64())?,
            "file:a.txt"
        );
        Ok(())
    }
}
