//! A city's own site: out of a network's data with `--member`, or with `kind: city`. It is about that one member, and
//! nothing of it leads to a page of another.

use std::collections::BTreeMap;

use milepost::diagnostic::Code;

use crate::project::Project;

/// Stories of both members, a page that links to both, and words about the network.
const NEIGHBOUR: &str = r#"
--- content/_index.md
---
title: All of us
---
Words about [the network](/network/) that a city does not need.
--- content/members/edina.md
---
title: Edina
---
See [last year](/members/edina/2019/) and [our neighbour](/members/saint-paul/).
--- content/members/saint-paul.md
---
title: Saint Paul
---
A neighbour’s story.
--- content/about.md
---
title: About
---
[Edina](/members/edina/) and [Saint Paul](/members/saint-paul/) are members, as [all](/members/) are.
"#;

fn built(project: &mut Project, member: Option<&str>) -> BTreeMap<String, String> {
    project.member = member.map(str::to_owned);
    project.build();
    let errors: Vec<_> = project.diagnostics().iter().filter(|fault| fault.is_error()).collect();
    assert_eq!(errors, Vec::<&milepost::diagnostic::Diagnostic>::new());
    let text = |(path, bytes): (String, Vec<u8>)| Some((path, String::from_utf8(bytes).ok()?));
    project.tree().into_iter().filter_map(text).collect()
}

/// The addresses on this site that a page links to, without anchors.
fn links(page: &str) -> Vec<&str> {
    let addresses = page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    addresses.filter(|url| url.starts_with('/')).filter_map(|url| url.split('#').next()).collect()
}

fn assert_links_lead_somewhere(site: &BTreeMap<String, String>) {
    for (path, page) in site.iter().filter(|(path, _)| path.ends_with(".html")) {
        assert!(!page.contains("href=\"\""), "{path} has an empty link");
        for link in links(page) {
            let inside = link.trim_start_matches('/');
            let file = if link.ends_with('/') { format!("{inside}index.html") } else { inside.to_owned() };
            let is_there = site.contains_key(&file) || file.ends_with(".woff2") || file.ends_with(".png");
            assert!(is_there, "{path} links to {link}");
        }
    }
}

#[test]
fn a_member_of_a_network_gets_a_site_of_its_own() {
    let mut project = Project::new().with(NEIGHBOUR);
    let site = built(&mut project, Some("edina"));
    let home = &site["index.html"];
    assert!(home.contains("Where Edina stands") && home.contains("city-mast"), "{home}");
    assert!(home.contains("<title>Edina</title>"), "{home}");
    assert!(!home.contains("All of us"), "the network's own words are not the city's");
    assert!(site.contains_key("2019/index.html") && site.contains_key("api/v1/inventories/edina/2019.json"));
    assert!(!site["data/emissions.csv"].contains("saint-paul"));
    assert!(!site["api/v1/members.json"].contains("saint-paul"));
    for absent in ["members/index.html", "network/index.html", "due/index.html", "api/v1/network.json"] {
        assert!(!site.contains_key(absent), "{absent}");
    }
    let of_others = site.keys().filter(|path| path.contains("saint-paul")).collect::<Vec<_>>();
    assert_eq!(of_others, Vec::<&String>::new());
    assert_links_lead_somewhere(&site);
}

#[test]
fn links_of_texts_follow_the_city_home_and_leave_others_as_words() {
    let mut project = Project::new().with(NEIGHBOUR);
    let site = built(&mut project, Some("edina"));
    assert!(site["about/index.html"].contains(r#"<a href="/">Edina</a> and Saint Paul are members"#));
    assert!(site["index.html"].contains(r#"<a href="/2019/">last year</a> and our neighbour."#));
}

#[test]
fn the_network_is_as_it_was_beside_it() {
    let mut project = Project::new().with(NEIGHBOUR);
    let site = built(&mut project, None);
    assert!(site.contains_key("members/saint-paul/index.html") && site.contains_key("network/index.html"));
    assert!(site["index.html"].contains("All of us") && !site["index.html"].contains("city-mast"));
}

#[test]
fn a_city_of_its_own_has_its_words_on_its_home_page() {
    let city = r#"
--- data/network.yaml
site: {title: Climate in Edina, base_url: "https://climate.edina.example/", pictures: none}
network: {name: City of Edina, kind: city, member: edina}
lints: {missing-references: allow}
--- content/_index.md
---
title: Our climate
---
What [we do](/members/edina/#_targets).
"#;
    let mut project = Project::new().with(city);
    let site = built(&mut project, None);
    let home = &site["index.html"];
    assert!(home.contains("<h1>Our climate</h1>"), "{home}");
    assert!(home.contains(r##"What <a href="/#_targets">we do</a>."##), "{home}");
    assert!(home.contains("city-mast") && home.contains("City of Edina"));
    assert_links_lead_somewhere(&site);
}

#[test]
fn a_link_to_a_page_that_a_city_has_not_is_an_error_in_its_own_words() {
    let city = r#"
--- data/network.yaml
site: {title: Climate in Edina, base_url: "https://climate.edina.example/", pictures: none}
network: {name: City of Edina, kind: city, member: edina}
lints: {missing-references: allow}
--- content/about.md
---
title: About
---
All [members](/members/).
"#;
    let mut project = Project::new().with(city);
    project.build();
    assert!(project.diagnostics().iter().any(|fault| fault.code == Code::BrokenLink));
}

#[test]
fn a_member_that_is_not_there_is_told_with_what_was_meant() {
    let mut project = Project::new().with(NEIGHBOUR);
    project.member = Some("edna".to_owned());
    project.build();
    let fault = project.diagnostics().iter().find(|fault| fault.code == Code::UnknownMember);
    let told = fault.map(|fault| (fault.message.clone(), fault.help.clone()));
    assert_eq!(
        told,
        Some(("there is no member `edna`".to_owned(), vec!["did you mean `edina`?".to_owned()]))
    );
}

#[test]
fn a_city_of_its_own_is_searched_without_its_neighbours() {
    let words = r#"
--- content/briefs/heat.md
---
title: Heat in summer
date: 2022-05-01
---
Shade helps.
"#;
    let mut project = Project::new().with(NEIGHBOUR).with(words);
    project.edit(
        "data/members/edina/member.yaml",
        "targets:",
        "actions: [{id: trees, title: Street trees, status: started, start: 2021}]\ntargets:",
    );
    let site = built(&mut project, Some("edina"));
    let page = &site["search/index.html"];
    assert!(page.contains("data-members=\"\""), "a city has no directory: {page}");
    let home = &site["index.html"];
    assert!(home.contains("class=\"seek-link\" href=\"/search/\"") && home.contains("data-seek"), "{home}");
    let index: String = site
        .iter()
        .filter(|(path, _)| path.starts_with("search/en/"))
        .map(|(_, text)| text.as_str())
        .collect();
    for found in
        ["Edina", "Inventory 2019", "Street trees", "#action-trees", "Heat in summer", "briefs/heat/"]
    {
        assert!(index.contains(found), "{found} is not found: {index}");
    }
    assert!(!index.contains("Saint Paul"), "{index}");
    assert!(!site.contains_key("members/map/index.html") && !site.contains_key("map/index.html"));
    assert_links_lead_somewhere(&site);
}
