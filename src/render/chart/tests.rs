//! Laws that hold for every chart, and a gallery to look at.

mod gallery;
mod laws;
mod parts;
mod samples;
mod xml;
