//! What is published again, and what is not.

use crate::project::{Project, changed};

#[test]
fn a_second_build_without_changes_renders_nothing() {
    let mut project = Project::new();
    let first = project.build_clean().published();
    assert_eq!(first.linked, 0);
    project.build_clean().rendered(0);
    assert_eq!(project.published().linked, first.rendered);
}

#[test]
fn a_story_renders_only_its_members_page() {
    let mut project = Project::new();
    let before = project.build_clean().tree();
    project.edit("content/members/edina.md", "A city of lakes.", "A city of many lakes.").build_clean();
    project.rendered(1);
    let changed = changed(&before, &project.tree());
    let pages: Vec<&str> = changed.iter().map(String::as_str).filter(|path| *path != ".milepost").collect();
    assert_eq!(pages, ["members/edina/index.html"]);
}

#[test]
fn a_member_of_another_name_leaves_no_file_behind() {
    let mut project = Project::new();
    project.build_clean();
    let of = |project: &Project, id: &str| {
        let inside = format!("/{id}");
        project.tree().keys().filter(|path| path.contains(&inside)).count()
    };
    let count = of(&project, "saint-paul");
    assert!(count > 0);
    project.rename("data/members/saint-paul.yaml", "data/members/saint-peter.yaml");
    let inventory = "/inventories/2020.yaml";
    project.rename(
        &format!("data/members/saint-paul{inventory}"),
        &format!("data/members/saint-peter{inventory}"),
    );
    project.build_clean();
    assert_eq!(of(&project, "saint-paul"), 0);
    assert_eq!(of(&project, "saint-peter"), count);
    assert_eq!(project.published().removed, count);
}

#[test]
fn the_same_input_gives_the_same_bytes_on_one_thread_and_on_eight() {
    let trees = [1, 8].map(|threads| Project::new().build_on(threads).tree());
    assert_eq!(changed(&trees[0], &trees[1]), Default::default());
    assert!(trees[0].len() > 20);
}

#[test]
fn a_line_changes_its_members_files_and_the_networks() {
    let mut project = Project::new();
    let before = project.build_clean().tree();
    project.edit("data/members/edina/inventories/2020.yaml", "60000 t", "61000 t").build_clean();
    let changed = changed(&before, &project.tree());
    assert!(changed.contains("api/v1/inventories/edina/2020.json"));
    assert!(!changed.iter().any(|path| path.contains("/saint-paul/")), "{changed:?}");
    assert!(
        !changed.contains("members/edina/2019/index.html") || changed.contains("members/edina/index.html")
    );
}

#[test]
fn files_from_another_system_give_the_same_site() {
    let before = Project::new().build_clean().tree();
    let mut project = Project::new();
    for text in project.files.values_mut() {
        *text = format!("\u{feff}{}", String::from_utf8_lossy(text).replace('\n', "\r\n")).into_bytes();
    }
    let mut changed = changed(&before, &project.build_clean().tree());
    // The manifest keeps what the pages were made from, line ends of Markdown with it.
    changed.remove(".milepost");
    assert_eq!(changed, Default::default());
}

#[test]
fn keys_in_another_order_give_the_same_figures() {
    let before = Project::new().build_clean().tree();
    let mut project = Project::new();
    let path = "data/members/edina/member.yaml";
    let mut lines: Vec<String> = project.text(path).lines().map(str::to_owned).collect();
    lines.rotate_left(5);
    project.write(path, lines.join("\n")).build_clean();
    assert_eq!(changed(&before, &project.tree()), Default::default());
}

#[test]
fn a_draft_is_published_nowhere() {
    let mut project = Project::new();
    project.write("content/plan.md", "---\ntitle: Not yet\ndraft: true\n---\nText.\n").build_clean();
    assert!(!project.tree().iter().any(|(path, bytes)| {
        path.contains("plan") || bytes.windows(7).any(|window| window == b"Not yet")
    }));
}

#[test]
fn members_text_is_never_obeyed() {
    let mut project = Project::new();
    project.edit("data/members/edina/member.yaml", "name: Edina", "name: '<script>alert(1)</script>'");
    project.write(
        "content/members/edina.md",
        "---\ntitle: <b>x</b>\n---\n<script>alert(2)</script>\n\nText <b>x</b>.\n",
    );
    project.build();
    assert!(project.has_published(), "{:?}", project.told());
    assert!(project.told().iter().all(|told| told.starts_with("E0502 content/members/edina.md:")));
    for (path, bytes) in project.tree().iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = String::from_utf8_lossy(bytes);
        assert!(!page.contains("<script>alert"), "{path}");
        assert!(!page.contains("<b>x</b>"), "{path}");
    }
}
