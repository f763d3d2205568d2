//! The network as Milepost reads it: activity data and masses, of which every figure is computed.

use std::fmt::Write;
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use super::record::{FIRST_YEAR, Member, SECTORS, Size, member};

const NETWORK: &str = include_str!("../sites/milepost/network.yaml");

const THEME: [(&str, &str); 9] = [
    ("data/network.yaml", NETWORK),
    ("data/factors/bench.yaml", include_str!("../sites/milepost/factors.yaml")),
    ("themes/lean/theme.yaml", include_str!("../sites/milepost/theme.yaml")),
    ("themes/lean/styles/site.css", include_str!("../sites/site.css")),
    ("themes/lean/templates/layout.html", include_str!("../sites/milepost/layout.html")),
    ("themes/lean/templates/home.html", include_str!("../sites/milepost/home.html")),
    ("themes/lean/templates/members.html", include_str!("../sites/milepost/members.html")),
    ("themes/lean/templates/member.html", include_str!("../sites/milepost/member.html")),
    ("themes/lean/templates/sitemap.xml", include_str!("../sites/milepost/sitemap.xml")),
];

/// A file for every inventory.
pub fn files(folder: &Path, size: &Size) -> io::Result<()> {
    frame(folder)?;
    for number in 1..=size.members {
        let member = member(size, number);
        own_files(folder, &member)?;
        let inventories = folder.join("data/members").join(&member.id).join("inventories");
        fs::create_dir_all(&inventories)?;
        for (year, tonnes) in member.tonnes.iter().enumerate() {
            let year = FIRST_YEAR + year;
            fs::write(inventories.join(format!("{year}.yaml")), inventory(year, tonnes, size.lines))?;
        }
    }
    Ok(())
}

/// The same with the theme that ships: every page, chart and file that a site has.
pub fn shipped(folder: &Path, size: &Size) -> io::Result<()> {
    files(folder, size)?;
    fs::remove_dir_all(folder.join("themes"))?;
    write(&folder.join("data/network.yaml"), &NETWORK.replace(", theme: lean", ""))
}

/// Members have files and stories of their own; their inventories are one table.
pub fn table(folder: &Path, size: &Size) -> io::Result<()> {
    frame(folder)?;
    fs::create_dir_all(folder.join("data/tables"))?;
    fs::write(folder.join("data/tables/bench.yaml"), include_str!("../sites/milepost/table.yaml"))?;
    rows(folder, size, |member| own_files(folder, member))
}

/// Everything is in two tables.
pub fn bare_table(folder: &Path, size: &Size) -> io::Result<()> {
    frame(folder)?;
    fs::create_dir_all(folder.join("data/tables"))?;
    let mapping = concat!(
        include_str!("../sites/milepost/table.yaml"),
        "members: {from: members.csv, key: id, id: id, name: name, kind: kind, country: country}\n"
    );
    fs::write(folder.join("data/tables/bench.yaml"), mapping)?;
    let mut members = io::BufWriter::new(fs::File::create(folder.join("data/tables/members.csv"))?);
    writeln!(members, "id,name,kind,country")?;
    rows(folder, size, |member| {
        writeln!(members, "{},{},{},{}", member.id, member.name, member.kind, member.country)
    })?;
    members.flush()
}

fn frame(folder: &Path) -> io::Result<()> {
    for (path, text) in THEME {
        write(&folder.join(path), text)?;
    }
    fs::create_dir_all(folder.join("content/members"))?;
    write(&folder.join("content/_index.md"), "---\ntitle: Network report\n---\nThe report of a network.\n")
}

fn rows(folder: &Path, size: &Size, mut with: impl FnMut(&Member) -> io::Result<()>) -> io::Result<()> {
    let mut table = io::BufWriter::new(fs::File::create(folder.join("data/tables/bench.csv"))?);
    writeln!(table, "member,year,gas MWh,petrol L,waste t CH4,industry t,land t,people")?;
    for number in 1..=size.members {
        let member = member(size, number);
        with(&member)?;
        for (year, [energy, transport, waste, industry, land]) in member.tonnes.iter().enumerate() {
            let (gas, petrol, year) = (energy * 5, transport * 400, FIRST_YEAR + year);
            let Member { id, people, .. } = &member;
            writeln!(table, "{id},{year},{gas},{petrol},{waste},{industry},{land},{people}")?;
        }
    }
    table.flush()
}

fn own_files(folder: &Path, member: &Member) -> io::Result<()> {
    let Member { id, name, country, kind, people, joined, .. } = member;
    let mut own = format!(
        "name: {name}\nkind: {kind}\ncountry: \"{country}\"\njoined: {joined}-01-01\npopulation: {{{FIRST_YEAR}: {people}}}\ntargets:\n"
    );
    let last = FIRST_YEAR + member.tonnes.len() - 1;
    for target in &member.targets {
        let _ = writeln!(
            own,
            "  - {{id: by-{0}, type: absolute, base_year: {last}, year: {0}, reduction: {1}%}}",
            target.year, target.reduction
        );
    }
    own.push_str("actions:\n");
    for (number, action) in member.actions.iter().enumerate() {
        let sector = ["I", "II", "III", "IV", "V"][action.sector];
        let _ = writeln!(
            own,
            "  - {{id: a{number}, title: {}, sectors: [{sector}], status: {}, start: {}, reduction: {} t/yr}}",
            action.title, action.status, action.start, action.saving
        );
    }
    write(&folder.join("data/members").join(id).join("member.yaml"), &own)?;
    write(
        &folder.join("content/members").join(format!("{id}.md")),
        &format!("---\ntitle: {name}\nmember: {id}\n---\n{}", member.story),
    )
}

/// Lines of one sector share its tonnes; the first takes what is left over.
fn inventory(year: usize, tonnes: &[u64; SECTORS], lines: usize) -> String {
    let mut text = format!("year: {year}\nlines:\n");
    for (sector, tonnes) in tonnes.iter().enumerate() {
        let count = (lines / SECTORS + usize::from(sector < lines % SECTORS)) as u64;
        for line in 0..count {
            let part = tonnes / count + if line == 0 { tonnes % count } else { 0 };
            let _ = match sector {
                0 => writeln!(
                    text,
                    "  - {{ref: I.1.1, activity: {} MWh, of: natural gas, factor: bench/gas}}",
                    part * 5
                ),
                1 => writeln!(
                    text,
                    "  - {{ref: II.1.1, activity: {} L, of: petrol, factor: bench/petrol}}",
                    part * 400
                ),
                2 => writeln!(text, "  - {{ref: III.1.1, emissions: {{CH4: {part} t}}, origin: biogenic}}"),
                3 => writeln!(text, "  - {{ref: IV.1, emissions: {{CO2: {part} t}}}}"),
                _ => writeln!(text, "  - {{ref: V.3, emissions: {{CO2: {part} t}}}}"),
            };
        }
    }
    text
}

pub fn write(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)
}
