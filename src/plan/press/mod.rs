//! Texts for the press: Markdown with names of figures in it. `{{ member }}` stands for the name of the member, and so on;
//! a name that there is not is told with its place, and a paragraph that needs what is not known is left out.

mod names;
mod template;
mod texts;

pub use names::{Names, escaped};
pub use texts::{About, PressText, PressTexts};
