//! Invitations that came too late: a text leads to a registration that is closed.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::plan::{Closed, Text};

/// What is to be said of a link to another host, where nobody can register any more. What has a day of its own tells of
/// that day, and is left as it is.
pub(super) fn over(
    text: &Text<'_>,
    address: &str,
    closed: &BTreeMap<&str, Closed<'_>>,
    place: impl FnOnce() -> Place,
) -> Option<Diagnostic> {
    let closed = closed.get(address).filter(|_| !text.is_dated)?;
    let title: String = closed.title.chars().take(80).collect();
    let message = match closed.is_cancelled {
        true => format!("the link leads to the registration for `{title}`, which is cancelled"),
        false => format!("the link leads to the registration for `{title}`, which closed on {}", closed.on),
    };
    let fault = Diagnostic::at(Code::InvitationOver, place(), message);
    Some(fault.hint("write what there is instead").help("a page with a `date:` may tell what was then"))
}
