//! The picture file: any reader of PNG gets back what was drawn, in the nearest of its sixteen colors.

use gut_skin_check::content::text::grammar::Direction;
use gut_skin_check::formats::marks::{Ink, Mark, Picture, WIDTH};
use gut_skin_check::formats::png::{PALETTE, file, rows};
use proptest::prelude::*;

/// The file of some pixels, read by a program that knows nothing of ours: width, height, and three bytes a pixel.
fn back(width: usize, pixels: &[u8]) -> (u32, u32, Vec<u8>) {
    let height = pixels.len() / 4 / width;
    let size = [width, height].map(|side| u32::try_from(side).expect("small"));
    let packed = miniz_oxide::deflate::compress_to_vec_zlib(&rows(pixels, width), 6);
    let file = file(size[0], size[1], &packed);
    let mut decoder = ::png::Decoder::new(std::io::Cursor::new(file));
    decoder.set_transformations(::png::Transformations::EXPAND);
    let mut reader = decoder.read_info().expect("a PNG");
    let mut found = vec![0; reader.output_buffer_size().expect("a size")];
    let frame = reader.next_frame(&mut found).expect("a picture");
    reader.finish().expect("its end");
    (frame.width, frame.height, found)
}

fn full([red, green, blue]: [u8; 3]) -> [u8; 4] {
    [red, green, blue, 255]
}

fn far(one: [u8; 3], other: [u8; 3]) -> u32 {
    let parts = one.iter().zip(other);
    parts
        .map(|(one, other)| u32::from(one.abs_diff(other)).pow(2))
        .sum()
}

#[test]
fn every_ink_comes_back_as_it_was_also_in_a_row_of_an_odd_width() {
    for width in [1, 2, 3, 6] {
        let pixels: Vec<u8> = Ink::ALL.iter().flat_map(|ink| full(ink.rgb())).collect();
        let wanted: Vec<u8> = Ink::ALL.iter().flat_map(|ink| ink.rgb()).collect();
        let height = u32::try_from(6 / width).expect("small");
        let whole = width * 4 * (6 / width);
        let (across, down, found) = back(width, &pixels[..whole]);
        assert_eq!((across as usize, down), (width, height));
        assert_eq!(found, wanted[..whole / 4 * 3]);
    }
}

#[test]
fn what_lies_between_two_inks_keeps_its_color_nearly() {
    // Words and shapes, and what they lie on.
    let inks = [Ink::Text, Ink::Soft, Ink::Accent, Ink::Empty];
    for ink in inks {
        for ground in [Ink::Ground, Ink::Box] {
            for share in 0..=255 {
                let mix = |part: usize| {
                    let (ink, ground) = (u32::from(ink.rgb()[part]), u32::from(ground.rgb()[part]));
                    u8::try_from((ink * share + ground * (255 - share)) / 255).expect("a byte")
                };
                let color = [mix(0), mix(1), mix(2)];
                let found = back(1, &full(color)).2;
                // Where words lie it is half of that; two neighbors of the palette are up to 80 apart.
                for (part, wanted) in found.iter().zip(color) {
                    assert!(
                        part.abs_diff(wanted) <= 44,
                        "{ink:?} on {ground:?}, {share}: {found:?} for {color:?}"
                    );
                }
            }
        }
    }
}

proptest! {
    #[test]
    fn every_pixel_becomes_the_nearest_color(
        width in 1_usize..20,
        colors in prop::collection::vec(any::<[u8; 3]>(), 1..200),
    ) {
        let height = colors.len() / width;
        prop_assume!(height > 0);
        // Each row twice, as most rows of a card are like the one above.
        let rows = colors[..width * height].chunks_exact(width);
        let colors: Vec<[u8; 3]> = rows.flat_map(|row| [row, row].concat()).collect();
        let pixels: Vec<u8> = colors.iter().flat_map(|color| full(*color)).collect();
        let (_, _, found) = back(width, &pixels);
        prop_assert_eq!(found.len(), 3 * colors.len());
        for (found, color) in found.chunks_exact(3).zip(&colors) {
            let found = [found[0], found[1], found[2]];
            prop_assert!(PALETTE.contains(&found));
            let least = PALETTE.iter().map(|one| far(*one, *color)).min();
            prop_assert_eq!(Some(far(found, *color)), least);
        }
    }
}

/// The pixels of a picture with nothing but its band and its ground, each part of each color changed by this.
fn drawn(picture: &Picture, by: impl Fn(u8) -> u8) -> Vec<u8> {
    let band = 24 * WIDTH as usize;
    let all = (WIDTH * picture.height) as usize;
    let ink = |pixel| {
        if pixel < band {
            Ink::Accent
        } else {
            Ink::Ground
        }
    };
    (0..all)
        .flat_map(|pixel| full(ink(pixel).rgb().map(&by)))
        .collect()
}

#[test]
fn a_little_noise_is_the_same_picture_and_more_is_not() {
    let picture = Picture {
        height: 100,
        direction: Direction::Ltr,
        marks: Vec::<Mark>::new(),
    };
    assert!(picture.is_drawn(&drawn(&picture, |part| part)));
    assert!(picture.is_drawn(&drawn(&picture, |part| part.saturating_sub(8))));
    assert!(picture.is_drawn(&drawn(&picture, |part| part.saturating_add(8))));
    assert!(!picture.is_drawn(&drawn(&picture, |part| part.saturating_sub(9))));
    // A browser that gives nothing, or less than all of it.
    assert!(!picture.is_drawn(&[]));
    let whole = drawn(&picture, |part| part);
    assert!(!picture.is_drawn(&whole[..whole.len() / 2]));
    // One place alone: in the band, under it, and at the foot.
    for row in [12, 48, 92] {
        let mut one = whole.clone();
        one[(row * WIDTH as usize + 30) * 4] ^= 0x40;
        assert!(!picture.is_drawn(&one), "{row}");
    }
}
