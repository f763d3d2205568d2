//! What the members of a made-up network are, from a seed: the same for everyone who asks.

/// How large a network is.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    pub members: usize,
    pub years: usize,
    /// Of each inventory; each sector has at least one.
    pub lines: usize,
    pub seed: u64,
}

pub const FIRST_YEAR: usize = 2015;

/// The sectors in the order of the GPC.
pub const SECTORS: usize = 5;
/// The position of waste in them.
const WASTE: usize = 2;
pub const SECTOR_NAMES: [&str; SECTORS] = ["energy", "transport", "waste", "industry", "land"];

const WORDS: &str = "council heat pumps solar roofs bus depots cycle lanes retrofit programme citizens assembly school district \
heating biogas waste sorting peatland forestry timber ferries harbour shore power grid tariff audit baseline inventory procurement \
fleet charging insulation windows kitchens farms soil compost landfill methane capture budget quarterly report verified method \
scope boundary";

/// One member.
#[derive(Debug)]
pub struct Member {
    pub id: String,
    pub name: String,
    pub country: &'static str,
    pub kind: &'static str,
    pub people: u64,
    pub joined: u64,
    /// Whole tonnes, of methane for waste and else of CO2: a row a year, a column a sector.
    pub tonnes: Vec<[u64; SECTORS]>,
    pub targets: Vec<Target>,
    pub actions: Vec<Action>,
    /// About 2 KB of Markdown.
    pub story: String,
}

#[derive(Debug)]
pub struct Target {
    pub year: usize,
    pub reduction: u64,
}

#[derive(Debug)]
pub struct Action {
    pub title: String,
    pub sector: usize,
    pub status: &'static str,
    pub saving: u64,
    pub start: u64,
}

/// SplitMix64: a few lines, and the same numbers for ever.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    fn between(&mut self, from: u64, to: u64) -> u64 {
        from + self.next() % (to - from + 1)
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[usize::try_from(self.next() % of.len() as u64).expect("an index fits")]
    }
}

/// The member with this number.
pub fn member(size: &Size, number: usize) -> Member {
    let mut random = Random(size.seed.wrapping_mul(1_000_003).wrapping_add(number as u64));
    let words: Vec<&str> = WORDS.split(' ').collect();
    let name = format!("Member {number:06} {}", capital(random.one(&words)));
    let base = random.between(2_000, 90_000);
    let tonnes = (0..size.years)
        .map(|year| {
            let share = 100 - (year as u64 * 2).min(70);
            let mut row = [(); SECTORS].map(|()| base * share * random.between(5, 100) / 10_000 + 1);
            // Of methane, which weighs many times as much as carbon dioxide.
            row[WASTE] = row[WASTE] / 28 + 1;
            row
        })
        .collect();
    Member {
        id: format!("member-{number:06}"),
        country: random.one(&[
            "SE", "NO", "DK", "FI", "EE", "LV", "LT", "DE", "NL", "BE", "FR", "ES", "PT", "IT", "AT", "PL",
        ]),
        kind: random.one(&["city", "town", "county", "region"]),
        people: random.between(20_000, 900_000),
        joined: random.between(2008, 2020),
        tonnes,
        targets: [2030, 2040, 2050].map(|year| Target { year, reduction: random.between(20, 95) }).into(),
        actions: (0..5).map(|_| action(&mut random, &words)).collect(),
        story: story(&mut random, &words, &name),
        name,
    }
}

fn action(random: &mut Random, words: &[&str]) -> Action {
    Action {
        title: capital(&[(); 4].map(|()| random.one(words)).join(" ")),
        sector: usize::try_from(random.between(0, SECTORS as u64 - 1)).expect("a sector is a small number"),
        status: random.one(&["planned", "started", "done"]),
        saving: random.between(10, 5_000),
        start: random.between(2016, 2024),
    }
}

fn story(random: &mut Random, words: &[&str], name: &str) -> String {
    let mut paragraph = |sentences: usize| -> String {
        (0..sentences).map(|_| sentence(random, words)).collect::<Vec<_>>().join(" ")
    };
    let lists = [("- ", 5), ("1. ", 3)].map(|(mark, items)| {
        (0..items).map(|_| format!("{mark}{}", paragraph(1))).collect::<Vec<_>>().join("\n")
    });
    format!(
        "{}\n\n## What {name} does\n\n{}\n\n{}\n\n## Method and boundary\n\n{}\n\n{}\n\n> {}\n",
        paragraph(5),
        paragraph(5),
        lists[0],
        paragraph(4),
        lists[1],
        paragraph(1)
    )
}

fn sentence(random: &mut Random, words: &[&str]) -> String {
    let count = random.between(9, 16);
    let mut chosen: Vec<String> = (0..count).map(|_| random.one(words).to_owned()).collect();
    let middle = chosen.len() / 2;
    match random.between(0, 9) {
        0 | 1 => chosen[middle] = format!("**{}**", chosen[middle]),
        2 | 3 => chosen[middle] = format!("*{}*", chosen[middle]),
        _ => {}
    }
    format!("{}.", capital(&chosen.join(" ")))
}

pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
