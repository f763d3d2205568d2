//! `cargo test picture_gallery -- --ignored` writes every sample to the target folder, to be looked at, and says how
//! long a picture takes.

use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use super::samples;
use crate::plan::view::{BadgeView, Ground, Picture};
use crate::render::picture::Pictures;
use crate::theme;

#[test]
#[ignore = "writes pictures for people to look at"]
fn picture_gallery() {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    let folder = target.join("pictures");
    fs::create_dir_all(&folder).unwrap();
    let pictures = Pictures::new(&theme::commons());
    let crests = samples::crests();
    let on = |ground| crests.iter().map(move |crest| Picture::CrestPng(crest.clone(), ground));
    let svg = Picture::Crest(crests[0].clone(), Ground::Light);
    let badge = |label: &str, message: &str, colour: &str| {
        Picture::Badge(BadgeView { label: label.into(), message: message.into(), colour: colour.into() })
    };
    let kinds: Vec<(&str, &str, Vec<Picture>)> = vec![
        ("card", "png", samples::cards().into_iter().map(|card| Picture::Card(Box::new(card))).collect()),
        ("chart", "png", vec![Picture::Chart(Box::new(samples::chart_picture()))]),
        ("crest-light", "png", on(Ground::Light).collect()),
        ("crest-dark", "png", on(Ground::Dark).collect()),
        ("crest", "svg", vec![svg]),
        (
            "badge",
            "svg",
            vec![
                badge("Leaders Circle", "Gold 2024", "#7A5600"),
                badge("Global Covenant of Mayors", "Mitigation: target", ""),
            ],
        ),
        ("certificate", "png", samples::certificates().into_iter().map(Picture::CertificatePng).collect()),
    ];
    for (kind, suffix, samples) in kinds {
        let begun = Instant::now();
        for (index, sample) in samples.iter().enumerate() {
            fs::write(folder.join(format!("{kind}-{index}.{suffix}")), pictures.draw(sample)).unwrap();
        }
        println!("{kind}: {:?} each", begun.elapsed() / u32::try_from(samples.len()).unwrap());
    }
    println!("the pictures are in {}", folder.display());
}
