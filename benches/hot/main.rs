//! How long the parts of a build take that are done again and again: `cargo bench --bench hot`.

#![allow(clippy::unwrap_used, reason = "a benchmark may fail loudly")]

use std::fs;
use std::path::Path;
use std::sync::Arc;

use divan::{Bencher, black_box};
use milepost::account::account;
use milepost::disk::{Folder, Memory};
use milepost::pipeline::{self, Request};
use milepost::publish::{Options, publish};
use milepost::quantity::Date;
use milepost::read::yaml;
use milepost::render::{Artifacts, Made, RenderedSite};

/// The network of the tests: files that each begin with a line `--- path`.
const NETWORK: &str = include_str!("../../tests/cases/network.txt");
/// The page of a member of it, and a frame with one of its charts.
const PAGE: &str = "members/edina/index.html";
const CHART: &str = "embed/edina/emissions/index.html";

fn main() {
    divan::main();
}

fn small() -> Memory {
    let files = NETWORK.split("\n--- ").skip(1).filter_map(|file| {
        let (path, text) = file.split_once('\n')?;
        Some((path.to_owned(), format!("{text}\n").into_bytes()))
    });
    Memory { files: files.collect() }
}

fn request() -> Request {
    Request { today: Date::parse("2022-06-01").unwrap(), base_url: None, drafts: false, member: None }
}

fn with_site(then: impl FnOnce(&RenderedSite<'_>)) {
    pipeline::build(&small(), &request(), |site, built| then(site.unwrap_or_else(|| panic!("{built:?}"))));
}

/// One inventory of the demonstration, from text to nodes.
#[divan::bench]
fn read_yaml(bencher: Bencher<'_, '_>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/members/edina/inventories/2022.yaml");
    let (file, text) = (Arc::from("2022.yaml"), fs::read_to_string(path).unwrap());
    bencher.bench(|| yaml(black_box(&file), black_box(&text)));
}

/// The figures of a network of two members, with targets and trends.
#[divan::bench]
fn account_members(bencher: Bencher<'_, '_>) {
    let read = pipeline::read(&small(), &request());
    let model = read.model.unwrap();
    bencher.bench(|| account(black_box(&model), request().today));
}

/// A page that is nothing but one chart: its view, its key and its bytes.
#[divan::bench]
fn render_chart(bencher: Bencher<'_, '_>) {
    render(bencher, CHART);
}

/// The page of a member: its view, its key and its bytes.
#[divan::bench]
fn render_page(bencher: Bencher<'_, '_>) {
    render(bencher, PAGE);
}

fn render(bencher: Bencher<'_, '_>, path: &str) {
    with_site(|site| {
        let position = site.position(path).unwrap();
        bencher.bench(|| site.make(black_box(position), None).unwrap());
    });
}

/// The same page where it did not change: its view and its key.
#[divan::bench]
fn view_and_key(bencher: Bencher<'_, '_>) {
    with_site(|site| {
        let position = site.position(PAGE).unwrap();
        let Made::Fresh { key, .. } = site.make(position, None).unwrap() else { panic!("no key was given") };
        bencher.bench(|| site.make(black_box(position), Some(key)).unwrap());
    });
}

/// The small site into a folder that is not there yet.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn publish_anew(bencher: Bencher<'_, '_>) {
    with_site(|site| {
        bencher.with_inputs(|| tempfile::tempdir().unwrap()).bench_values(|folder| {
            publish(site, &folder.path().join("public"), &Options::default()).unwrap();
            folder
        });
    });
}

/// The small site over itself: nothing is rendered.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn publish_again(bencher: Bencher<'_, '_>) {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("public");
    with_site(|site| {
        publish(site, &out, &Options::default()).unwrap();
        bencher.bench_local(|| publish(site, &out, &Options::default()).unwrap());
    });
}

/// The demonstration, read, decoded and checked from the disk.
#[divan::bench(sample_count = 3, sample_size = 1)]
fn read_demonstration(bencher: Bencher<'_, '_>) {
    let disk = Folder::new(env!("CARGO_MANIFEST_DIR"));
    bencher.bench_local(|| pipeline::read(&disk, &request()));
}
