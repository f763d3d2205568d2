//! `chart` and `card`: what stands in a paragraph of its own.

use crate::plan::view::{Insertion, MemberCard};
use crate::plan::{routes, words};

use super::super::pictures::NamedChart;
use super::super::target::{main_target, status};
use super::super::{ChartOf, Composer, MEMBER_CHARTS, NETWORK_CHARTS};
use super::Outcome;
use super::argument::{Arguments, there_are};

/// A chart of a member, or of the network where none is named.
pub fn chart(composer: &Composer<'_>, arguments: &Arguments<'_>) -> Outcome {
    let member = arguments.get("member").map(|_| arguments.member(composer)).transpose()?;
    let charts: &[NamedChart] = if member.is_some() { &MEMBER_CHARTS } else { &NETWORK_CHARTS };
    let names: Vec<&str> = charts.iter().map(|(_, name)| *name).collect();
    let name = arguments.one_of("which", &names)?;
    let position = names.iter().position(|own| *own == name).unwrap_or_default();
    let of = |position| member.map_or(ChartOf::Network(position), |member| ChartOf::Member(member, position));
    let Some(chart) = composer.chart(of(position)) else {
        let whose = member.map_or("the network", |member| &composer.model.members[member].name);
        let message = format!("there is no chart `{name}` of {whose}, because it has not the data for it");
        let there = (0..names.len()).filter(|other| composer.has_chart(of(*other))).map(|other| names[other]);
        return Err(Box::new(arguments.lacks("which", message).help(there_are(there))));
    };
    let (of, route) = match member {
        Some(member) => {
            let member = &composer.model.members[member];
            (member.name.clone(), routes::member(&member.id))
        }
        None => (composer.model.network.name.clone(), "network".to_owned()),
    };
    Ok(Insertion {
        text: format!("{of}: {}", chart.title),
        url: if member.is_some() || composer.has_network {
            composer.routes.page(&route)
        } else {
            String::new()
        },
        chart: Some(chart),
        of,
        fictional: member.is_some_and(|member| composer.model.members[member].fictional),
        ..Insertion::default()
    })
}

/// A few lines that lead to a member.
pub fn card(composer: &Composer<'_>, arguments: &Arguments<'_>) -> Outcome {
    let known = composer.known(arguments.member(composer)?);
    let member = known.member;
    let main = main_target(known);
    let card = MemberCard {
        name: member.name.clone(),
        url: composer.routes.page(&routes::member(&member.id)),
        kind: composer.kind_name(member),
        place: composer.place(member),
        fictional: member.fictional,
        latest: composer.latest(known),
        status: main.map(|(_, account)| status(account.status)),
        target: main
            .map(|(target, account)| words::capitalised(&composer.aim(target, account)))
            .unwrap_or_default(),
    };
    Ok(Insertion { text: card.name.clone(), url: card.url.clone(), card: Some(card), ..Insertion::default() })
}
