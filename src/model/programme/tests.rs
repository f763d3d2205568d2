use crate::disk::Memory;
use crate::model::{Shown, model};
use crate::quantity::Date;
use crate::read::{framework_texts, programme_texts, sources};

fn shown() -> Shown {
    Shown { today: Date::parse("2022-06-01").unwrap(), drafts: false }
}

/// A site that asks for everything that ships.
fn everything() -> Memory {
    let ids = |texts: &mut dyn Iterator<Item = &'static str>| texts.collect::<Vec<_>>().join(", ");
    let programmes = ids(&mut programme_texts().map(|(id, _, _)| id));
    let frameworks = ids(&mut framework_texts().map(|(id, _, _)| id));
    let network = format!(
        "site: {{title: T, base_url: \"https://c.example.org/\"}}\nnetwork: {{name: N, kind: network}}\n\
         programmes: [{programmes}]\nframeworks: [{frameworks}]\n"
    );
    let mut disk = Memory::default();
    disk.files.insert("data/network.yaml".to_owned(), network.into_bytes());
    disk
}

#[test]
fn what_ships_reads_without_a_fault() {
    let site = model(&sources(&everything()).value, shown());
    assert_eq!(site.diagnostics, []);
    let model = site.value.expect("a site");
    assert_eq!(model.programmes.len(), programme_texts().count());
    assert_eq!(model.frameworks.len(), framework_texts().count());
    assert!(model.programmes.len() >= 10 && model.frameworks.len() >= 5);
}

#[test]
fn what_ships_says_where_it_is_from_and_shows_no_rule_by_itself() {
    let model = model(&sources(&everything()).value, shown()).value.expect("a site");
    for programme in &model.programmes {
        assert!(programme.source.is_some(), "{} has no source", programme.id);
        assert!(!programme.show_rule, "{} shows its rule unasked", programme.id);
    }
    for framework in &model.frameworks {
        assert!(framework.source.is_some(), "{} has no source", framework.id);
        assert!(!framework.show_rule, "{} shows its evidence unasked", framework.id);
    }
}
