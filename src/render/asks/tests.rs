//! Templates of one page that ask for what there is, and for what there is not.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::check;
use crate::plan::view::described;
use crate::theme::{Template, Theme, cityhall, commons};

/// What is told of a site whose own templates lie over those that ship.
fn told(templates: &[(&str, &str)]) -> Vec<String> {
    let mut theme = commons();
    for (name, text) in templates {
        let file = Arc::from(format!("themes/town/templates/{name}"));
        theme.templates.insert((*name).to_owned(), Template { file, text: (*text).to_owned() });
    }
    let line = |fault: &crate::diagnostic::Diagnostic| {
        let place = fault.place.as_ref().expect("it has a place");
        format!("{}:{} {} {}", place.span.line, place.span.column, fault.message, fault.hint)
    };
    check(&theme, false).iter().map(|fault| line(fault).trim().to_owned()).collect()
}

#[test]
fn what_ships_asks_for_nothing_that_no_view_has() {
    for theme in [commons(), cityhall()] {
        assert_eq!(check(&theme, true), [], "{}", theme.name);
    }
}

#[test]
fn every_page_that_templates_make_is_followed() {
    let theme: Theme = commons();
    let kinds: BTreeSet<String> = described().pages.iter().map(|(kind, _)| kind.clone()).collect();
    let without = ["api", "csv", "calendar", "feed", "picture", "crest"];
    for kind in theme.pages.iter().filter(|kind| !without.contains(&kind.as_str())) {
        assert!(kinds.contains(kind), "no view is known for `{kind}`");
    }
}

#[test]
fn a_field_that_no_view_has_is_told_where_it_stands() {
    assert_eq!(
        told(&[("page.html", "{{ title }}\n{% if false %}{{ page.titel }}{% endif %}{{ childs }}")]),
        ["2:23 PageHead has no field `titel` did you mean `title`?", "2:45 nothing is called `childs` here",]
    );
}

#[test]
fn loops_lists_and_maps_are_followed() {
    let text = "{% for one in related %}{{ one.title }}{{ one.nme }}{{ loop.index }}{% endfor %}{{ one }}\n\
                {{ [one.url for one in related if one.datum] | length }}{{ related[0].kind }}{{ related[:2][0].kid }}\n\
                {% set m = {\"a\": page} %}{{ m.a.url }}{{ m.b }}{{ m[\"a\"].ulr }}{{ site.home ~ body.markdown }}";
    assert_eq!(
        told(&[("page.html", text)]),
        [
            "1:47 Teaser has no field `nme`",
            "1:84 nothing is called `one` here",
            "2:39 Teaser has no field `datum` did you mean `date`?",
            "2:96 Teaser has no field `kid` did you mean `kind`?",
            "3:44 this map has no field `b` did you mean `a`?",
            "3:58 PageHead has no field `ulr` did you mean `url`?",
        ]
    );
}

#[test]
fn a_component_that_ships_tells_who_gave_it_the_wrong_thing() {
    let told = told(&[("page.html", "{{<num n={page} />}}")]);
    assert_eq!(told.first().map(String::as_str), Some("1:3 PageHead has no field `exact`"), "{told:?}");
    assert!(told.iter().all(|line| line.starts_with("1:3 ")), "{told:?}");
}

#[test]
fn templates_that_are_extended_and_included_see_the_same_page() {
    let faults = told(&[
        (
            "page.html",
            "{% extends \"layout.html\" %}{% block main %}{% include \"own.html\" %}{% endblock main %}",
        ),
        ("own.html", "{{ lede }}{{ ldee }}"),
    ]);
    assert_eq!(faults, ["1:14 nothing is called `ldee` here did you mean `lede`?"]);
}

#[test]
fn any_text_is_read_to_its_end() {
    for text in [
        "{{",
        "{%",
        "{{ [",
        "{{ {\"a\": ",
        "{{ a | ",
        "{{<",
        "{% for %}",
        "{% set %}",
        "{{ é.ü[\"",
        "{% component %}",
    ] {
        told(&[("page.html", text)]);
    }
}
