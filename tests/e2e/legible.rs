//! The picture of the card after a chat has had it: half as wide and packed hard. Every word of it can still be read.

use crate::answers::{calm_but, core, troubled};
use crate::harness::{Engine, artifacts, decode_base64, play};
use crate::reading::{Laid, read_picture, take, words};
use crate::sharing::ready;
use serde_json::json;

/// What chats do to a picture, and then somebody who looks at it closer.
const HALVED: &str = r#"
const [done] = arguments;
const sized = (image, width, height) => {
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext("2d");
  pen.imageSmoothingQuality = "high";
  pen.drawImage(image, 0, 0, width, height);
  return canvas;
};
const card = document.querySelector("[data-card-image]");
const [width, height] = [card.naturalWidth, card.naturalHeight];
const sent = new Image();
sent.onload = () => done({
  alt: card.alt,
  half: [sent.naturalWidth, sent.naturalHeight],
  picture: sized(sent, 2 * width, 2 * height).toDataURL("image/png").split(",")[1],
});
sent.src = sized(card, width / 2, height / 2).toDataURL("image/jpeg", 0.5);
"#;

/// A line without the number of a step.
fn without_number(line: &str) -> &str {
    match line.split_once(". ") {
        Some((number, rest)) if number.len() == 1 => rest,
        _ => line,
    }
}

#[test]
fn every_word_of_a_picture_is_read_after_a_chat_has_halved_it() {
    // The picture is drawn alike everywhere, and read by a program.
    if Engine::of_this_run() != Engine::Chromium {
        return;
    }
    play(|check| {
        let (mut missed, mut all) = (Vec::new(), 0);
        for (name, plan) in [
            ("calm", core(calm_but(&json!({})))),
            ("troubled", troubled()),
        ] {
            check.open();
            assert_eq!(check.play(&plan).screen, "result");
            ready(check);
            let found = check.script_async(HALVED, &[]);
            assert_eq!(found["half"][0], json!(540));
            let file = artifacts().join(format!("chat-{name}.png"));
            let picture = decode_base64(found["picture"].as_str().expect("a file"));
            std::fs::write(&file, picture).expect("a new file");
            let mut read = words(&read_picture(&file, 300, Laid::Sparse));
            // The number of a step is white on a disc, which this machine takes for a letter of its own.
            let alt = found["alt"].as_str().expect("a text").lines();
            let alt: Vec<_> = alt.map(without_number).collect();
            let alt = alt.join("\n");
            all += words(&alt).len();
            let lost = take(&mut read, &alt).into_iter();
            missed.extend(lost.map(|word| format!("{name}: {word}")));
            check.begin_again();
        }
        println!("in a chat: {} of {all} words", all - missed.len());
        assert!(missed.is_empty(), "{missed:#?}");
    });
}
