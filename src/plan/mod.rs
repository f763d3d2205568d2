//! Accounts become a [`SitePlan`]: every path of the site and, on demand, the view that fills it.

mod batches;
mod check;
mod compose;
mod criteria;
mod data_texts;
mod explain;
mod of_members;
mod outputs;
mod press;
mod recipe;
mod roots;
mod routes;
mod same_path;
pub mod search;
mod site_plan;
pub mod view;
mod words;

pub use batches::MadeOf;
pub use check::{Judged, advice, check, judge};
pub use compose::{Asked, Drawn, PictureChoice, SearchedText, TEXTS, TableOf, decoded};
pub use explain::{Explanation, Miss, Question, Width, explain};
pub use outputs::KeptPlan;
pub use recipe::Recipe;
pub use roots::Roots;
pub use routes::{joined, of_file};
pub use site_plan::{Closed, Output, Planning, SitePlan, Text, plan};
