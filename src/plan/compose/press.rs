//! The press kit of a member that was recognised: the awards of its newest year.

use crate::account::Recognised;
use crate::diagnostic::{Code, Diagnostic, Place, nearest};
use crate::model::{Member, Programme};
use crate::plan::press::{About, Names, PressText};
use crate::plan::routes;
use crate::plan::view::{
    KitBody, KitEntry, KitView, Link, Picture, PressPart, PressPicture, PressPost, PressTexts, PressView,
    Prose, Testimonial,
};
use crate::plan::words::Wording;
use crate::quantity::Date;

use super::journeys::advisor;
use super::press_pictures::KitPicture;
use super::profile::testimonial;
use super::{Composer, Known};

impl Composer<'_> {
    /// The awards that a member's kit is about: those of the newest year.
    pub fn press_awards<'s>(&'s self, member: &'s Member) -> Vec<(usize, Recognised<'s>)> {
        let mut awards = self.own_awards(member);
        let newest = awards.first().map(|(_, recognised)| recognised.award.year);
        awards.retain(|(_, recognised)| Some(recognised.award.year) == newest);
        awards
    }

    /// The way to a member's kit.
    pub fn press_link(&self, member: &Member) -> Option<Link> {
        let has_kit = self.recognition.press && !self.press_awards(member).is_empty();
        has_kit.then(|| Link {
            text: self.words.say("press-kit"),
            url: self.routes.page(&routes::press(&member.id)),
        })
    }

    /// The page of a member's kit.
    pub fn press(&self, index: usize) -> PressView {
        let member = &self.model.members[index];
        let awards = self.press_awards(member);
        let route = routes::press(&member.id);
        let mut crumbs = self.member_crumbs();
        let profile = self.routes.page(&routes::member(&member.id));
        crumbs.push(Link { text: member.name.clone(), url: profile });
        let embargo = awards.iter().filter_map(|(_, one)| self.embargo_day(one.award)).max();
        let parts =
            awards.iter().map(|(position, recognised)| self.award_part((index, *position), recognised));
        PressView {
            fictional: if member.fictional { member.name.clone() } else { String::new() },
            parts: parts.collect(),
            ..self.press_page(&member.name, (&route, crumbs), embargo)
        }
    }

    /// What all kits have.
    pub fn press_page(
        &self,
        subject: &str,
        (route, crumbs): (&str, Vec<Link>),
        embargo: Option<Date>,
    ) -> PressView {
        let title = self.words.tell("press-kit-of", &[("subject", subject.into())]);
        let description = self.words.tell("press-described", &[("subject", subject.into())]);
        let stem = kit_name(route);
        PressView {
            page: self.head(&title, &description, route, crumbs),
            title,
            lede: self.words.say("press-lede"),
            embargo: embargo.map(|it| self.words.day(it)).unwrap_or_default(),
            zip: self.routes.file(&self.routes.own(&format!("{route}/{stem}.zip"))),
            zip_name: format!("{stem}.zip"),
            boilerplate: self.model.network.press.boilerplate.clone().unwrap_or_default(),
            contact: self.model.network.press.contact.as_ref().map(advisor),
            ..PressView::default()
        }
    }

    fn award_part(&self, of: (usize, usize), recognised: &Recognised<'_>) -> PressPart {
        let known = self.known(of.0);
        let names = self.award_names(of, recognised);
        let pictures = self.award_pictures(of, recognised);
        let title = self.award_name(known.member, recognised);
        PressPart {
            id: self.award_folder(known.member, of.1),
            link: Link { text: title.clone(), url: self.award_url(known.member, of.1) },
            title,
            texts: self.press_texts((recognised.programme, About::Award), &names, known.member.fictional),
            quotes: self.quotes(known, recognised),
            pictures: pictures.iter().map(KitPicture::shown).collect(),
        }
    }

    /// What was said: of the award, and of the member.
    pub fn quotes(&self, known: Known<'_>, recognised: &Recognised<'_>) -> Vec<Testimonial> {
        let of_award = self.award_quotes(known.member, recognised).into_iter();
        of_award.chain(known.member.testimonials.iter().map(testimonial)).collect()
    }

    /// `leaders-circle-2024`: the last part of the address of an award.
    fn award_folder(&self, member: &Member, position: usize) -> String {
        let route = self.award_route(member, position);
        route.rsplit('/').next().unwrap_or_default().to_owned()
    }

    /// The texts in the language of the page.
    pub fn press_texts(
        &self,
        (programme, about): (&Programme, About),
        names: &Names,
        is_invented: bool,
    ) -> Vec<PressTexts> {
        let texts = |language: &str| {
            let all = self.press.of(language, &programme.id, about);
            let release = all.iter().find(|text| text.limit.is_none());
            let release = release.map(|text| Prose {
                markdown: format!("{}{}", self.notice(is_invented), text.template.markdown(names)),
                ..Prose::default()
            });
            let posts = all.iter().filter_map(|text| post(&self.words, text, names, is_invented)?.ok());
            PressTexts { language: language.to_owned(), release, posts: posts.collect() }
        };
        self.press_languages().into_iter().map(texts).collect()
    }

    /// What a release of an invented place says before all else.
    fn notice(&self, is_invented: bool) -> String {
        if is_invented { format!("**{}**\n\n", self.words.say("press-made-up")) } else { String::new() }
    }

    /// The language of the page, for the figures in a text are in it. Where the theme has no texts in it, the first of
    /// the site's that it has; those that the theme has, where it has none of them.
    fn press_languages(&self) -> Vec<&str> {
        let all = self.press.languages();
        let own = self.words.language.tag.as_str();
        let general = own.split_once('-').map_or(own, |(general, _)| general);
        let site = self.model.network.site.languages.iter().map(String::as_str);
        match [own, general].into_iter().chain(site).find(|language| all.contains(language)) {
            Some(language) => all.into_iter().filter(|other| *other == language).collect(),
            None => all,
        }
    }

    /// All of a member's kit in one file.
    pub fn press_kit(&self, index: usize) -> KitView {
        let member = &self.model.members[index];
        let folder = kit_name(&routes::press(&member.id));
        let mut entries = Vec::new();
        for (position, recognised) in self.press_awards(member) {
            let of = (index, position);
            let inside = format!("{folder}/{}", self.award_folder(member, position));
            let names = self.award_names(of, &recognised);
            let texts = self.press_texts((recognised.programme, About::Award), &names, member.fictional);
            entries.extend(text_entries(&inside, &texts));
            entries.extend(picture_entries(&inside, self.award_pictures(of, &recognised)));
        }
        self.finished_kit(&folder, entries)
    }

    /// With what the network says of itself, in the order of the names.
    pub fn finished_kit(&self, folder: &str, mut entries: Vec<KitEntry>) -> KitView {
        let press = &self.model.network.press;
        let contact = press.contact.as_ref().map(super::press_names::contact);
        let about =
            [press.boilerplate.clone(), contact].into_iter().flatten().collect::<Vec<_>>().join("\n\n");
        if !about.is_empty() {
            entries.push(text_entry(format!("{folder}/about-the-network.txt"), &about));
        }
        entries.sort_by(|a, b| a.name.cmp(&b.name));
        KitView { entries }
    }

    /// Posts that fit in no version, and texts of programmes that there are not.
    pub fn press_faults(&self) -> Vec<Diagnostic> {
        let mut faults = Vec::new();
        for (text, id) in self.press.of_programmes() {
            if self.model.programmes.iter().all(|programme| programme.id != id) {
                let message = format!("there is no programme `{id}`, which this text is of");
                let near = nearest(id, self.model.programmes.iter().map(|programme| programme.id.as_str()));
                let hint = near.map(|near| format!("did you mean `{near}`?"));
                let fault = Diagnostic::at(Code::PressTextOfNothing, Place::start_of(&text.file), message);
                faults.push(fault.hint(hint.unwrap_or_default()));
            }
        }
        for (index, member) in self.model.members.iter().enumerate().filter(|_| self.recognition.press) {
            for (position, recognised) in self.press_awards(member) {
                let names = self.award_names((index, position), &recognised);
                let subject = format!("{} ({})", member.name, self.award_name(member, &recognised));
                let of = (recognised.programme, About::Award);
                faults.extend(self.long_posts(of, (&names, &subject), member.fictional));
            }
        }
        faults
    }

    /// Those about one thing.
    pub fn long_posts(
        &self,
        (programme, about): (&Programme, About),
        (names, subject): (&Names, &str),
        is_invented: bool,
    ) -> Vec<Diagnostic> {
        let languages = self.press_languages().into_iter();
        let all = languages.flat_map(|language| self.press.of(language, &programme.id, about));
        let fault = |text: &PressText| {
            let shortest = post(&self.words, text, names, is_invented)?.err()?;
            let message = format!(
                "no version of this post fits for {subject}: the shortest has {shortest} characters, and {} are the limit",
                text.limit?
            );
            Some(Diagnostic::at(Code::PostTooLong, Place::start_of(&text.file), message))
        };
        all.filter_map(fault).collect()
    }
}

/// A post, or how many characters its shortest version has; `None` for a release.
fn post(
    words: &Wording,
    text: &PressText,
    names: &Names,
    is_invented: bool,
) -> Option<Result<PressPost, usize>> {
    let limit = text.limit?;
    let marked = |text: &str| match is_invented {
        true => words.tell("press-made-up-post", &[("text", text.into())]),
        false => text.to_owned(),
    };
    let taken = marked("").chars().count();
    let post = text.template.post(names, limit.saturating_sub(taken));
    let shown = post.map_err(|shortest| shortest + taken).map(|post| PressPost {
        text: marked(&post.text),
        characters: words.count(post.characters + taken),
        limit: words.count(limit),
    });
    Some(shown)
}

/// `edina-press-kit`, `leaders-circle-2024-press-kit`
fn kit_name(route: &str) -> String {
    let parts: Vec<&str> = route.split('/').skip(1).collect();
    format!("{}-kit", parts.join("-"))
}

/// The texts of a kit as its files: `release.en.md`, `post-280.en.txt`.
pub fn text_entries(folder: &str, texts: &[PressTexts]) -> Vec<KitEntry> {
    let mut entries = Vec::new();
    for texts in texts {
        let language = &texts.language;
        if let Some(release) = &texts.release {
            entries.push(text_entry(format!("{folder}/release.{language}.md"), &release.markdown));
        }
        for post in &texts.posts {
            let limit: String = post.limit.chars().filter(char::is_ascii_digit).collect();
            entries.push(text_entry(format!("{folder}/post-{limit}.{language}.txt"), &post.text));
        }
    }
    entries
}

/// The pictures of a kit, and a list of what is on each.
pub fn picture_entries(folder: &str, pictures: Vec<KitPicture>) -> Vec<KitEntry> {
    let line = |one: &KitPicture| match one.credit.as_str() {
        "" => format!("{}: {}", one.file, one.alt),
        credit => format!("{}: {} ({credit})", one.file, one.alt),
    };
    let list: Vec<String> = pictures.iter().map(line).collect();
    let mut entries = Vec::new();
    for KitPicture { file, body, .. } in pictures {
        entries.push(KitEntry { name: format!("{folder}/{file}"), body });
    }
    if !list.is_empty() {
        entries.push(text_entry(format!("{folder}/pictures.txt"), &list.join("\n")));
    }
    entries
}

fn text_entry(name: String, text: &str) -> KitEntry {
    KitEntry { name, body: KitBody::Text(format!("{}\n", text.trim_end())) }
}

impl KitPicture {
    /// As a kit's page shows it.
    pub fn shown(&self) -> PressPicture {
        PressPicture {
            title: self.title.clone(),
            url: self.url.clone(),
            alt: self.alt.clone(),
            credit: self.credit.clone(),
        }
    }
}

/// The view of a picture that is a file of its own.
pub fn boxed(picture: Picture) -> crate::plan::view::View {
    crate::plan::view::View::Picture(Box::new(picture))
}
