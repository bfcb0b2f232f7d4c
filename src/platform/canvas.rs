//! A canvas that becomes a picture.

use std::rc::Rc;

use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlCanvasElement, Path2d,
    ReadableWritablePair, Response,
};

use super::file;
use super::reach::{function, window};

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
        // All of it is read back, so it is better drawn where it can be read.
        let how = Object::new();
        let _ = Reflect::set(&how, &"willReadFrequently".into(), &JsValue::TRUE);
        let pen = element.get_context_with_context_options("2d", &how);
        let pen = pen.ok()??.dyn_into().ok()?;
        Some(Self { element, pen })
    }

    /// Clears it and gives it a size, and words a direction.
    pub fn begin(&self, width: u32, height: u32, direction: &str) {
        self.element.set_width(width);
        self.element.set_height(height);
        // A canvas that is in no page takes its direction from nowhere.
        let _ = Reflect::set(&self.pen, &"direction".into(), &direction.into());
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

    /// The pixels of all of it, four bytes each, row by row; none where the browser has none to give. They are read once:
    /// browsers warn of more.
    #[must_use]
    pub fn pixels(&self) -> Vec<u8> {
        let (width, height) = (self.element.width(), self.element.height());
        let found = self
            .pen
            .get_image_data(0.0, 0.0, width.into(), height.into());
        found.map_or_else(|_| Vec::new(), |found| found.data().0)
    }

    /// Makes a picture of it as the browser packs one; none where it has none to give.
    pub fn png(&self, done: Done) {
        let made = Closure::once_into_js(move |file: JsValue| match file.dyn_into::<Blob>() {
            Ok(file) => read(file, done),
            Err(_) => done(None),
        });
        // It throws where something was drawn that is from elsewhere; nothing is.
        let _ = self.element.to_blob(made.unchecked_ref());
    }
}

impl Png {
    /// Of the bytes of a file.
    pub fn of(bytes: &[u8], done: Done) {
        let parts = Array::of1(&Uint8Array::from(bytes));
        let kind = BlobPropertyBag::new();
        kind.set_type("image/png");
        match Blob::new_with_u8_array_sequence_and_options(&parts, &kind) {
            Ok(file) => read(file, done),
            Err(_) => done(None),
        }
    }
}

/// Packs bytes with zlib; none where the browser cannot.
pub fn packed(bytes: &[u8], done: Box<dyn FnOnce(Option<Vec<u8>>)>) {
    let stream = stream_of(bytes).and_then(|stream| stream.array_buffer());
    wasm_bindgen_futures::spawn_local(async move {
        let packed = match stream {
            Ok(stream) => JsFuture::from(stream).await,
            Err(error) => Err(error),
        };
        done(packed.ok().map(|packed| Uint8Array::new(&packed).to_vec()));
    });
}

/// The stream of the bytes, packed, as what a browser reads to its end.
fn stream_of(bytes: &[u8]) -> Result<Response, JsValue> {
    let packer = function(&window()?, "CompressionStream")?;
    let packer = Reflect::construct(&packer, &Array::of1(&"deflate".into()))?;
    let pair: ReadableWritablePair = packer.unchecked_into();
    // Those of a file would go by way of another process.
    let bytes = Response::new_with_opt_js_u8_array(Some(&Uint8Array::from(bytes)))?;
    let stream = bytes.body().ok_or(JsValue::UNDEFINED)?;
    Response::new_with_opt_readable_stream(Some(&stream.pipe_through(&pair)))
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
