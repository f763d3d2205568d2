//! Pictures as files of their own. They are drawn as SVG in the theme's colours, and become PNG where the program
//! was built with the feature `pictures`; without it there are no PNGs, and all else: crests and badges are SVG.

mod badge;

#[cfg(feature = "pictures")]
mod card;
#[cfg(feature = "pictures")]
mod certificate;
#[cfg(feature = "pictures")]
mod chart_picture;
mod crest;
#[cfg(feature = "pictures")]
mod drawn;
#[cfg(feature = "pictures")]
mod indexed;
#[cfg(feature = "pictures")]
mod ink;
#[cfg(feature = "pictures")]
mod letters;
#[cfg(feature = "pictures")]
mod photo;
#[cfg(feature = "pictures")]
mod raster;
#[cfg(feature = "pictures")]
mod small_chart;
#[cfg(feature = "pictures")]
mod style;
#[cfg(test)]
mod tests;
#[cfg(not(feature = "pictures"))]
mod undrawn;

#[cfg(feature = "pictures")]
pub use drawn::Pictures;
#[cfg(feature = "pictures")]
pub use photo::resized;
#[cfg(not(feature = "pictures"))]
pub use undrawn::{Pictures, resized};
