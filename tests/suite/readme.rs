//! The examples of the README are files of one site, and it builds without a word.

use crate::project::Project;

#[test]
fn the_examples_of_the_readme_build() {
    let readme = include_str!("../../README.md");
    let mut project = Project::of("");
    for block in readme.split("\n```").filter(|block| block.contains(" file=")) {
        let (head, text) = block.split_once('\n').unwrap();
        let (_, path) = head.split_once(" file=").unwrap();
        project.write(path, format!("{text}\n"));
    }
    assert!(project.files.len() >= 6, "{:?}", project.files.keys());
    project.build_clean();
    assert!(project.page("members/exampleton/index.html").contains("Exampleton"));
    assert!(project.page("about/index.html").contains("Our members publish"));
}
