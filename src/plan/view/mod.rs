//! All that a template may see: plain values, already in words and figures. A view is made by the plan and
//! serialised for the template as it is; every field is documented here, and the theme's manual is made from it.

pub mod chart;

/// The view of one output.
#[derive(Debug)]
pub enum View {
    Home,
}
