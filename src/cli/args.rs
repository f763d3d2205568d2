//! The arguments, typed.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::quantity::{Date, Year};

/// Turns a folder of YAML greenhouse-gas inventories into a public site.
#[derive(Debug, Parser)]
#[command(name = "milepost", version, about, arg_required_else_help = true)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Begin a site in a folder: a starter network, or a starter city, that builds at once
    Init(InitOptions),
    /// Add a member, an inventory, a text or an award to a site
    New(NewOptions),
    /// Build the site and publish it into a folder
    Build(BuildOptions),
    /// Read and compute everything, publish nothing, and print what is wrong
    Check(CheckOptions),
    /// Show the site in a browser while it is written; pages follow what is saved
    #[cfg(feature = "serve")]
    Serve(ServeOptions),
    /// Show where figures come from (`milepost explain edina 2019 I.1.2`, `explain edina target net-zero`), why a page is made again (`explain /members/edina/`), or what a code means (`explain E0207`)
    Explain(ExplainOptions),
    /// Print the JSON Schema of a kind of file, for editors: `milepost schema inventory`
    Schema(SchemaOptions),
    /// Print what templates of themes see: every view and its fields, or one: `milepost theme member`
    Theme(ThemeOptions),
    /// Print what makes a shell complete the words of this command: `milepost completions bash`
    Completions(CompletionsOptions),
}

#[derive(Clone, Debug, Args)]
pub struct SiteOptions {
    /// The site's folder; by default found by walking up to a `data/network.yaml`
    #[arg(long, value_name = "DIR")]
    pub site: Option<PathBuf>,
    /// Read drafts and expired pages too, and awards before their day: for staff, not for the public
    #[arg(long)]
    pub drafts: bool,
    /// The day on which the site is made, instead of today: it decides what is under embargo, and how old data are
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub date: Option<Date>,
    /// How many threads work; by default as many as there are processors
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub jobs: Option<u16>,
}

#[derive(Debug, Args)]
pub struct BuildOptions {
    #[command(flatten)]
    pub site: SiteOptions,
    /// The output folder; by default `public` in the site's folder
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Where the site will be, instead of `base_url` in `network.yaml`
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
    /// Build the own site of this member, its dashboard, out of the network's data
    #[arg(long, value_name = "ID")]
    pub member: Option<String>,
    /// Render every file, whatever the last site's keys say
    #[arg(long)]
    pub force: bool,
    /// Put a `.br` and a `.gz` beside every text file, for servers that hand them out as they are
    #[arg(long)]
    pub precompress: bool,
    /// Leave out of the pages the white space and the comments that no browser shows
    #[arg(long)]
    pub minify: bool,
    /// Say only what is wrong
    #[arg(short, long, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Say what was rendered, linked and removed, and which stage took longest
    #[arg(short, long)]
    pub verbose: bool,
    /// Print how many seconds each stage took to standard output, as JSON
    #[arg(long)]
    pub timings: bool,
    /// Write what each thread worked on at each moment into a file that browsers and Perfetto show
    #[cfg(feature = "trace")]
    #[arg(long, value_name = "FILE")]
    pub trace: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct CheckOptions {
    #[command(flatten)]
    pub site: SiteOptions,
    /// Check the own site of this member, as `build --member` makes it
    #[arg(long, value_name = "ID")]
    pub member: Option<String>,
    /// How diagnostics are printed
    #[arg(long, value_enum, default_value_t = FormatName::Text)]
    pub format: FormatName,
    /// Write the links of texts to other hosts into a file, one a line: address, file, line; `-` prints them
    #[arg(long, value_name = "FILE")]
    pub outside_links: Option<PathBuf>,
}

#[cfg(feature = "serve")]
#[derive(Debug, Args)]
pub struct ServeOptions {
    #[command(flatten)]
    pub site: SiteOptions,
    /// The port of this machine that the preview is at; 0 takes any that is free
    #[arg(long, value_name = "PORT", default_value_t = 4000)]
    pub port: u16,
    /// Open the browser
    #[arg(long)]
    pub open: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum FormatName {
    Text,
    Short,
    Json,
    Sarif,
    Github,
}

#[derive(Debug, Args)]
pub struct ExplainOptions {
    #[command(flatten)]
    pub site: SiteOptions,
    /// The id of a member, `network`, a code as messages print it, or a page or file of the site by its path or address
    #[arg(value_name = "MEMBER|network|CODE|PAGE")]
    pub what: String,
    /// Of a member: an inventory (2019, 2019-operations) and perhaps a reference (I.1.2), a sector (I) or a total
    /// (BASIC); or trend, target ID, budget ID, change FROM TO, path, forecast, gap TARGET, action ID, due, recognition.
    /// Of the network: a region or a group. Without a word: what there is to explain
    #[arg(value_name = "WORD")]
    pub words: Vec<String>,
    /// How the explanation is printed
    #[arg(long, value_enum, default_value_t = ExplainFormat::Text)]
    pub format: ExplainFormat,
    /// Of a page: the output folder that it is compared with; by default `public` in the site's folder
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Of a page: where the site will be, as for `build`
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
    /// Of a page: of the own site of this member, as for `build`
    #[arg(long, value_name = "ID")]
    pub member: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ExplainFormat {
    Text,
    Json,
}

#[derive(Debug, Args)]
pub struct SchemaOptions {
    /// A kind of file; without one, the list of the kinds
    #[arg(value_name = "KIND")]
    pub kind: Option<String>,
}

/// `2026-12-01`
fn day(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| "a day is written year, month, day: 2026-12-01".to_owned())
}

#[derive(Debug, Args)]
pub struct ThemeOptions {
    /// A kind of page, or a record that views hold; without one, all of them
    #[arg(value_name = "VIEW")]
    pub view: Option<String>,
}

#[derive(Debug, Args)]
pub struct InitOptions {
    /// The folder; it is made where it is not there
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// A network of local governments, or one city
    #[arg(long, value_enum, default_value_t = KindName::Network)]
    pub kind: KindName,
    /// The network's or the city's name; by default the folder's
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    /// Files for a host or a build server; in a folder that is a site already only these are added
    #[arg(long, value_enum, value_name = "FILE", value_delimiter = ',')]
    pub with: Vec<ExtraName>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum KindName {
    Network,
    City,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum ExtraName {
    /// A workflow that checks every change and publishes to GitHub Pages
    Github,
    /// The same for GitLab
    Gitlab,
    /// A file that builds a container with the site and a server
    Container,
    /// `_headers`, for hosts that read it
    Headers,
}

#[derive(Debug, Args)]
pub struct NewOptions {
    #[command(subcommand)]
    pub what: NewCommand,
    #[command(flatten)]
    pub site: SiteOptions,
}

#[derive(Debug, Subcommand)]
pub enum NewCommand {
    /// A member: `milepost new member Lakeview --country US`
    Member(NewMember),
    /// An inventory with a line for every reference: `milepost new inventory lakeview 2024`
    Inventory(NewInventory),
    /// A page
    Page(NewArticle),
    /// A policy brief
    Brief(NewArticle),
    /// A story
    Story(NewArticle),
    /// An event: `milepost new event "Annual meeting" --on 2027-05-11`
    Event(NewArticle),
    /// Something to use: a guide, a tool, a recording
    Resource(NewArticle),
    /// An award, put into the member's file: `milepost new award lakeview leaders-circle --level silver --year 2026`
    Award(NewAward),
}

#[derive(Debug, Args)]
pub struct NewMember {
    /// Its name
    #[arg(value_name = "NAME")]
    pub name: String,
    /// Its id; by default made of the name
    #[arg(long, value_name = "ID")]
    pub id: Option<String>,
    /// What it is: city, town, county, region, ...
    #[arg(long, value_name = "KIND", default_value = "city")]
    pub kind: String,
    /// Its country, by ISO 3166-1: US, DE, GB
    #[arg(long, value_name = "CODE")]
    pub country: String,
}

#[derive(Debug, Args)]
pub struct NewInventory {
    /// The id of the member
    #[arg(value_name = "MEMBER")]
    pub member: String,
    #[arg(value_name = "YEAR", value_parser = year)]
    pub year: Year,
    /// Of the local government's own operations, instead of the community
    #[arg(long)]
    pub operations: bool,
}

#[derive(Debug, Args)]
pub struct NewArticle {
    /// Its title
    #[arg(value_name = "TITLE")]
    pub title: String,
    /// The id of the member that it is about
    #[arg(long, value_name = "ID")]
    pub member: Option<String>,
    /// Its day; by default today
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub on: Option<Date>,
}

#[derive(Debug, Args)]
pub struct NewAward {
    /// The id of the member
    #[arg(value_name = "MEMBER")]
    pub member: String,
    /// The id of the programme
    #[arg(value_name = "PROGRAMME")]
    pub programme: String,
    /// The level, where the programme has more than one
    #[arg(long, value_name = "LEVEL")]
    pub level: Option<String>,
    /// The year that it is given for
    #[arg(long, value_name = "YEAR", value_parser = year)]
    pub year: Year,
    /// What it is given for, in the words of those who give it
    #[arg(long, value_name = "TEXT")]
    pub citation: Option<String>,
}

#[derive(Debug, Args)]
pub struct CompletionsOptions {
    #[arg(value_enum, value_name = "SHELL")]
    pub shell: clap_complete::Shell,
}

/// `2024`
fn year(text: &str) -> Result<Year, String> {
    Year::parse(text).ok_or_else(|| "a year has four digits: 2024".to_owned())
}
