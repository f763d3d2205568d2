//! The same members for Zola and Hugo, whose figures come finished: TOML front matter, which both read fastest.

use std::fmt::Write;
use std::io;
use std::path::Path;

use super::milepost::write;
use super::record::{FIRST_YEAR, Member, SECTOR_NAMES, Size, member};

const ZOLA: [(&str, &str); 8] = [
    ("config.toml", include_str!("../sites/zola/config.toml")),
    ("templates/base.html", include_str!("../sites/zola/base.html")),
    ("templates/index.html", include_str!("../sites/zola/index.html")),
    ("templates/members.html", include_str!("../sites/zola/members.html")),
    ("templates/member.html", include_str!("../sites/zola/member.html")),
    ("static/site.css", include_str!("../sites/site.css")),
    ("content/_index.md", "+++\ntitle = \"Network report\"\n+++\nThe report of a network.\n"),
    (
        "content/members/_index.md",
        "+++\ntitle = \"Members\"\nsort_by = \"title\"\ntemplate = \"members.html\"\npage_template = \"member.html\"\n+++\n",
    ),
];

const HUGO: [(&str, &str); 8] = [
    ("hugo.toml", include_str!("../sites/hugo/hugo.toml")),
    ("layouts/baseof.html", include_str!("../sites/hugo/baseof.html")),
    ("layouts/home.html", include_str!("../sites/hugo/home.html")),
    ("layouts/members/section.html", include_str!("../sites/hugo/section.html")),
    ("layouts/members/page.html", include_str!("../sites/hugo/page.html")),
    ("static/site.css", include_str!("../sites/site.css")),
    ("content/_index.md", "+++\ntitle = \"Network report\"\n+++\nThe report of a network.\n"),
    ("content/members/_index.md", "+++\ntitle = \"Members\"\n+++\n"),
];

pub fn zola(folder: &Path, size: &Size) -> io::Result<()> {
    site(folder, size, &ZOLA, "extra")
}

pub fn hugo(folder: &Path, size: &Size) -> io::Result<()> {
    site(folder, size, &HUGO, "params")
}

fn site(folder: &Path, size: &Size, frame: &[(&str, &str)], section: &str) -> io::Result<()> {
    for (path, text) in frame {
        write(&folder.join(path), text)?;
    }
    for number in 1..=size.members {
        let member = member(size, number);
        let path = folder.join("content/members").join(format!("{}.md", member.id));
        write(&path, &page(&member, section))?;
    }
    Ok(())
}

fn page(member: &Member, section: &str) -> String {
    let Member { id, name, country, kind, people, joined, .. } = member;
    let mut text = format!(
        "+++\ntitle = \"{name}\"\n[{section}]\ncode = \"{id}\"\ncountry = \"{country}\"\nkind = \"{kind}\"\npopulation = {people}\njoined = {joined}\nemissions = [\n"
    );
    for (year, tonnes) in member.tonnes.iter().enumerate() {
        let _ = write!(text, "  {{ year = {}", FIRST_YEAR + year);
        for (sector, tonnes) in SECTOR_NAMES.iter().zip(as_computed(tonnes)) {
            let _ = write!(text, ", {sector} = {tonnes}");
        }
        text.push_str(" },\n");
    }
    text.push_str("]\n");
    for target in &member.targets {
        let _ = write!(
            text,
            "[[{section}.targets]]\nkey = \"by-{0}\"\nyear = {0}\nreduction = {1}\n",
            target.year, target.reduction
        );
    }
    for action in &member.actions {
        let _ = write!(
            text,
            "[[{section}.actions]]\ntitle = \"{}\"\nsector = \"{}\"\nstatus = \"{}\"\nsaving = {}\nstart = {}\n",
            action.title, SECTOR_NAMES[action.sector], action.status, action.saving, action.start
        );
    }
    format!("{text}+++\n\n{}", member.story)
}

/// What Milepost makes of the data: methane of waste weighs 28 times its tonnes in AR5.
pub fn as_computed(tonnes: &[u64; 5]) -> [u64; 5] {
    let [energy, transport, waste, industry, land] = *tonnes;
    [energy, transport, waste * 28, industry, land]
}
