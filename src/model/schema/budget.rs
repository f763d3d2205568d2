//! `data/budgets/<id>.yaml`

use super::network::TOTALS;
use super::shape::{Shape, list, map_of, optional, required};

/// The shape of a carbon budget.
pub fn budget() -> Shape {
    let deduction = Shape::Record(vec![
        required("title", Shape::Text, "What is taken off: `Aviation`."),
        required("less", Shape::Text, "How much of what is left: `40%`, or a mass: `55 Mt`."),
        required("because", Shape::Text, "Why."),
        optional("source", Shape::Text, "Who says so."),
    ]);
    let share = Shape::Record(vec![
        required(
            "rule",
            Shape::OneOf(vec!["population", "past-emissions", "equal", "given"]),
            "How the budget is shared.",
        ),
        optional("year", Shape::Year, "With `population`: the year that people are counted in."),
        optional("from", Shape::Year, "With `past-emissions`: the first year that counts."),
        optional("until", Shape::Year, "With `past-emissions`: the last year that counts."),
        optional("of", Shape::Anything, "The people (`83019213`) or the emissions (`900 Mt`) of the whole."),
        optional("among", Shape::Number, "With `equal`: how many share it."),
        optional("members", map_of("members", Shape::Text), "With `given`: `{muenster: 25405 kt}`."),
    ]);
    Shape::Record(vec![
        required("title", Shape::Text, "Its name for readers."),
        required("amount", Shape::Amount("mass"), "The whole of it: `7300 Mt`."),
        optional("gases", list(Shape::Text), "The gases that it is of: `[CO2]`; all of them otherwise."),
        required("from", Shape::Date, "The first day on which emissions use it up."),
        optional("total", Shape::OneOf(TOTALS.to_vec()), "The total of an inventory that uses it up."),
        optional("deductions", list(deduction), "What is taken off before it is shared, in this order."),
        required("share", share, "What is a member's part."),
        optional("members", list(Shape::Id), "The members that it is for."),
        optional("country", Shape::Text, "All members of this country."),
        required("source", Shape::Text, "Where it is written."),
        optional("url", Shape::Url, "Its page."),
        optional("note", Shape::Text, "Anything else to know."),
    ])
}
