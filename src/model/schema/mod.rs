//! The shapes of all YAML files, for editors: `milepost schema` prints them as JSON Schema. A test holds them
//! against the keys that the decoders read, so that neither knows a key that the other does not.

mod budget;
mod criterion;
mod factors;
mod inventory;
mod member;
mod network;
mod page;
mod programme;
mod region;
mod shape;
mod table;
#[cfg(test)]
mod tests;

pub use shape::{Key, Shape};

/// One kind of file.
#[derive(Clone, Debug)]
pub struct FileKind {
    /// As `milepost schema` takes it: `inventory`.
    pub name: &'static str,
    /// One sentence: what it holds.
    pub about: &'static str,
    /// Where such files are, as a glob from the site's folder.
    pub files: &'static str,
    pub shape: Shape,
}

/// Every kind of file that people write.
pub fn file_kinds() -> Vec<FileKind> {
    let mut kinds = vec![
        FileKind {
            name: "network",
            about: "The site, the network, and how it counts.",
            files: "data/network.yaml",
            shape: network::network(),
        },
        FileKind {
            name: "member",
            about: "A member: who it is, what it promised, what it does.",
            files: "data/members/{*.yaml,*/member.yaml}",
            shape: member::member(),
        },
        FileKind {
            name: "inventory",
            about: "What a member emitted in one year, line by line.",
            files: "data/members/*/inventories/*.yaml",
            shape: inventory::inventory(),
        },
        FileKind {
            name: "factors",
            about: "A set of emission factors, dated, each with its source.",
            files: "data/factors/*.yaml",
            shape: factors::factors(),
        },
        FileKind {
            name: "budget",
            about: "What may still be emitted, and how it is shared.",
            files: "data/budgets/*.yaml",
            shape: budget::budget(),
        },
        FileKind {
            name: "region",
            about: "Members that are looked at together.",
            files: "data/regions/*.yaml",
            shape: region::region(),
        },
        FileKind {
            name: "table",
            about: "What the columns of a CSV file of many members and years are.",
            files: "data/tables/*.yaml",
            shape: table::table(),
        },
    ];
    kinds.extend(page::pages());
    kinds.extend(recognition());
    kinds
}

/// What members are recognised by.
fn recognition() -> [FileKind; 2] {
    [
        FileKind {
            name: "programme",
            about: "Recognition: its levels or badges, and what each asks for.",
            files: "data/programmes/*.yaml",
            shape: programme::programme(),
        },
        FileKind {
            name: "framework",
            about: "Milestones or a journey: its steps, and what shows that one was taken.",
            files: "data/frameworks/*.yaml",
            shape: programme::framework(),
        },
    ]
}
