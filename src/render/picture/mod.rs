//! Pictures as files of their own. They are drawn as SVG in the theme's colours, and become PNG where the program
//! was built with the feature `pictures`; without it there are none, and all else.

#[cfg(feature = "pictures")]
mod card;
#[cfg(feature = "pictures")]
mod chart_picture;
#[cfg(feature = "pictures")]
mod drawn;
#[cfg(feature = "pictures")]
mod ink;
#[cfg(feature = "pictures")]
mod letters;
#[cfg(feature = "pictures")]
mod raster;
#[cfg(feature = "pictures")]
mod small_chart;
#[cfg(feature = "pictures")]
mod style;
#[cfg(not(feature = "pictures"))]
mod undrawn;

#[cfg(feature = "pictures")]
pub use drawn::Pictures;
#[cfg(not(feature = "pictures"))]
pub use undrawn::Pictures;
