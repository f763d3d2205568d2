//! Nodes become the typed, resolved, validated [`Model`]: ids point somewhere, amounts have units, years are
//! years. What is wrong is gathered as diagnostics, and what they are about is left out of the model.

mod action;
mod article;
mod award;
mod blend;
mod budget;
mod by_year;
mod check;
mod comparison;
mod content_file;
mod cover;
mod data;
mod decode;
mod due;
mod factor;
mod forecast;
mod framework;
mod inventory;
mod kept;
mod languages;
mod line;
mod lines;
mod market;
mod member;
mod member_files;
mod member_ids;
mod met;
mod method;
mod network;
mod outline;
mod own_site;
mod path;
mod plausible;
mod press;
mod programme;
mod quality;
mod reference;
mod region;
mod restatement;
mod scalar;
mod schema;
mod sdg;
mod sources;
mod stated;
mod table;
mod target;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::quantity::Date;
pub use crate::read::{Format as PictureKind, Picture};
pub use action::{Action, Commitment, Hazard, Journey, Plan, Step, Update};
pub use article::{
    Alias, Article, ArticleKind, Articles, Ceremony, Event, JourneyPoint, Listing, Material, MaterialLink,
    MaterialType, Order, Photo, Quote, Registration, Session, Shown, Tag, Venue, When, names_picture,
    route_of_file,
};
pub use award::{Award, Honoured, Testimonial};
pub use blend::Blend;
pub use budget::{Budget, Deduction, Less, ShareRule};
pub use by_year::ByYear;
pub use check::method_name;
pub use comparison::{Climate, ComparisonRule, Product};
pub use content_file::ContentFile;
pub use cover::Cover;
pub use due::Reporting;
pub use factor::{
    About, Adjusted, Chosen, Factor, FactorValue, Factors, Fuels, GasRate, HeatingValue, Whereabouts,
};
pub use forecast::{Forecast, Growth, Series};
pub use framework::{Advisor, Framework, FrameworkStep, Resource};
pub use inventory::{Inventory, InventoryKind, Verified};
pub use kept::{Kept, Print, Restored};
pub use line::{GasMass, Line, Notation, Origin, What};
pub use lines::{Library, Lines};
pub use market::Contract;
pub use member::{Member, Population};
pub use member_ids::MemberIds;
pub use met::{Meet, Met, are_many};
pub use method::{
    Biological, Burned, Burning, Calculation, Constant, Conversion, DecayForm, Definition, Economy, Escaped,
    FirstOrderDecay, Given, GridLosses, Herd, Input, Landfilled, Livestock, LossOf, MethaneCommitment,
    Method, Nitrogen, Organics, Parameter, Pathway, Plant, Potential, Recovery, Refrigerants, Stock, Taken,
    VehicleClass, VehicleDistance, Wastewater, method_keys, method_names,
};
pub use network::{
    Accounting, Headline, Network, NetworkKind, Pictures, Searched, Site, StatusRule, TrendMethod, TrendRule,
};
pub use outline::{Area, Layer, Outlines};
pub use path::PathRule;
pub use plausible::Plausible;
pub use press::Press;
pub use programme::{
    ActionsWanted, Asked, Colour, Colours, CommitmentWanted, Crest, CrestShape, Criterion, HazardAspect,
    HazardsWanted, InventoriesWanted, InventoryWanted, JourneyWanted, MembershipWanted, PeakWanted,
    PlanWanted, Programme, ProgrammeLevel, QualityWanted, ReductionWanted, Round, ScienceBased,
    ScienceWanted, Since, TargetSort, TargetWanted, Threshold, Wants,
};
pub use quality::{Grade, Quality};
pub use reference::{
    Gas, GasIndex, Gpc, GwpSet, Level, Reference, References, Scope, Sector, Spot, SubSector, references,
};
pub use region::{Region, SizeClass};
pub use restatement::Restatement;
pub use scalar::{is_id, is_site_address, slug};
pub use schema::{FileKind, Key, Shape, file_kinds};
pub use sdg::Sdg;
pub use sources::{model, model_again, model_once};
pub use stated::Stated;
pub use table::{Printed, PrintedTotal};
pub use target::{LineShape, Target, TargetKind};

/// Everything that a site folder says.
#[derive(Debug)]
pub struct Model {
    pub network: Network,
    pub references: Arc<References>,
    /// In the order of their ids.
    pub members: Vec<Member>,
    /// Of all members, also of those that could not be read.
    pub member_ids: MemberIds,
    /// In the order of their ids.
    pub budgets: Vec<Budget>,
    /// In the order of their ids.
    pub regions: Vec<Region>,
    /// Those that `network.yaml` names in its order, then the others by their ids.
    pub programmes: Vec<Programme>,
    pub frameworks: Vec<Framework>,
    /// In the order of their numbers.
    pub sdgs: Vec<Sdg>,
    /// In the order of their paths.
    pub articles: Articles,
    /// Addresses, as [`Article::route`] has them, of what was shown until a day, each with the day.
    pub gone: BTreeMap<String, Date>,
    /// In the order of their paths.
    pub files: Vec<ContentFile>,
    /// Whether the site is for its staff alone: drafts, and awards before their day, are in it.
    pub is_preview: bool,
    /// What maps are drawn on; empty where no member says where it is.
    pub outlines: Arc<Outlines>,
}

impl Model {
    /// The articles in the site's own language.
    pub fn own_articles(&self) -> impl Iterator<Item = &Article> {
        self.articles.iter().filter(|article| article.language.is_none())
    }
}
