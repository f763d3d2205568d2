//! `cargo test gallery -- --ignored` writes pages with every sample to the target folder, to be looked at,
//! and says how long a chart takes.

use std::fmt::Write;
use std::path::PathBuf;
use std::time::Instant;

use super::super::draw;
use super::samples;
use crate::plan::view::chart::Chart;

const TOKENS: &str = "
:root{--page:#FBFAF6;--ink:#16221D;--quiet:#4B5A53;--line:#DCE0D9;--brand:#0B5A4A;--warm:#A8461A;
--link:#0A5C86;--sector-1:#1B4F8F;--sector-2:#C8702A;--sector-3:#6FA86B;--sector-4:#8A5A9E;--sector-5:#B59A2A;--sector-6:#2F7F7A}
@media (prefers-color-scheme:dark){:root{--page:#0F1714;--ink:#E7EEE9;--quiet:#A5B5AD;--line:#2A3A33;
--brand:#6FD1B5;--warm:#F0A27A;--link:#7CC4EE;--sector-1:#7FB0EA;--sector-2:#F2A867;--sector-3:#9AD394;--sector-4:#CBA3DC;
--sector-5:#E3CE6C;--sector-6:#63BDB6}}
@font-face{font-family:'Public Sans';src:url(public-sans.woff2);font-weight:100 900}
body{margin:0 auto;max-width:1040px;padding:16px;background:var(--page);color:var(--ink);font:17px/1.5 'Public Sans'}
h2{font-size:21px;margin:56px 0 0}p{margin:0 0 16px;color:var(--quiet)}figure{margin:0}";

fn folder() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    target.join("charts")
}

fn page(charts: &[Chart]) -> String {
    let mut page = String::from("<!doctype html><html lang=en><meta charset=utf-8><title>Charts</title>");
    page.push_str("<meta name=viewport content='width=device-width,initial-scale=1'>");
    let styles = include_str!("../../../../themes/commons/styles/charts.css");
    let _ = write!(page, "<style>{TOKENS}{styles}</style><main><h1>Charts</h1>");
    for (index, chart) in charts.iter().enumerate() {
        let drawing = draw(chart, &format!("c{index}"));
        let _ = write!(page, "<h2>{}</h2><p>{}</p>", chart.title, chart.subtitle);
        let class = if drawing.narrow.is_empty() { "spark" } else { "chart" };
        let _ = write!(page, "<figure class={class}>{}{}</figure>", drawing.wide, drawing.narrow);
    }
    page.push_str("</main></html>");
    page
}

#[test]
#[ignore = "writes pages for people to look at"]
fn gallery() {
    let all = samples::all();
    std::fs::create_dir_all(folder()).expect("the target folder can be written to");
    for (index, charts) in all.chunks(6).enumerate() {
        std::fs::write(folder().join(format!("{index}.html")), page(charts)).expect("a page can be written");
    }
}

#[test]
#[ignore = "measures time: run it in release"]
fn speed() {
    for chart in samples::all() {
        let started = Instant::now();
        let mut bytes = 0;
        for _ in 0..200 {
            let drawing = draw(&chart, "c");
            bytes = drawing.wide.len() + drawing.narrow.len();
        }
        let micros = started.elapsed().as_micros() / 200;
        println!("{micros:5} µs {bytes:6} bytes  {}", chart.title);
    }
}
