//! `milepost new`

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::args::{NewArticle, NewAward, NewCommand, NewInventory, NewMember, NewOptions};
use super::init::put;
use super::{Outcome, site, terminal};
use crate::diagnostic::nearest;
use crate::disk::{Folder, Memory};
use crate::model::{InventoryKind, Model, is_id, references, slug};
use crate::pipeline::{Read, read};
use crate::read::sources;
use crate::starter::{ArticleFile, AwardLine, MemberFile, NewFile, article, inventory, member, with_award};

/// Adds a file to a site, or an award to a member's file.
pub fn run(options: &NewOptions) -> Outcome {
    let root = site::folder(&options.site);
    if !root.join("data/network.yaml").is_file() {
        terminal::tell("milepost: here is no site (no data/network.yaml); `milepost init DIR` begins one");
        return Outcome::WrongUsage;
    }
    let request = site::request(&options.site);
    // A site with errors can be added to as well; then less is known of it.
    let known = || {
        let Read { model, .. } = read(&Folder::new(&root), &request);
        model
    };
    let made = match &options.what {
        NewCommand::Member(of) => new_member(of),
        NewCommand::Inventory(of) => new_inventory(of, &root, known()),
        NewCommand::Award(of) => return add_award(of, &root, known()),
        NewCommand::Page(of) => new_article("page", of, &options.site),
        NewCommand::Brief(of) => new_article("brief", of, &options.site),
        NewCommand::Story(of) => new_article("story", of, &options.site),
        NewCommand::Event(of) => new_article("event", of, &options.site),
        NewCommand::Resource(of) => new_article("resource", of, &options.site),
    };
    match made {
        Ok(file) => put(&root, &[file]),
        Err(why) => {
            terminal::tell(&format!("milepost: {why}"));
            Outcome::WrongUsage
        }
    }
}

fn new_member(of: &NewMember) -> Result<NewFile, String> {
    let id = of.id.clone().unwrap_or_else(|| slug(&of.name));
    if !is_id(&id) {
        return Err(format!(
            "`{id}` cannot be an id: small letters, digits and single hyphens; say one with `--id`"
        ));
    }
    Ok(member(MemberFile { id: &id, name: &of.name, kind: &of.kind, country: &of.country }))
}

fn new_inventory(of: &NewInventory, root: &Path, model: Option<Model>) -> Result<NewFile, String> {
    member_file(root, &of.member)?;
    let kind = if of.operations { InventoryKind::Operations } else { InventoryKind::Community };
    let gwp = model.as_ref().map(|model| model.network.accounting.gwp.to_string());
    let shipped = || Arc::new(references(&sources(&Memory::default()).value, &mut Vec::new()));
    let references = model.map_or_else(shipped, |model| model.references);
    Ok(inventory(&of.member, of.year, kind, &references.gpc, gwp.as_deref().unwrap_or("AR6")))
}

fn new_article(kind: &str, of: &NewArticle, options: &super::args::SiteOptions) -> Result<NewFile, String> {
    let day = of.on.unwrap_or_else(|| site::request(options).today);
    article(ArticleFile { kind, title: &of.title, member: of.member.as_deref(), day })
        .ok_or_else(|| "the title has no letter or digit that an address can have".to_owned())
}

/// The file of a member that is there.
fn member_file(root: &Path, id: &str) -> Result<PathBuf, String> {
    let both = [format!("data/members/{id}/member.yaml"), format!("data/members/{id}.yaml")];
    let found = both.iter().filter(|_| is_id(id)).map(|path| root.join(path)).find(|path| path.is_file());
    found.ok_or_else(|| {
        let there = ids(root);
        let near = nearest(id, there.iter().map(String::as_str));
        format!("there is no member `{id}`{}", did_you_mean(near))
    })
}

/// The ids of the members that have a file.
fn ids(root: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(root.join("data/members"));
    let names =
        entries.into_iter().flatten().flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.map(|name| name.trim_end_matches(".yaml").to_owned()).collect()
}

fn add_award(of: &NewAward, root: &Path, model: Option<Model>) -> Outcome {
    let line = AwardLine {
        programme: &of.programme,
        level: of.level.as_deref(),
        year: of.year,
        citation: of.citation.as_deref(),
    };
    let made = member_file(root, &of.member).and_then(|path| {
        if let Some(model) = &model {
            known_award(of, model)?;
        }
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let text = with_award(&text, line).ok_or_else(|| {
            format!(
                "the awards in {} stand in brackets; write one to a line, as `- {{...}}` under `awards:`, or add it by hand",
                path.display()
            )
        })?;
        Ok((path, text))
    });
    let (path, text) = match made {
        Ok(made) => made,
        Err(why) => {
            terminal::tell(&format!("milepost: {why}"));
            return Outcome::WrongUsage;
        }
    };
    match replace(&path, &text) {
        Ok(()) => {
            terminal::say(&format!("{}\n", path.display()));
            Outcome::Done
        }
        Err(error) => terminal::machine_failed(&format!("{}: {error}", path.display())),
    }
}

fn did_you_mean(near: Option<&str>) -> String {
    near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default()
}

/// Whether the site knows the programme and its level.
fn known_award(of: &NewAward, model: &Model) -> Result<(), String> {
    let Some(programme) = model.programmes.iter().find(|programme| programme.id == of.programme) else {
        let near = nearest(&of.programme, model.programmes.iter().map(|programme| programme.id.as_str()));
        return Err(format!("the site has no programme `{}`{}", of.programme, did_you_mean(near)));
    };
    let levels = || programme.levels.iter().map(|level| level.id.as_str());
    match &of.level {
        Some(level) if !levels().any(|known| known == level) => Err(format!(
            "`{}` has no level `{level}`{}",
            programme.id,
            did_you_mean(nearest(level, levels()))
        )),
        None if levels().count() > 1 => {
            let list: Vec<&str> = levels().collect();
            Err(format!("say which level of `{}` it is with `--level`: {}", programme.id, list.join(", ")))
        }
        _ => Ok(()),
    }
}

/// Puts a text in the place of a file's, at once: a run that is killed leaves the old one or the new one.
fn replace(path: &Path, text: &str) -> std::io::Result<()> {
    let beside = path.with_extension("yaml.new");
    std::fs::write(&beside, text)?;
    std::fs::rename(&beside, path)
}
