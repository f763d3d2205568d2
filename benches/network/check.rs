//! Whether a site that was built shows every member with every figure: of Milepost's or of a peer's.

use std::fs;
use std::path::Path;

use super::peers::as_computed;
use super::record::{FIRST_YEAR, Member, SECTORS, Size, member};

/// One line that says what was found right, or what is wrong first.
pub fn check(public: &Path, size: &Size) -> Result<String, String> {
    // Either may be divided where a network is large.
    let index = parts(public, "members/index.html", |number| format!("members/page/{number}/index.html"))?;
    let sitemap = parts(public, "sitemap.xml", |number| format!("sitemap-{number}.xml"))?;
    let mut cells = 0;
    for number in 1..=size.members {
        let member = member(size, number);
        let address = format!("/members/{}/", member.id);
        for (name, list) in [("index of members", &index), ("sitemap", &sitemap)] {
            let listed = list.contains(&address) || list.contains(&address.replace('/', "&#x2F;"));
            if !listed {
                return Err(format!("the {name} does not list `{}`", member.id));
            }
        }
        let page = read(&public.join("members").join(&member.id).join("index.html"))?;
        cells += page_of(&member, &page).map_err(|what| format!("`{}`: {what}", member.id))?;
    }
    Ok(format!("{} members and {cells} figures are right", size.members))
}

/// A file and those that go on with it, by their numbers from 1 or 2 on.
fn parts(public: &Path, first: &str, part: fn(usize) -> String) -> Result<String, String> {
    let mut text = read(&public.join(first))?;
    let others = (1..).map(|number| (number, public.join(part(number))));
    for (_, path) in
        others.take_while(|(number, path)| *number == 1 || path.exists()).filter(|(_, path)| path.exists())
    {
        text.push_str(&read(&path)?);
    }
    Ok(text)
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("cannot read `{}`: {error}", path.display()))
}

/// How many figures of the page are right; all, or what is wrong.
fn page_of(member: &Member, page: &str) -> Result<usize, String> {
    if !page.contains(&format!("<h1>{}</h1>", member.name)) {
        return Err("its name is not the heading".to_owned());
    }
    let part = |from: &str, to: &str| -> Result<&str, String> {
        let start = page.find(from).ok_or_else(|| format!("there is no {from}"))?;
        let end = page[start..].find(to).ok_or_else(|| format!("there is no {to} after {from}"))?;
        Ok(&page[start..start + end])
    };
    let table = part("id=\"emissions\"", "</table>")?;
    // A table of thousands of tonnes is rounded, as a reader wants it.
    let unit = if table.contains("(kt CO") { 1_000 } else { 1 };
    let (cells, wanted) = (numbers(table), rows(member));
    let right = |(shown, exact): (&Cell, &Wanted)| match exact {
        Wanted::Year(year) => shown.is(*year, 1),
        Wanted::Tonnes(tonnes) => shown.is(*tonnes, unit),
    };
    if cells.len() != wanted.len() || !cells.iter().zip(&wanted).all(right) {
        return Err(format!("its table has {cells:?}, and should have {wanted:?}"));
    }
    let bars = part("<svg", "</svg>")?.matches("<title").count();
    let least = member.tonnes.len() * 5;
    if bars < least {
        return Err(format!("its chart has {bars} bars, and should have {least}"));
    }
    let targets = part("id=\"targets\"", "id=\"actions\"")?.matches("<li").count();
    let actions = part("id=\"actions\"", "id=\"story\"")?.matches("<tr>").count();
    if (targets, actions) != (member.targets.len(), member.actions.len() + 1) {
        return Err(format!("it has {targets} targets and {actions} rows of actions"));
    }
    let (told, wrote) = (words(part("id=\"story\"", "</section>")?), words(&plain(&member.story)));
    if !told.ends_with(&wrote) && !wrote.iter().all(|word| told.contains(word)) {
        return Err("its story has lost words".to_owned());
    }
    Ok(cells.len())
}

/// What a cell should show.
#[derive(Debug)]
enum Wanted {
    Year(u64),
    Tonnes(u64),
}

/// The table of a member: each row the year, the sectors and their sum.
fn rows(member: &Member) -> Vec<Wanted> {
    let row = |(year, tonnes): (usize, &[u64; SECTORS])| {
        let computed = as_computed(tonnes);
        let sum = computed.iter().sum();
        let year = Wanted::Year((FIRST_YEAR + year) as u64);
        std::iter::once(year).chain(computed.into_iter().chain([sum]).map(Wanted::Tonnes))
    };
    member.tonnes.iter().enumerate().flat_map(row).collect()
}

/// A number as it is shown: digits, and how many of them are decimals.
#[derive(Debug)]
struct Cell {
    digits: u64,
    decimals: u32,
}

impl Cell {
    /// Whether it is this number in that unit, rounded to the cell's last digit.
    fn is(&self, exact: u64, unit: u64) -> bool {
        let scale = 10_u64.pow(self.decimals);
        2 * (self.digits * unit).abs_diff(exact * scale) <= if unit == 1 { 0 } else { unit }
    }
}

/// The numbers of all cells, whatever stands between their thousands.
fn numbers(table: &str) -> Vec<Cell> {
    let cells = table.split("<td>").skip(1).filter_map(|cell| cell.split("</td>").next());
    let number = |cell: &str| {
        let digits: String = cell.chars().filter(char::is_ascii_digit).collect();
        let decimals = cell.split_once('.').map_or(0, |(_, after)| after.len());
        Some(Cell { digits: digits.parse().ok()?, decimals: u32::try_from(decimals).ok()? })
    };
    cells.filter_map(number).collect()
}

fn plain(markdown: &str) -> String {
    markdown.replace("1. ", "")
}

fn words(text: &str) -> Vec<String> {
    let mut outside = true;
    let visible: String = text
        .chars()
        .filter_map(|letter| match letter {
            '<' => {
                outside = false;
                None
            }
            '>' if !outside => {
                outside = true;
                Some(' ')
            }
            letter => outside.then_some(letter),
        })
        .collect();
    visible
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(ToOwned::to_owned)
        .collect()
}
