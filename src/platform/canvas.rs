//! A canvas that becomes a picture.

use std::rc::Rc;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, Path2d};

use super::file;

/// What a browser's noise may change of a color: some add one or two to keep pages from telling devices apart.
const NOISE: u8 = 8;

/// A canvas.
pub struct Canvas {
    element: HtmlCanvasElement,
    pen: CanvasRenderingContext2d,
}

/// Takes a picture; none where the browser has none to give.
pub type Done = Box<dyn FnOnce(Option<Png>)>;

/// A picture as a file, and as an address that holds all of it.
#[derive(Clone)]
pub struct Png {
    /// The file.
    pub file: Blob,
    /// A `data:` address.
    pub address: Rc<str>,
}

impl Canvas {
    /// An empty one; none where the browser has none to give.
    #[must_use]
    pub fn new() -> Option<Self> {
        let document = web_sys::window()?.document()?;
        let element = document.create_element("canvas").ok()?;
        let element: HtmlCanvasElement = element.dyn_into().ok()?;
        let pen = element.get_context("2d").ok()??.dyn_into().ok()?;
        Some(Self { element, pen })
    }

    /// Clears it and gives it a size, and words a direction.
    pub fn begin(&self, width: u32, height: u32, direction: &str) {
        self.element.set_width(width);
        self.element.set_height(height);
        // A canvas that is in no page takes its direction from nowhere.
        let _ = js_sys::Reflect::set(&self.pen, &"direction".into(), &direction.into());
    }

    /// How wide words are in a font, in whole pixels.
    #[must_use]
    pub fn width(&self, words: &str, font: &str) -> u32 {
        self.pen.set_font(font);
        let width = self.pen.measure_text(words).map(|found| found.width());
        width.map_or(0, |width| width.ceil() as u32)
    }

    /// Words that begin at a place.
    pub fn words(&self, words: &str, font: &str, [x, y]: [u32; 2], color: &str) {
        self.pen.set_font(font);
        self.pen.set_fill_style_str(color);
        // Fails for no numbers.
        let _ = self.pen.fill_text(words, x.into(), y.into());
    }

    /// A full rectangle.
    pub fn block(&self, [x, y, width, height]: [u32; 4], color: &str) {
        self.pen.set_fill_style_str(color);
        self.pen
            .fill_rect(x.into(), y.into(), width.into(), height.into());
    }

    /// An SVG path in a square of 24 by 24, moved and brought to a size; filled, or as a line.
    pub fn path(&self, path: &str, filled: bool, [x, y]: [u32; 2], size: u32, color: &str) {
        const ONE_OF_24: f64 = 0.041_666_666_666_666_664;
        const LINE: f64 = 2.5;
        let Ok(path) = Path2d::new_with_path_string(path) else {
            return;
        };
        self.pen.save();
        // These fail for no numbers.
        let _ = self.pen.translate(x.into(), y.into());
        let _ = self.pen.scale(size.into(), size.into());
        let _ = self.pen.scale(ONE_OF_24, ONE_OF_24);
        if filled {
            self.pen.set_fill_style_str(color);
            self.pen.fill_with_path_2d(&path);
        } else {
            self.pen.set_stroke_style_str(color);
            self.pen.set_line_width(LINE);
            self.pen.set_line_cap("round");
            self.pen.set_line_join("round");
            self.pen.stroke_with_path(&path);
        }
        self.pen.restore();
    }

    /// Whether the places of a column have these colors, but for a little noise. It is read once: browsers warn of more.
    #[must_use]
    pub fn has(&self, x: u32, height: u32, places: &[(u32, [u8; 3])]) -> bool {
        let column = self
            .pen
            .get_image_data(x.into(), 0.0, 1.0, height.into())
            .map_or_else(|_| Vec::new(), |column| column.data().0);
        let same = |(y, color): &(u32, [u8; 3])| {
            let found = column.chunks_exact(4).nth(*y as usize);
            let near = |(found, wanted): (&u8, &u8)| found.abs_diff(*wanted) <= NOISE;
            found.is_some_and(|found| found.iter().zip(color).all(near))
        };
        places.iter().all(same)
    }

    /// Makes a picture of it; none where the browser has none to give.
    pub fn png(&self, done: Done) {
        let made = Closure::once_into_js(move |file: JsValue| match file.dyn_into::<Blob>() {
            Ok(file) => read(file, done),
            Err(_) => done(None),
        });
        // It throws where something was drawn that is from elsewhere; nothing is.
        let _ = self.element.to_blob(made.unchecked_ref());
    }
}

/// Reads a file as an address that holds all of it.
fn read(file: Blob, done: Done) {
    let begin = file.clone();
    let take = |address: JsValue| {
        done(address.as_string().map(|address| Png {
            file,
            address: address.into(),
        }));
    };
    file::read(|reader| reader.read_as_data_url(&begin), Box::new(take));
}
