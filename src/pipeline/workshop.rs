//! A site that is built again and again while people work on it.

use super::{Before, Built, OnDisk, Read, Renderers, Request, dressed, planned};
use crate::account::{Accounts, KnownFigures, KnownGroups, MemberAccount, NetworkAccount, account_again};
use crate::disk::Disk;
use crate::model::{Kept, Member, Model, model_again};
use crate::plan::{Judged, KeptPlan};
use crate::read::{Shelf, Touched};
use crate::render::{Looks, RenderedSite};
use crate::theme::Theme;

/// Which files of a site changed since it was built last.
#[derive(Clone, Copy, Debug)]
pub enum Changed<'a> {
    /// Nobody knows, or it was not built yet: all are read.
    All,
    /// These alone were made, changed or removed: paths below the site folder, with `/`. None is a change of the day
    /// or of the request.
    Files(&'a [String]),
}

impl Changed<'_> {
    /// Whether files of themes may be other than before.
    fn is_of_themes(self) -> bool {
        match self {
            Changed::All => true,
            Changed::Files(paths) => paths.iter().any(|path| path.starts_with("themes")),
        }
    }
}

/// The figures of the last site.
enum Figures {
    /// They are those of the next one too.
    All(Box<Accounts>),
    Some(OfMembers),
}

/// Figures of the last site, of which some may be those of the next one.
#[derive(Default)]
struct OfMembers {
    /// With the members' ids, in their order.
    members: Vec<(String, MemberAccount)>,
    network: Option<NetworkAccount>,
}

/// A site that is built again and again while people work on it: what did not change is neither read nor decoded nor
/// computed again. It gives what [`super::build`] gives.
#[derive(Debug)]
pub struct Workshop {
    /// What is asked for; it may change between two builds.
    pub request: Request,
    shelf: Shelf,
    kept: Kept,
    judged: Judged,
    judged_for: Option<Request>,
    looks: Looks,
    plan: KeptPlan,
    /// The theme of the last site, if nothing was wrong with it.
    theme: Option<Theme>,
    renderers: Renderers,
    /// The last site, of which the members and their figures are taken over.
    last: Option<(Model, Accounts)>,
}

impl Workshop {
    /// A workshop that has built nothing yet.
    pub fn new(request: Request) -> Workshop {
        Workshop {
            request,
            shelf: Shelf::default(),
            kept: Kept::default(),
            judged: Judged::default(),
            judged_for: None,
            looks: Looks::default(),
            plan: KeptPlan::default(),
            theme: None,
            renderers: Renderers::default(),
            last: None,
        }
    }

    /// Builds the site as it is now: see [`super::build`].
    pub fn build<T>(
        &mut self,
        disk: &dyn Disk,
        changed: Changed<'_>,
        then: impl FnOnce(Option<&RenderedSite<'_>>, &Built<'_>) -> T,
    ) -> T {
        let touched = match changed {
            Changed::All => {
                self.shelf = Shelf::read(disk);
                Touched::Anything
            }
            Changed::Files(paths) => self.shelf.read_again(disk, paths),
        };
        // A member's own site changes what the data say of the network.
        let mut requests = std::iter::once(&self.request).chain(&self.judged_for);
        let is_own = requests.any(|request| request.member.is_some());
        let touched = if is_own { Touched::Anything } else { touched };
        let figures = self.take_back(&touched);
        let read = self.read(&touched, changed);
        let accounts = read.model.as_ref().map(|model| match figures {
            Figures::All(accounts) => *accounts,
            Figures::Some(figures) => account_again(model, self.request.today, self.known(model, figures)),
        });
        let print = |id: &str| self.kept.print(id);
        // Drafts, the day and whose site it is decide too what is unlikely.
        let is_as_before = self.judged_for.as_ref() == Some(&self.request);
        let judged = std::mem::take(&mut self.judged);
        let judged = if is_as_before { judged } else { Judged::default() };
        let (looks, renderers) = (std::mem::take(&mut self.looks), std::mem::take(&mut self.renderers));
        let plan = std::mem::take(&mut self.plan);
        let mut before = Before { judged, looks, plan, renderers, print: &print, is_last: false };
        let answer = planned(
            &read,
            accounts.as_ref(),
            (&OnDisk(disk, None), &self.request, &|_| ()),
            &mut before,
            then,
        );
        self.judged = before.judged;
        self.looks = before.looks;
        self.plan = before.plan;
        self.renderers = before.renderers;
        self.judged_for = Some(self.request.clone());
        self.theme = read.theme_is_right.then_some(read.theme);
        self.last = read.model.zip(accounts);
        answer
    }

    /// How many members of the last build were neither decoded nor computed.
    pub fn taken_over(&self) -> usize {
        self.kept.old()
    }

    /// The figures of the last site; its model goes back to what is kept.
    fn take_back(&mut self, touched: &Touched) -> Figures {
        let nothing = Figures::Some(OfMembers::default());
        let Some((model, accounts)) = self.last.take() else { return nothing };
        // Drafts decide too what is given.
        let is_as_before = self.judged_for.as_ref() == Some(&self.request);
        if accounts.today != self.request.today || *touched == Touched::nothing() && is_as_before {
            self.kept.take_back(model);
            let is_today = accounts.today == self.request.today;
            return if is_today { Figures::All(Box::new(accounts)) } else { nothing };
        }
        let ids: Vec<String> = model.members.iter().map(|member| member.id.clone()).collect();
        self.kept.take_back(model);
        let members = ids.into_iter().zip(accounts.members).collect();
        Figures::Some(OfMembers { members, network: Some(accounts.network) })
    }

    /// Those of the figures that are the model's too. Where each member is as it was, so is the network: whatever else
    /// its figures are made of is a part of what each member is made of.
    fn known(&self, model: &Model, figures: OfMembers) -> KnownFigures {
        let OfMembers { members, network } = figures;
        // Of no members nothing tells whether what else there is changed.
        let are_the_same = !members.is_empty()
            && members.iter().map(|(id, _)| id).eq(model.members.iter().map(|member| &member.id));
        // Both are in the order of the ids.
        let mut members = members.into_iter().peekable();
        let mut of_member = |member: &Member| {
            while members.next_if(|(id, _)| *id < member.id).is_some() {}
            let (_, account) = members.next_if(|(id, _)| *id == member.id)?;
            self.kept.is_old(&member.id).then_some(account)
        };
        let members: Vec<Option<MemberAccount>> = model.members.iter().map(&mut of_member).collect();
        let Some(network) = network.filter(|_| are_the_same) else {
            return KnownFigures { members, ..KnownFigures::default() };
        };
        if members.iter().all(Option::is_some) {
            return KnownFigures { members, network: Some(network), ..KnownFigures::default() };
        }
        let groups = KnownGroups::of(network, model, &|member| members[member].is_some());
        KnownFigures { members, groups, network: None }
    }

    fn read(&mut self, touched: &Touched, changed: Changed<'_>) -> Read {
        let mut diagnostics = self.shelf.diagnostics().cloned().collect();
        let (sources, request) = (self.shelf.sources(), &self.request);
        let kept = (&mut self.kept, None);
        let model = model_again((sources, touched), request.shown(), kept).take(&mut diagnostics);
        // Which one it is, and in which colours, is a part of the data.
        let is_known = *touched != Touched::Anything && !changed.is_of_themes();
        let theme = self.theme.take().filter(|_| is_known);
        dressed((model, theme), (request, sources), diagnostics)
    }
}
