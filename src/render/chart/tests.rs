//! Laws that hold for every chart, and a gallery to look at.

mod ahead;
mod gallery;
mod laws;
mod parts;
mod samples;
mod spread;
mod xml;
