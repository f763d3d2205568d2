//! The closed list of codes: each has a number, a name that `lints:` uses, a severity and a paragraph
//! that `milepost explain CODE` prints. Codes are never used again for something else.

use serde::{Deserialize, Serialize};

/// How grave a diagnostic is. Only an error keeps the site from being published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Severity {
    Error,
    Warning,
    Note,
}

impl Severity {
    /// `error`, `warning` or `note`.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

macro_rules! codes {
    ($($variant:ident = $number:literal, $name:literal, $severity:ident, $paragraph:literal;)*) => {
        /// What kind of fault a diagnostic is about.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Code { $(#[doc = $paragraph] $variant,)* }

        impl Code {
            /// Every code, in the order of their numbers' table.
            pub const ALL: &'static [Code] = &[$(Code::$variant,)*];

            /// The stable number: `E0207`.
            pub fn number(self) -> &'static str {
                match self { $(Code::$variant => $number,)* }
            }

            /// The name that `lints:` in `network.yaml` uses: `unknown-unit`.
            pub fn name(self) -> &'static str {
                match self { $(Code::$variant => $name,)* }
            }

            /// The severity unless the site sets another.
            pub fn severity(self) -> Severity {
                match self { $(Code::$variant => Severity::$severity,)* }
            }

            /// What it means and what to do, for `milepost explain`.
            pub fn paragraph(self) -> &'static str {
                match self { $(Code::$variant => $paragraph,)* }
            }
        }
    };
}

impl Code {
    /// The code of this name, as `lints:` writes it: `unknown-unit`.
    pub fn by_name(name: &str) -> Option<Code> {
        Code::ALL.iter().copied().find(|code| code.name() == name)
    }

    /// The code of this number, in small letters too: `E0207`.
    pub fn by_number(number: &str) -> Option<Code> {
        Code::ALL.iter().copied().find(|code| code.number().eq_ignore_ascii_case(number))
    }
}

// E01 reading · E02 values · E03 names that point somewhere · E04 accounting rules (lints) ·
// E05 content · E06 theme · E07 publishing and the run.
codes! {
    Unreadable = "E0101", "unreadable", Error,
        "The file or folder cannot be read: it is missing, the system refuses it, or a link points in a circle.";
    NotUtf8 = "E0102", "not-utf8", Error,
        "Files are read as UTF-8. The place shows the first byte that is not. Open the file in an editor, choose `save with encoding` and then UTF-8.";
    YamlSyntax = "E0103", "yaml-syntax", Error,
        "The file is not well-formed YAML at this place. Frequent causes are a tab where spaces indent, a quotation mark that is not closed, or a value with `: ` in it that needs quotation marks.";
    TooMuch = "E0104", "too-much", Error,
        "A limit that keeps a build from running out of memory was passed: a file of more than 64 MB, a text of more than 1 MB, nesting deeper than 64, or aliases that unfold into more than a million values.";
    DuplicateKey = "E0105", "duplicate-key", Error,
        "The same key stands twice in one map. YAML readers disagree on which one counts, so neither does: remove one.";
    ManyDocuments = "E0106", "many-documents", Error,
        "A file holds one YAML document. Put what follows `---` into a file of its own.";
    FrontMatter = "E0107", "front-matter", Error,
        "A Markdown file begins with front matter: a line `---`, YAML with at least `title:`, and a line `---`.";
    UnknownKey = "E0201", "unknown-key", Error,
        "No key of this name is read here, so what it says would be lost without a word. It is usually a spelling mistake, or stands one level too deep or too high.";
    MissingKey = "E0202", "missing-key", Error,
        "A key that is needed here is not there.";
    WrongType = "E0203", "wrong-type", Error,
        "A list, a map or a single value stands where another of them is read.";
    NotANumber = "E0204", "not-a-number", Error,
        "A number is written with digits and, where needed, a decimal point: `1234.5`, `8.2e6`, `640 million`. There is no thousands separator, because `1,234` is one number in London and another in Berlin.";
    NotADate = "E0205", "not-a-date", Error,
        "A date is written year-month-day, as in `2024-03-01`; a year has four digits.";
    NotAnOption = "E0206", "not-an-option", Error,
        "The value is not one of those that this key can have.";
    UnknownUnit = "E0207", "unknown-unit", Error,
        "The unit is not in `data/reference/units.yaml`. Units are case-sensitive, because `MW` and `mW` differ by a thousand million.";
    WrongDimension = "E0208", "wrong-dimension", Error,
        "The quantity is of another kind than what is measured here: a mass where an energy belongs, say. The message lists units that would do.";
    OutOfRange = "E0209", "out-of-range", Error,
        "The number is outside what can be true here: a share above 100 %, a year before 1900, a latitude above 90, more tonnes than the whole world emits.";
    NotAnId = "E0210", "not-an-id", Error,
        "Ids become addresses of pages, so they are written in small Latin letters, digits and single hyphens: `saint-paul`.";
    NotAUrl = "E0211", "not-a-url", Error,
        "An address begins with `https://` (or `http://`, `mailto:`). Others, such as `javascript:`, are refused.";
    NotACountry = "E0212", "not-a-country", Error,
        "A country is its two capital letters of ISO 3166-1: `US`, `DE`, `NO` for Norway.";
    CellNotANumber = "E0213", "cell-not-a-number", Error,
        "A cell of a table from which a quantity is read is not a number. A comma is understood where the mapping says `decimal: \",\"` or `thousands: \",\"`; words that mean that there is no value are listed under `missing:`, and words that say why under `marks:`.";
    CellNotAYear = "E0214", "cell-not-a-year", Error,
        "A cell of the column `year:` of a table is not a year: `2019`, or `2019.0` as some programs write it. Rows that are not about a year are left out with `where:` or `skip:`.";
    BrokenRow = "E0215", "broken-row", Error,
        "A row of a table cannot be cut into its columns: it has more cells than the first row has names, or a quotation mark is never closed.";
    PrintedTotalDiffers = "E0216", "printed-total-differs", Warning,
        "A total that is printed in a table is not the sum of the lines that were read from it. Either a column is not mapped or mapped twice, or the publisher added differently; a `tolerance:` says how much rounding may explain.";
    PopulationDiffers = "E0217", "population-differs", Warning,
        "Two cells give different numbers of people for one member and year. The first one counts.";
    DepositsWithGaps = "E0222", "deposits-with-gaps", Warning,
        "Between the first and the last year of a landfill's deposits some years are missing. They are computed as years without waste; write `0 t` where that is so, and what was deposited where it is not.";
    MixedWays = "E0230", "mixed-ways", Error,
        "Two ways to compute the same line stand in it, or factors that cannot be added: a balance of masses beside a leak rate, or CO2e without gases beside gases. Keep one, or make two lines.";
    DuplicateId = "E0301", "duplicate-id", Error,
        "Two things have the same id, so their pages would have the same address.";
    UnknownMember = "E0302", "unknown-member", Error,
        "No member has this id. A member's id is the name of its file or folder under `data/members/`.";
    UnknownFactor = "E0303", "unknown-factor", Error,
        "No emission factor has this name. A factor is written `set/id`, where the set is a file under `data/factors/` and the id one of its factors.";
    NoFactorForYear = "E0304", "no-factor-for-year", Error,
        "The factor has no value for the inventory's year nor for an earlier one.";
    UnknownReference = "E0305", "unknown-reference", Error,
        "The GPC has no such reference number. They are listed in `data/reference/gpc.yaml`; a sector (`III`) or sub-sector (`I.1`) may stand for a coarser figure.";
    UnknownGas = "E0306", "unknown-gas", Error,
        "The gas is not in `data/reference/gwp.yaml`.";
    UnknownGwpSet = "E0307", "unknown-gwp-set", Error,
        "The set of global warming potentials is not in `data/reference/gwp.yaml`.";
    UnknownTheme = "E0308", "unknown-theme", Error,
        "No theme of this name is under `themes/`, and none of this name ships with Milepost.";
    NoFile = "E0309", "no-file", Error,
        "Every site has a `data/network.yaml`; every member folder has a `member.yaml`.";
    StrayFile = "E0310", "stray-file", Warning,
        "The file is not one that Milepost reads at this place, so what it says is not used.";
    NoFactorFound = "E0320", "no-factor-found", Error,
        "A line without `factor` finds one by `of`: of the same fuel (by any name in `data/reference/fuels.yaml`), per a unit that measures the same as the activity's, for the line's `region`, or else the member's `subdivision`, its `country` or the world, for the category of user that the reference implies or for all, and with a value for the year or an earlier one. Nothing meets all of these: the message says which one fails. Write `factor: set/id`, or the factor in place.";
    ManyFactorsFound = "E0321", "many-factors-found", Error,
        "A line without `factor` finds the one that is best in this order: the site's own sets before the library; the nearest region (the line's `region`, the member's `subdivision`, its `country`, the world); a factor of the line's category of user before one for all; a value of the year before one of an earlier year. Several are equal in all four: write `factor: set/id` to say which.";
    HeatingValueUnknown = "E0322", "heating-value-unknown", Error,
        "The line's energy is by one heating value and its factor by the other. The lower one is 95 % of the higher for solid and liquid fuels and 90 % for gases, and for this fuel it is not known which: write the energy by the factor's heating value, or name the fuel by a name that `data/reference/fuels.yaml` has.";
    UnknownTable = "E0330", "unknown-table", Error,
        "No CSV file of this name is under `data/tables/`.";
    UnknownColumn = "E0331", "unknown-column", Error,
        "The table has no column of this name. Names are those of its first row (the first after `skip:` lines), letter by letter.";
    RowWithoutMember = "E0332", "row-without-member", Error,
        "A row of a table names a member that is not there: no file under `data/members/` has its id, and no `members:` of the table makes it. Give the rows' keys a `map:`, let `members:` make the members, or leave the rows out with `where:`.";
    UnmappedValue = "E0333", "unmapped-value", Error,
        "A `map:` has no entry for what stands in a cell. Add it, leave such rows out with `~` as its value, or say under `else:` what holds for all others.";
    InventoryTwice = "E0334", "inventory-twice", Error,
        "One year of one member is given by a file of its own and by a table, or by two tables that use different global warming potentials: it could not be told which one holds. Remove one, or leave the table's rows out with `where:`.";
    RowTwice = "E0335", "row-twice", Warning,
        "Two rows of a table are about the same member, year and value, and both are added. Where the publisher adds them too, say `lints: {row-twice: allow}`; where one replaces the other, leave it out with `where:`.";
    FigureInTwoTables = "E0336", "figure-in-two-tables", Error,
        "Two tables give the same reference, scope and gas for one member and year: adding them would count it twice.";
    ColumnTwice = "E0337", "column-twice", Error,
        "Two columns of a table have the name that the mapping uses, so it cannot be told which is meant. Give one of them another name in the file.";
    UnknownProgramme = "E0360", "unknown-programme", Error,
        "`programmes:` in `network.yaml` names the programmes of recognition that a site has. Each is a file `data/programmes/<id>.yaml` of the site, or one that ships with Milepost.";
    UnknownFramework = "E0361", "unknown-framework", Error,
        "A framework is a file `data/frameworks/<id>.yaml` of the site, or one that ships with Milepost; its steps are named there. Here a framework or a step is named that there is not.";
    UnclearCriterion = "E0362", "unclear-criterion", Error,
        "A criterion is one item of the list under `criteria:` or `evidence:`, and wants one thing: an inventory, a target, a plan and so on. Several things are several items. `all:`, `any:`, `not:` and `at_least:` with `of:` join criteria.";
    NotAColour = "E0363", "not-a-colour", Error,
        "A colour is written as red, green and blue in hexadecimal digits, within quotation marks because `#` begins a comment: `\"#1d6b4f\"`.";
    AwardOfNothing = "E0364", "award-of-nothing", Warning,
        "The award names a programme or a level that there is not, so it is shown nowhere. A programme is a file `data/programmes/<id>.yaml`, or one that ships with Milepost; a level is named by its id or its title.";
    StepOfNothing = "E0365", "step-of-nothing", Warning,
        "The journey names a framework or a step that there is not, so the step is shown nowhere. A framework is a file `data/frameworks/<id>.yaml`, or one that ships with Milepost.";
    JourneyInEvidence = "E0366", "journey-in-evidence", Error,
        "The evidence for a step of a framework asks for steps of a journey, and could go in a circle. Ask for what the step itself needs.";
    ValueAndNotation = "E0401", "value-and-notation", Error,
        "A line holds either a value or a notation key, never both: the key says why there is no value.";
    NotationWithoutReason = "E0402", "notation-without-reason", Warning,
        "The GPC asks for a reason with NE and C, and for the place with IE.";
    IncludedNowhere = "E0403", "included-nowhere", Warning,
        "IE says that the emissions are counted under another reference; that one must have a value in the same inventory.";
    EarlierFactor = "E0404", "earlier-factor", Warning,
        "The factor has no value for the inventory's year; the nearest earlier year's value serves.";
    NoGwpValue = "E0405", "no-gwp-value", Warning,
        "The set of global warming potentials has no value for this gas, so the line has no CO2e in that set and every total that needs it is incomplete.";
    CoarseWithoutScope = "E0406", "coarse-without-scope", Note,
        "A sector or sub-sector without a scope mixes scopes: it counts in `reported`, and in no other total.";
    TargetWithoutBase = "E0407", "target-without-base", Warning,
        "The target's base year has no inventory with the total that the target is about, so its goal cannot be computed. Give `base_value:` or the inventory.";
    UnknownMethod = "E0408", "unknown-method", Error,
        "No method of this name is computed here. The methods are in `data/reference/methods/`. A result that was computed elsewhere is written as masses by gas: `emissions: {CH4: 120 t}`.";
    MethodElsewhere = "E0440", "method-elsewhere", Warning,
        "The method computes emissions of another part of the inventory than the reference that its line stands under: waste burned for energy belongs under stationary energy, say, and compost under III.2.";
    UnusedKey = "E0410", "unused-key", Warning,
        "The key is known, and this version does nothing with what it says here: no page and no file shows it. Leave it for a later version, or remove it.";
    FactorFarFromDefault = "E0411", "factor-far-from-default", Warning,
        "The factor, written in place or of a set of the site's own, differs by more than 10 % (`factor_far_above` in `data/reference/accounting.yaml`) from the library's for the same fuel, region and year, in CO2 or, where one of them has only that, in CO2e. Often a unit is wrong: lb for kg, GWh for MWh. Where the factor is right, keep it and set `lints: {factor-far-from-default: allow}`.";
    GenerationInBasic = "E0412", "generation-in-basic", Warning,
        "Fuel burned to make power, heat or cold for the grid is `I.4.4`. It counts in the territorial total alone, because the scope 2 of whoever uses the energy carries the same tonnes: a total that holds both counts them twice. It gets into BASIC when the fuel of the plants stands under `I.4.1`, which is for what the plants use themselves; when a line for all of sector I or of `I.4` holds it; or when `reported`, the sum of all lines, is taken for the member's total. Give it a line of its own at `I.4.4`, or `notation: NO` there, and a headline of the GPC.";
    ImportedWasteInBasic = "E0413", "imported-waste-in-basic", Warning,
        "Waste and wastewater that come from outside the boundary are `III.1.3`, `III.2.3`, `III.3.3` and `III.4.3`. They count in the territorial total alone; in BASIC the place that made the waste counts it. They get into a total when the same waste stands under `.1` too, when a line for all of sector III holds it, or when `reported`, the sum of all lines, is taken for the member's total.";
    ScopesForBasic = "E0414", "scopes-for-basic", Warning,
        "BASIC is not the sum of the scopes: of scope 3 it has only waste treated outside, and it leaves out power made for the grid, imported waste, grid losses, journeys across the boundary, industrial processes and land. A figure that is called BASIC and is the sum of scopes 1 and 2, of all scopes or of all lines is another total; call it by its name, or print BASIC.";
    StatedTotalDiffers = "E0415", "stated-total-differs", Warning,
        "`stated:` holds the totals that the publisher printed. What is computed from the lines, in the GWP set that the source used, differs by more than the rounding of the printed figures: half a unit of the last digit of the total and of each reported line. A line is missing, stands twice, has another unit, or the publisher counts otherwise.";
    MissingReferences = "E0416", "missing-references", Warning,
        "An inventory that follows the GPC or the CRF says something about every reference of BASIC, and of BASIC+ where that is the headline: a value, or one of the keys NO, NE, IE and C. Silence cannot be told from zero. What does not happen in the place is `notation: NO`; what happens and is not known is `notation: NE` with a reason. A line for a sub-sector or sector speaks for all that is under it.";
    MixedMethods = "E0417", "mixed-methods", Warning,
        "A reference is computed by one method in some years and by another in others, so a part of the change between them is no change of emissions. Compute all years by the method that is used now, or say in a `note:` what the change of method makes.";
    MixedGwp = "E0418", "mixed-gwp", Warning,
        "Lines that give only CO2e keep the set of global warming potentials that their source used. Here such lines of different years have different sets, so a part of the change between the years is a change of sets. Masses by gas can be brought to one set: give those where the source has them.";
    OtherGwp = "E0419", "other-gwp", Warning,
        "Lines that give only CO2e keep the set of global warming potentials that their source used, and here that is another one than the site shows. They are added to the others as they stand, and the page says so. Give masses by gas where the source has them, or show the site in the set of its sources: `gwp:` under `accounting:`.";
    PerHeadOutOfRange = "E0420", "per-head-out-of-range", Warning,
        "The member's total by its population is outside what cities report. Most often kilotonnes stand as tonnes, tonnes as kilograms, or people are counted in thousands. The range is `per_head_above` and `per_head_below` under `accounting: {plausible: ...}`.";
    YearOnYearJump = "E0421", "year-on-year-jump", Warning,
        "From one inventory to the next the total, or a sector that is a fair share of it, becomes so many times as large or as small that a slip of the unit is likelier than a change: t and kt make a factor of 1000, MWh and GJ one of 3.6. The factor is `jump` under `accounting: {plausible: ...}`.";
    DistantPopulation = "E0422", "distant-population", Warning,
        "Figures per head use the population of the nearest year. Here that is some years away, or so far away that none is used. Give the population of the inventory's year.";
    NoPopulation = "E0423", "no-population", Warning,
        "The member has inventories and no population, so it has no figure per head. Give `population: {2020: 53000}` with its source.";
    RestatedBase = "E0424", "restated-base", Warning,
        "The target gives the tonnes of its base year, and the inventory of that year gives others: the base was stated anew, or the target is about another total. The target is judged by its own figure. Take `base_value:` away to judge it by the inventory, or name the total that the figure is of.";
    PartialYear = "E0425", "partial-year", Warning,
        "References that stood in each of the inventories before are absent here, without a notation key. The total lacks them, and the year reads as a fall that did not happen. Give their values, or `notation: NE` with a reason, so that the total says that it is incomplete.";
    LineTwice = "E0426", "line-twice", Warning,
        "Two lines of one reference have the same activity and factor, or the same masses, to the last digit: likely one figure that was written twice. If they are two sources of the same size, add them up in one line.";
    TotalBesideParts = "E0427", "total-beside-parts", Warning,
        "A line for a sub-sector, a sector or everything stands beside lines of references under it, and is their sum, or is called `total`: then every part counts twice. Keep the parts, or the total.";
    NegativeEmissions = "E0428", "negative-emissions", Warning,
        "Emissions are below zero only where something takes carbon up, and that is land, `V.2`. Avoided emissions and offsets are no part of an inventory; recovered methane is subtracted within its own line, which stays above zero. An activity is never below zero: so much fuel was burned, or none.";
    EmptyInventory = "E0429", "empty-inventory", Warning,
        "The inventory has no line, so its page says nothing and no total of it is known. Add its lines, or remove the file.";
    TrendWindow = "E0430", "trend-window", Warning,
        "The years between which trends are drawn leave nothing to draw: `from` lies after `until` or after the newest inventory of the site, or `until` is no later than the newest inventory.";
    YearNotOver = "E0431", "year-not-over", Warning,
        "The inventory is of a year that is not over, so it cannot be a measured year. A projection is no inventory: leave it out, or mend `year:`.";
    VerifiedTooEarly = "E0432", "verified-too-early", Warning,
        "The inventory was verified before its year was over, or on a day that has not come yet. Mend the day or the year.";
    TargetWithoutForecast = "E0433", "target-without-forecast", Warning,
        "A target against a forecast (`type: bau`) is a share of what would be emitted without action, so without `forecast: ... t` for the target's year it has no goal.";
    PopulationJump = "E0434", "population-jump", Warning,
        "From one known year to the next the population becomes so many times as large or as small that one of them is likely in thousands, or has a digit too many. The factor is `jump` under `accounting: {plausible: ...}`.";
    RegionWithoutTotal = "E0460", "region-without-total", Warning,
        "A region is added by one total: its own `total:`, or the network's headline. Its members have inventories, and none of them gives this total, so the region has no figure. Name the total that its members have.";
    AwardWithoutCriteria = "E0480", "award-without-criteria", Warning,
        "An award is given by people; here the programme's rules of the award's year, and the data that were known on its closing day, do not show one of its criteria. Either the data lack what people went by (an inventory, a day, a plan), or the award is of another level or year. The site shows the award, and says nothing of this.";
    CriteriaWithoutAward = "E0481", "criteria-without-award", Note,
        "Members appear to meet a level in a year in which others were given the programme's awards, and were not given it. That may be right: people give awards. `milepost check` tells it so that nobody is forgotten; no page does.";
    NobodyReachesLevel = "E0482", "nobody-reaches-level", Note,
        "No member appears to meet the level. The criterion that is named is the one that most of them lack: it may ask for more than was meant, or for data that members have not given. `milepost check` tells it; no page does.";
    CrestHardToRead = "E0483", "crest-hard-to-read", Warning,
        "The text of a crest needs a contrast of 4.5 to its colour, so that everybody can read it (WCAG 2.2, success criterion 1.4.3).";
    UnderEmbargo = "E0573", "under-embargo", Note,
        "An award, or all awards of a programme's year, are not told of before their day: `embargo:` of the award, or `embargo:` and `announced:` of the year's round. Until then no page, picture, feed or file of the site names them. `--drafts` shows them, marked; `--date` makes the site of another day.";
    UnknownPressName = "E0570", "unknown-press-name", Error,
        "Texts for the press are filled from the data: `{{ member }}` stands for the name of the member, `{{ total }}` for its newest total. Here a name stands that there is not. `docs/press-kit.md` lists them; texts about a year have other names than texts about an award.";
    PressNameOpen = "E0571", "press-name-open", Error,
        "In a text for the press a name stands between double braces on one line: `{{ member }}`. Here they are opened and never closed.";
    PostTooLong = "E0572", "post-too-long", Warning,
        "A post has no more characters than its name says: `post-280.md` has 280. With the names of this award every version of it is longer, so the kit comes without it. Add a shorter version at its end, after a line `---`.";
    StoryOfNoAward = "E0574", "story-of-no-award", Warning,
        "`content/recognition/<programme>/<year>/<member>.md` is told on the page of the award that the member was given by the programme for the year. Here there is no such award, so the story is told nowhere.";
    StrayPressText = "E0575", "stray-press-text", Error,
        "Texts for the press are below `press/` of a theme, by language and by what they are about: `press/en/award/release.md`, `press/en/year/post-280.md`. A programme's own texts have its id before that: `press/en/leaders-circle/award/release.md`.";
    PressTextOfNothing = "E0576", "press-text-of-nothing", Warning,
        "A text for the press that is a programme's own is in a folder with the programme's id. Here there is no such programme, so the text is used for nothing.";
    NoEventAhead = "E0577", "no-event-ahead", Note,
        "All events of a folder are over, so its list of what is to come is empty, and the front page names none. `milepost check` tells it, so that the next one is not forgotten; no page does.";
    BrokenLink = "E0501", "broken-link", Error,
        "The link points to a page of this site that does not exist.";
    HtmlInMarkdown = "E0502", "html-in-markdown", Warning,
        "Raw HTML in Markdown is shown as text, not obeyed: members' text must not be able to change the page.";
    NotATime = "E0510", "not-a-time", Error,
        "The start and the end of an event are days, `2026-12-03`, or times of days, `2026-12-03 14:00`, as clocks at the place show them; an end on the same day may be the time alone, `16:00`. Either both have a time or neither has. In the night in which clocks are set forward an hour does not exist.";
    UnknownZone = "E0511", "unknown-zone", Error,
        "A time zone is named as in the IANA database, by a continent and a city: `America/Chicago`, `Europe/Berlin`. Abbreviations such as CET or CST are not used, because several places share them. Events that happen nowhere but online may say `UTC`.";
    UnknownPathway = "E0512", "unknown-pathway", Error,
        "A pathway is a step of the framework `five-pathways`, or one that an action of a member names under `pathway:`.";
    NotAnAlias = "E0513", "not-an-alias", Error,
        "A former address under `aliases:` is a path on this site: `/news/2019/methane/`, or `/methane.html`. It has no host, no question mark and no empty part.";
    NoSuchContentFile = "E0514", "no-such-content-file", Error,
        "The file is not below `content/`. A path is found from the folder of the article, or from `content/` where it begins with a slash.";
    TagsAlike = "E0515", "tags-alike", Warning,
        "Two tags, or two topics, are likely one: the same letters in another case, or one the plural of the other. Readers then find half of what there is. Write one of them everywhere.";
    UnknownLanguage = "E0516", "unknown-language", Error,
        "An article is in one of the languages that `languages:` in `data/network.yaml` names. Its file says so by its name, `about.de.md`, or by `language:`; where it says neither, it is in the first of them.";
    CallSyntax = "E0540", "call-syntax", Error,
        "Two braces in Markdown begin a call: a name, and arguments in round brackets, as in `{{ figure(member=\"edina\", of=\"total\") }}`. Texts stand between straight quotation marks. Write `\\{{` for braces that are text; in code, between backticks, they always are.";
    UnknownCall = "E0541", "unknown-call", Error,
        "A call, one of its arguments, or a value of it is none that there is. The calls are `figure`, `change`, `status`, `rank`, `network`, `chart` and `card`; docs/figures.md lists what each takes.";
    NoSuchFigure = "E0542", "no-such-figure", Error,
        "A text asks for a figure that cannot be computed: there is no inventory of that year, no such target, or a part of the total is missing. The message says what there is. A text is never published with a gap in it, and never with a figure that the dashboard does not show.";
    CallInText = "E0543", "call-in-text", Error,
        "A chart or a card is as wide as the page: its call stands in a paragraph of its own, with an empty line before and after it. In a heading, a table, a link or a sentence there is room for a figure only.";
    BrokenAnchor = "E0544", "broken-anchor", Error,
        "The link points to a place of a page that the page does not have. A heading's place is its words in small letters with hyphens: `## What comes next` is `#what-comes-next`.";
    NoAltText = "E0545", "no-alt-text", Error,
        "A picture needs words for those who do not see it: `![A school with panels on its roof](school.jpg)`. One that says nothing beside the text around it is marked so: `![](line.png \"decorative\")`.";
    ForeignPicture = "E0546", "foreign-picture", Error,
        "Pictures of other hosts are not shown: they would tell that host who reads the page, and they vanish some day. Put the file beside the text, with its licence and credit.";
    SkippedHeading = "E0547", "skipped-heading", Warning,
        "A heading is more than one level below the one above it. Readers who jump from heading to heading think that they missed one. The page closes the gap, but what is meant should be written.";
    OrphanPage = "E0548", "orphan-page", Warning,
        "No page of the site leads to this one: it is in no list, in no navigation and linked from no text. Link to it, or put it into a section with an `_index.md`.";
    BrokenPicture = "E0549", "broken-picture", Error,
        "The file is not the picture that its name says, is cut off, or has more pixels than a build should hold.";
    UnsafeDrawing = "E0550", "unsafe-drawing", Error,
        "An SVG can run programs and ask other hosts when it is opened. One is published if it has shapes, text and its own styles alone: no scripts, no events, no animations, no links, and nothing from elsewhere.";
    OversizedPicture = "E0551", "oversized-picture", Warning,
        "The file is far larger than any page shows it. Readers get smaller copies of photos, but whoever downloads the original, and every copy of this folder, carries all of it. 3,200 pixels are enough for print.";
    MisspeltMember = "E0552", "misspelt-member", Warning,
        "A word differs in one letter from the name of a member, and is no name of another one. If it is meant, say `lints: {misspelt-member: allow}`.";
    ForeignTag = "E0553", "foreign-tag", Error,
        "Shortcodes of Hugo and Zola (`{{< figure src=\"a.jpg\" >}}`, `{{ youtube(id=\"a\") }}`), tags of Jekyll (`{% raw %}`) and instructions to kramdown (`{:toc}`) are not read here, and would be published as text. The message says what to write in Markdown. Code between backticks may hold them; `\\{{` and `\\{%` are text.";
    HeadingAttributes = "E0554", "heading-attributes", Warning,
        "Braces behind the words of a heading give it a place of its own: `## Costs {#money}` is `#money`. They hold nothing else: no classes, no words, no place that begins with an underscore or `note-`, and none that the page has already. Words in braces that readers should see have a backslash before them: `\\{2019}`.";
    InvitationOver = "E0555", "invitation-over", Warning,
        "A page invites readers to something that is over: it links to the registration of an event whose deadline or last day has passed, or that is cancelled. The event's own page takes its button away by itself; what other pages say, only their writers can change. Pages with a `date:` tell of that day, and are left alone.";
    DaysOutOfOrder = "E0556", "days-out-of-order", Warning,
        "The days of a page contradict each other, so that nobody sees it when it matters: its last day (`expires:`) comes before the day of publication or before its event, or its first day (`publish:`) after its event. One of them is likely of another year.";
    TemplateFault = "E0601", "template-fault", Error,
        "A template of the theme is not well formed, or asks for something that its view does not have.";
    ThemeFault = "E0602", "theme-fault", Error,
        "The theme lacks a template or a file that it needs, or its `theme.yaml` cannot be read.";
    OutlineFault = "E0660", "outline-fault", Error,
        "A file of outlines cannot be used: it is no TopoJSON, has no polygon, is drawn with an arc that it lacks, or leaves the globe. Outlines are in degrees east and north; `geo2topo` writes them from GeoJSON.";
    NoFullText = "E0560", "no-full-text", Warning,
        "The site wants its texts to be searched word by word, and this program was built without what does that. Names, titles, headings and summaries are searched as ever. A program that can is built with `--features search-pagefind`; without `search: texts` under `site:` nothing is told.";
    TextsNotIndexed = "E0561", "texts-not-indexed", Error,
        "The texts of the site could not be made ready for searching. `search: titles` under `site:` publishes the site without that.";
    UnknownOutline = "E0661", "unknown-outline", Warning,
        "An area of a file in `data/outlines/` has an id that is the code of no country (`US`), of no part of a country (`US-MN`), and of no region of the site, so no map will ask for it. Mend the `id` of its geometry.";
    HardToRead = "E0610", "hard-to-read", Warning,
        "A colour of the site's own has too little contrast to what it stands on. Text needs 4.5 and the colours of charts need 3, so that everybody can read them (WCAG 2.2, success criteria 1.4.3 and 1.4.11). The message names the nearest colour that does.";
    SectorsAlike = "E0611", "sectors-alike", Warning,
        "Two colours of sectors look alike to some readers. One man in twelve sees red and green as one; a difference in lightness is seen by everybody.";
    UndefinedProperty = "E0612", "undefined-property", Warning,
        "A style sheet of the site uses a custom property that no style sheet defines. The browser then passes over the whole declaration. A sheet of the same name as one of the theme it extends replaces it as a whole: what it defined must be defined again, or the new one needs another name.";
    UnknownField = "E0613", "unknown-field", Warning,
        "A template asks for something that no view has. Where that part of the template is reached, the page cannot be made. `milepost theme` lists every view and its fields.";
    UnusedFile = "E0614", "unused-file", Warning,
        "A file of the theme is used by nothing: no page is made from the template and no other template names it, or a file beside it has nearly the same name and is not replaced.";
    StringsSyntax = "E0640", "strings-syntax", Error,
        "A file of words is not well-formed Fluent (projectfluent.org) at this place. A message is `key = words`, and its later lines are indented; a part is `{ $name }`; a plural is `{ $count -> [one] one member *[other] { $count } members }`, each variant on a line of its own.";
    UnusedString = "E0641", "unused-string", Warning,
        "Nobody asks for this message: no template of the theme and no page of Milepost. Its key is misspelt, or it is of another version. `themes/commons/strings/en/` has every message that can be changed.";
    UnknownString = "E0642", "unknown-string", Error,
        "A template asks for a message that no language has. Write it into the theme's `strings/en.ftl`, from where every other language takes what it lacks, or mend the key.";
    UnknownPart = "E0643", "unknown-part", Error,
        "A message uses a part that it is not given, so the page would show its name instead of a value. The English message of the same key shows what is given.";
    LanguageWithoutWords = "E0644", "language-without-words", Warning,
        "The site wants pages in a language in which there are no words, neither with Milepost nor in the theme. Its pages would be there, with the numbers and days of the language and English words.";
    NotALanguage = "E0645", "not-a-language", Error,
        "Languages are named as browsers know them (BCP 47): `en`, `de`, `pt-BR`, `zh-Hant`. Each stands once in `languages:`, and the first is the one of pages at the root of the site.";
    SamePath = "E0701", "same-path", Error,
        "Two things want to be published at the same address.";
    ForeignFolder = "E0702", "foreign-folder", Error,
        "The output folder holds files that Milepost did not write. Only what its own manifest lists is ever replaced: choose another `--out`, or empty the folder yourself.";
    Locked = "E0703", "locked", Error,
        "Another build is writing this site. Wait until it is done.";
    ForbiddenPath = "E0704", "forbidden-path", Error,
        "A file of the site has a name that cannot be published: one that would lie outside the output folder, has a control character or an empty part in it, is longer than 255 bytes, or is `.milepost`.";
    NotAFont = "E0710", "not-a-font", Error,
        "A file in the folder `fonts/` of a theme is not TrueType or OpenType. Pictures are set in the fonts of this folder, and WOFF2 is for browsers; convert it, and see that its licence allows that.";
}
