//! Down the ladder of the ways to hand a result over.

use crate::app::effect::Effects;
use crate::app::model::Model;
use crate::app::share::{HandedOver, NO_PICTURE, Rung};

/// How a browser calls it when the parent closes the sheet: no error, and nothing to say.
const CANCEL: &str = "AbortError";

impl Model {
    /// Begins on a rung.
    pub(super) fn share(&mut self, rung: Rung) -> Effects {
        self.handed_over = None;
        Effects {
            share: Some(rung),
            ..Effects::default()
        }
    }

    /// A rung has held, or not: then there is the name of the error.
    pub(super) fn after_sharing(&mut self, rung: Rung, error: Option<&str>) -> Effects {
        self.handed_over = match (rung, error) {
            // It shows by itself, and something else may be said by now.
            (Rung::Print, None) => return Effects::default(),
            (Rung::PictureSheet | Rung::Sheet | Rung::FileSheet(_) | Rung::PlainSheet(_), None) => {
                Some(HandedOver::Sent)
            }
            (Rung::PictureClipboard | Rung::Clipboard, None) => Some(HandedOver::Copied),
            (Rung::PictureFile, None) => Some(HandedOver::Downloaded),
            (Rung::File(_), None) => Some(HandedOver::FileDownloaded),
            (
                Rung::PictureSheet | Rung::Sheet | Rung::FileSheet(_) | Rung::PlainSheet(_),
                Some(CANCEL),
            ) => None,
            (_, Some(NO_PICTURE)) => Some(HandedOver::NoPicture),
            (Rung::PictureSheet, Some(_)) => return self.share(Rung::PictureClipboard),
            (Rung::PictureClipboard, Some(_)) => return self.share(Rung::PictureFile),
            (Rung::PictureFile, Some(_)) => Some(HandedOver::PictureByHand),
            (Rung::FileSheet(parcel), Some(_)) => return self.share(Rung::PlainSheet(parcel)),
            (Rung::PlainSheet(parcel), Some(_)) => return self.share(Rung::File(parcel)),
            (Rung::File(_), Some(_)) => Some(HandedOver::ByHand),
            (Rung::Sheet, Some(_)) => return self.share(Rung::Clipboard),
            (Rung::Clipboard, Some(_)) => Some(HandedOver::ByHand),
            (Rung::Print, Some(_)) => Some(HandedOver::NotPrinted),
        };
        Effects {
            handed_over: self.handed_over.is_some(),
            ..Effects::default()
        }
    }
}
