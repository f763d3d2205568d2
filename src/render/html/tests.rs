//! Faults of templates, told with their place; and the filters.

use std::sync::Arc;

use super::{Pictures, Renderer, engine, harmless};
use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::language::english;
use crate::plan::view::{NotFoundView, SiteView, View};
use crate::theme::{Template, Theme};

fn theme(templates: &[(&str, &str)]) -> Theme {
    let templates = templates.iter().map(|(name, text)| {
        let file = Arc::from(format!("themes/town/templates/{name}"));
        ((*name).to_owned(), Template { file, text: (*text).to_owned() })
    });
    Theme { templates: templates.collect(), ..Theme::default() }
}

fn renderer(theme: &Theme, site: &SiteView) -> Checked<Renderer> {
    Renderer::new(theme, (site, english()), &Arc::new(Pictures::new(theme)))
}

fn not_found() -> View {
    View::NotFound(Box::default())
}

fn told(diagnostic: &Diagnostic) -> String {
    let place = diagnostic.place.as_ref().expect("it has a place");
    format!("{}:{}:{} {}", place.file, place.span.line, place.span.column, diagnostic.message)
}

#[test]
fn every_malformed_template_is_named() {
    let theme = theme(&[("a.html", "ok\n{% if %}"), ("b.html", "{{ x"), ("not-found.html", "fine")]);
    let made = renderer(&theme, &SiteView::default());
    assert_eq!(made.diagnostics.len(), 2);
    assert!(made.diagnostics.iter().all(|diagnostic| diagnostic.code == Code::TemplateFault));
    assert!(
        told(&made.diagnostics[0]).starts_with("themes/town/templates/a.html:2:"),
        "{:?}",
        made.diagnostics
    );
}

#[test]
fn unknown_filters_are_told_with_their_place() {
    let theme = theme(&[("not-found.html", "a\n b {{ site.title | shout }}{{ 1 | whisper }}")]);
    let made = renderer(&theme, &SiteView::default());
    let told: Vec<String> = made.diagnostics.iter().map(told).collect();
    assert_eq!(
        told,
        [
            "themes/town/templates/not-found.html:2:20 unknown filter `shout`",
            "themes/town/templates/not-found.html:2:35 unknown filter `whisper`",
        ]
    );
}

#[test]
fn what_a_view_does_not_have_is_an_error_at_its_place() {
    let theme = theme(&[("not-found.html", "\n{{ page.titel }}")]);
    let made = renderer(&theme, &SiteView::default());
    assert_eq!(made.diagnostics, []);
    let fault = made.value.render(&not_found()).expect_err("there is no such field");
    assert_eq!(fault.len(), 1);
    assert!(told(&fault[0]).starts_with("themes/town/templates/not-found.html:2:"), "{fault:?}");
    assert!(fault[0].message.contains("titel"), "{fault:?}");
}

#[test]
fn keys_change_with_the_view_the_site_and_the_theme() {
    let key = |theme: &Theme, site: &SiteView, view: &View| renderer(theme, site).value.key(view);
    let (site, view) = (SiteView::default(), not_found());
    let first = key(&theme(&[]), &site, &view);
    assert_eq!(first, key(&theme(&[]), &site, &view));
    assert_ne!(first, key(&Theme { fingerprint: [1; 32], ..theme(&[]) }, &site, &view));
    assert_ne!(first, key(&theme(&[]), &SiteView { title: "T".to_owned(), ..site.clone() }, &view));
    let other =
        View::NotFound(Box::new(NotFoundView { links: vec![Default::default()], ..Default::default() }));
    assert_ne!(first, key(&theme(&[]), &site, &other));
}

#[test]
fn data_in_scripts_is_harmless() {
    assert_eq!(harmless("</script>&\u{2028}"), "\\u003c/script\\u003e\\u0026\\u2028");
    let mut tera = engine(&SiteView::default(), english(), None);
    tera.add_raw_template("x.html", "{{ {\"a\": \"</script>\"} | jsonld }} {{ \"<CO2\" | chem }}")
        .expect("parses");
    let html = tera.render("x.html", &tera::Context::new()).expect("renders");
    assert_eq!(html, "{\"a\":\"\\u003c/script\\u003e\"} &lt;CO<sub>2</sub>");
}
