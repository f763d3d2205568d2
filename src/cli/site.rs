//! What all commands that read a site share: which folder, which day, how many threads.

use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use super::args::SiteOptions;
use super::{Outcome, terminal};
use crate::disk::{Disk, Folder};
use crate::pipeline::Request;
use crate::quantity::Date;
use crate::read::{csv_text, shipped_text};

/// The site's folder: the one that was named, or the nearest above that has a `data/network.yaml`, or this one.
pub fn folder(options: &SiteOptions) -> PathBuf {
    if let Some(folder) = &options.site {
        return folder.clone();
    }
    let here = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("."));
    let is_site = |folder: &&Path| folder.join("data/network.yaml").is_file();
    here.ancestors().find(is_site).map_or(here.clone(), Path::to_owned)
}

/// What a run is asked for.
pub fn request(options: &SiteOptions) -> Request {
    Request {
        today: options.date.unwrap_or_else(today),
        base_url: None,
        drafts: options.drafts,
        member: None,
    }
}

/// Today, or the day that `SOURCE_DATE_EPOCH` names (<https://reproducible-builds.org/specs/source-date-epoch/>).
fn today() -> Date {
    let given = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse().ok());
    let now =
        || SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs().cast_signed());
    let seconds = given.unwrap_or_else(now);
    Date::from_unix_seconds(seconds)
        .or_else(|| Date::from_unix_seconds(0))
        .expect("the day that 1970 began is a day")
}

/// The moment at which a build begins, by which the times of files are judged.
pub fn now() -> SystemTime {
    SystemTime::now()
}

/// Tells this run of the program from others: which process it is, and when it was asked.
#[cfg(feature = "serve")]
pub fn session() -> String {
    let asked = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_nanos());
    format!("{:x}-{asked:x}", std::process::id())
}

/// The output folder: the one that was named, or `public` in the site's folder.
pub fn out(named: Option<&PathBuf>, disk: &Folder) -> PathBuf {
    named.cloned().unwrap_or_else(|| disk.root().join("public"))
}

/// Says that no site can be at the address that was given.
pub fn no_address() -> Outcome {
    terminal::tell(
        "milepost: `--base-url` is no address that a site can have; write `https://climate.example.org/`",
    );
    Outcome::WrongUsage
}

/// Runs `work` on as many threads as were asked for.
///
/// # Errors
/// Where the system gives no threads.
pub fn on_threads<T: Send>(options: &SiteOptions, work: impl FnOnce() -> T + Send) -> Result<T, String> {
    let threads = options.jobs.map_or(0, usize::from);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
    pool.map(|pool| pool.install(work)).map_err(|error| error.to_string())
}

/// The text of a file of the site, or of one that ships with Milepost, for excerpts in messages.
pub fn text_of(disk: &Folder, file: &str) -> Option<String> {
    shipped_text(file).map(str::to_owned).or_else(|| {
        let bytes = disk.read(file).ok()?;
        match file.ends_with(".csv") {
            true => Some(csv_text(bytes)),
            false => Some(String::from_utf8_lossy(&bytes).into_owned()),
        }
    })
}
