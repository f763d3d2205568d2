//! Figures in texts: the same as on the dashboard, linked to their working, and an error where there is none.

use std::os::unix::fs::MetadataExt;

use crate::project::Project;

const FILE: &str = "content/about.md";

fn about(text: &str) -> Project {
    let mut project = Project::new();
    project.write(FILE, format!("---\ntitle: About\n---\n{text}\n"));
    project
}

/// The text of the page between its `prose` and the end of the article, without markup.
fn words(project: &Project, page: &str) -> String {
    let html = project.page(page);
    let (_, prose) = html.split_once("<div class=\"prose\">").unwrap();
    let (prose, _) = prose.split_once("</article>").unwrap();
    let (mut words, mut inside) = (String::new(), false);
    for letter in prose.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            '\u{a0}' if !inside => words.push(' '),
            letter if !inside => words.push(letter),
            _ => {}
        }
    }
    words.trim().to_owned()
}

fn said(text: &str) -> String {
    let mut project = about(text);
    project.build_clean();
    words(&project, "about/index.html")
}

/// What a build says of a text: code, line and column, message, hint and help of each fault.
fn told(text: &str) -> Vec<String> {
    let mut project = about(text);
    project.build();
    assert!(!project.has_published());
    let about_it = |fault: &milepost::diagnostic::Diagnostic| {
        let place = fault.place.as_ref().unwrap();
        assert_eq!(&*place.file, FILE);
        let rest =
            [&fault.message, &fault.hint].into_iter().chain(&fault.help).filter(|part| !part.is_empty());
        let rest: Vec<&str> = rest.map(String::as_str).collect();
        format!("{} {}:{} {}", fault.code.number(), place.span.line, place.span.column, rest.join(" | "))
    };
    project.diagnostics().iter().map(about_it).collect()
}

#[test]
fn figures_are_those_of_the_dashboard() {
    let text = "{{ figure(member=\"edina\") }}; {{ figure(member=\"edina\", as=\"short\") }}; \
        {{ figure(member=\"edina\", as=\"tonnes\") }}; {{ figure(member=\"edina\", as=\"number\") }}; \
        {{ figure(member=\"edina\", of=\"per_capita\") }}; {{ figure(member=\"edina\", of=\"population\") }}; \
        {{ figure(member=\"edina\", year=\"2019\") }}; {{ figure(member=\"edina\", of=\"BASIC+\") }}; \
        {{ figure(member=\"edina\", of=\"sector\", sector=\"III\") }}; \
        {{ figure(member=\"edina\", of=\"sector_share\", sector=\"III\") }}; {{ figure(member=\"edina\", of=\"year\") }}";
    let wanted = [
        "125 thousand tonnes of CO2e",
        "125 kt CO2e",
        "125,424 t CO2e",
        "125,424",
        "2.4 t CO2e",
        "53,000",
        "148 thousand tonnes of CO2e",
        "125 thousand tonnes of CO2e",
        "25.2 thousand tonnes of CO2e",
        "20 %",
        "2020",
    ];
    assert_eq!(said(text).split("; ").collect::<Vec<_>>(), wanted);
}

#[test]
fn changes_targets_and_the_network_are_told() {
    let text = "{{ change(member=\"edina\") }}; {{ change(member=\"edina\", as=\"signed\") }}; \
        {{ change(member=\"edina\", from=\"base\", as=\"tonnes\") }}; {{ status(member=\"edina\") }}; \
        {{ figure(member=\"edina\", of=\"goal\", target=\"half-by-2030\") }}; \
        {{ figure(member=\"edina\", of=\"progress\") }}; {{ figure(member=\"edina\", of=\"gap_percent\") }}; \
        {{ figure(member=\"edina\", of=\"required\", year=\"2030\") }}; {{ figure(member=\"edina\", of=\"target_year\") }}; \
        {{ network(of=\"members\") }}; {{ network(of=\"total\") }}; {{ network(of=\"year\") }}";
    let said = said(text);
    insta::assert_snapshot!(said.replace("; ", "\n"));
}

#[test]
fn a_figure_leads_to_its_working() {
    let mut project = about(
        "In all {{ figure(member=\"edina\") }}, and [so {{ figure(member=\"edina\", of=\"goal\") }}](/members/).",
    );
    project.build_clean();
    let page = project.page("about/index.html");
    let figure = "In all <a class=\"figure\" href=\"/members/edina/2020/#total-basic\"><data value=\"125424\">125 thousand tonnes of CO<sub>2</sub>e</data></a>";
    assert!(page.contains(figure), "{page}");
    assert!(page.contains("<a href=\"/members/\">so <data value"), "no link stands in a link");
    assert!(project.page("members/edina/2020/index.html").contains("id=\"total-basic\""));
}

#[test]
fn a_page_is_made_again_when_a_figure_of_it_changes_and_only_then() {
    let mut project = about("It was {{ figure(member=\"edina\", year=\"2020\") }}.");
    project.build_clean();
    let first = file_number(&project);
    let path = "data/members/edina/inventories/2019.yaml";
    project.edit(path, "CH4: 1000 t", "CH4: 1010 t").build_clean();
    assert_eq!(file_number(&project), first, "the page of the last site is linked");
    let path = "data/members/edina/inventories/2020.yaml";
    project.edit(path, "CH4: 900 t", "CH4: 950 t").build_clean();
    assert_ne!(file_number(&project), first);
    assert_eq!(words(&project, "about/index.html"), "It was 127 thousand tonnes of CO2e.");
}

/// The same file has the same number in the next site.
fn file_number(project: &Project) -> u64 {
    std::fs::metadata(project.out().join("about/index.html")).unwrap().ino()
}

#[test]
fn code_and_escaped_braces_are_text() {
    let text = "`{{ figure(member=\"nobody\") }}` and \\{{ nothing }}\n\n```\n{{ chart(x) }} {{ figure(member=\"edina\") }}\n```";
    let wanted =
        "{{ figure(member=\"nobody\") }} and {{ nothing }}\n{{ chart(x) }} {{ figure(member=\"edina\") }}";
    assert_eq!(said(text).replace("&quot;", "\""), wanted);
}

#[test]
fn charts_and_cards_stand_alone() {
    let mut project = about(
        "Before.\n\n{{ chart(member=\"edina\", which=\"sectors\") }}\n\n{{ card(member=\"edina\") }}\n\n- {{ figure(member=\"edina\") }}",
    );
    project.build_clean();
    let page = project.page("about/index.html");
    assert!(page.contains("<p>Before.</p>\n<div class=\"inserted-chart\">"), "{page}");
    assert!(page.contains("<aside class=\"inserted-card\" aria-label=\"Edina\">"));
    assert!(page.contains("<li><a class=\"figure\""));
    assert!(page.contains("The numbers as a table"), "a chart has its numbers");
}

#[test]
fn what_there_is_not_is_told_with_what_there_is() {
    let faults = [
        "{{ figure(member=\"edinna\") }}",
        "{{ figur(member=\"edina\") }}",
        "{{ figure(member=\"edina\", off=\"total\") }}",
        "{{ figure(member=\"edina\", of=\"totl\") }}",
        "{{ figure(member=\"edina\", year=\"2018\") }}",
        "{{ figure(member=\"edina\", year=\"last\") }}",
        "{{ figure() }}",
        "{{ figure(member=\"edina\", of=\"trend\", year=\"2030\") }}",
        "{{ status(member=\"edina\", target=\"half-by-2031\") }}",
        "{{ status(member=\"saint-paul\") }}",
        "{{ rank(member=\"edina\") }}",
        "{{ change(member=\"saint-paul\") }}",
        "{{ network(of=\"total\", country=\"DE\") }}",
        "{{ chart(member=\"edina\", which=\"budget\") }}",
        "Too wide: {{ card(member=\"edina\") }}",
        "# {{ card(member=\"edina\") }}",
        "{{ page.title }}",
        "{{ figure(member=“edina”) }}",
    ];
    let told: Vec<String> =
        faults.iter().map(|text| format!("{text}\n    {}", told(text).join("\n    "))).collect();
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn every_fault_of_a_text_is_told_at_its_place() {
    let text = "One {{ figure(member=\"x\") }}, two\nthree {{ nothing() }} ä {{ status(member=\"edina\", t=\"\") }}.";
    let places: Vec<String> = told(text).iter().map(|fault| fault[..10].to_owned()).collect();
    assert_eq!(places, ["E0302 4:23", "E0541 5:10", "E0541 5:51"]);
}
