//! An old blog of two hundred files, as three other programs write them, comes to a site: what is wrong is told at its line
//! and column; after renames by nothing but text replacements it builds without a word.
//!
//! The blog is made by a small generator from one seed. Each line that it writes comes with what must be told of it, so
//! that the count is exact.

use regex_lite::Regex;

use crate::project::Project;

const POSTS: usize = 200;

/// Numbers that look like chance, the same on every machine (Lehmer's generator, as Park and Miller gave it).
struct Chance(u64);

impl Chance {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0 * 48_271 % 2_147_483_647;
        usize::try_from(self.0).unwrap() % count
    }

    fn one<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        choices[self.below(choices.len())]
    }
}

/// A post that is being written, and what must be told of it.
#[derive(Default)]
struct Post {
    path: String,
    /// Below the site, as links and feeds name it.
    route: String,
    date: String,
    tag: &'static str,
    text: String,
    told: Vec<String>,
}

impl Post {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// A line of which a fault is told at a column.
    fn faulty(&mut self, line: &str, code: &str, column: usize) {
        let number = self.text.lines().count() + 1;
        self.told.push(format!("{code} {}:{number}:{column}", self.path));
        self.line(line);
    }

    fn paragraph(&mut self, line: &str, fault: Option<(&str, usize)>) {
        self.line("");
        match fault {
            Some((code, column)) => self.faulty(line, code, column),
            None => self.line(line),
        }
    }
}

/// The name of a post's file, without its end: every third has its day in its name, as Jekyll wants it.
fn name(number: usize) -> String {
    if number.is_multiple_of(3) { format!("{}-post-{number}", day(number)) } else { format!("post-{number}") }
}

fn day(number: usize) -> String {
    format!("20{:02}-{:02}-{:02}", 18 + number % 4, number % 12 + 1, number % 28 + 1)
}

fn post(number: usize, chance: &mut Chance) -> Post {
    let (date, name) = (day(number), name(number));
    let tag = ["heat", "streets", "water", "schools"][number % 4];
    let path = format!("content/briefs/{name}.md");
    let mut post = Post { path, route: format!("briefs/{name}"), date, tag, ..Post::default() };
    if number.is_multiple_of(10) {
        in_toml(&mut post, number);
        return post;
    }
    post.line("---");
    post.line(&format!("title: \"Post {number}: a day in the city\""));
    dates(&mut post, number, chance);
    keys(&mut post, number, chance);
    post.line("---");
    texts(&mut post, number, chance);
    post
}

/// Of a file with TOML one thing is told: what else it says was not read.
fn in_toml(post: &mut Post, number: usize) {
    post.faulty("+++", "E0107", 1);
    for line in [
        format!("title = \"Post {number}: a day in the city\""),
        format!("date = {}", post.date),
        format!("tags = [\"{}\"]", post.tag),
        format!("aliases = [\"/old/{number}/\"]"),
        "+++".to_owned(),
        String::new(),
        "Text.".to_owned(),
    ] {
        post.line(&line);
    }
}

fn dates(post: &mut Post, number: usize, chance: &mut Chance) {
    let date = post.date.clone();
    match chance.below(4) {
        _ if number.is_multiple_of(3) => {}
        0 => post.faulty(&format!("date: {date}T23:30:00-06:00"), "E0205", 7),
        1 => post.faulty(&format!("date: {date} 08:00:00 +0200"), "E0205", 7),
        _ => post.line(&format!("date: {date}")),
    }
    match chance.below(4) {
        0 => post.faulty("lastmod: 2021-12-31", "E0201", 1),
        1 => post.faulty("last_modified_at: 2021-12-31", "E0201", 1),
        2 => post.line("updated: 2021-12-31"),
        _ => {}
    }
}

fn keys(post: &mut Post, number: usize, chance: &mut Chance) {
    match chance.below(3) {
        0 => post.faulty("description: What a day was like.", "E0201", 1),
        1 => post.faulty("excerpt: What a day was like.", "E0201", 1),
        _ => post.line("summary: What a day was like."),
    }
    let tag = post.tag;
    match chance.below(4) {
        0 => post.faulty(&format!("tags: {tag}, city"), "E0203", 7),
        1 => {
            post.faulty("taxonomies:", "E0201", 1);
            post.line(&format!("  tags: [{tag}]"));
        }
        _ => post.line(&format!("tags: [{tag}]")),
    }
    match chance.below(4) {
        0 => post.faulty("authors: [Jane Doe, John Doe]", "E0201", 1),
        1 => post.faulty("author: [Jane Doe, John Doe]", "E0203", 9),
        2 => post.line("author: Jane Doe"),
        _ => {}
    }
    match chance.below(3) {
        0 => post.faulty(&format!("aliases: /old/{number}/"), "E0203", 10),
        1 => post.faulty(&format!("redirect_from: [/old/{number}/]"), "E0201", 1),
        _ => post.line(&format!("aliases: [/old/{number}/]")),
    }
    match chance.below(6) {
        0 => post.faulty("image: /briefs/photo.svg", "E0203", 8),
        1 => post.faulty("draft: False", "E0206", 8),
        2 => post.faulty("categories: [City]", "E0201", 1),
        3 => post.line("weight: \"10\""),
        _ => {}
    }
    let none_here = ["layout: post", "type: post", "comments: true", "in_search_index: true", "math: false"];
    if chance.below(2) == 0 {
        post.faulty(chance.one(&none_here), "E0201", 1);
    }
}

fn texts(post: &mut Post, number: usize, chance: &mut Chance) {
    post.paragraph(&format!("## A street {{#street-{number}}}"), None);
    post.paragraph(&format!("[The street](#street-{number}) is `{{{{ code }}}}` to nobody."), None);
    post.paragraph("<!-- more -->", None);
    let other = name(chance.below(POSTS));
    for _ in 0..3 {
        match chance.below(12) {
            0 => post.paragraph("{{< figure src=\"photo.svg\" title=\"A day\" >}}", Some(("E0553", 1))),
            1 => post.paragraph("A film: {{< youtube w7Ft2ymGmfc >}}", Some(("E0553", 9))),
            2 => post.paragraph("A film: {{ vimeo(id=\"76979871\") }}", Some(("E0553", 9))),
            3 => boxed(post),
            4 => post.paragraph(&format!("See [it](@/briefs/{other}.md)."), Some(("E0501", 5))),
            5 => post.paragraph(&format!("See [it]({{{{< ref \"{other}.md\" >}}}})."), Some(("E0553", 10))),
            6 => post.paragraph("See [all]({{ site.baseurl }}/briefs/).", Some(("E0553", 11))),
            7 => post.paragraph("<div class=\"box\">A box.</div>", Some(("E0502", 1))),
            8 => post.paragraph("A line. <br> Another.", Some(("E0502", 9))),
            9 => post.paragraph("![](photo.svg)", Some(("E0545", 1))),
            10 => post.paragraph("![A day](https://pictures.example/a.jpg)", Some(("E0546", 1))),
            _ => post.paragraph("{:toc}", Some(("E0553", 1))),
        }
    }
    if chance.below(4) == 0 {
        post.paragraph("#### A detail", Some(("E0547", 1)));
    }
}

/// A shortcode is told where it opens and where it closes.
fn boxed(post: &mut Post) {
    post.paragraph("{{% note %}}", Some(("E0553", 1)));
    post.line("On a hot day.");
    post.faulty("{{% /note %}}", "E0553", 1);
}

/// What an editor replaces in all files, as `docs/moving.md` says it.
const REPLACEMENTS: [(&str, &str); 30] = [
    (r"(?m)^\+\+\+$", "---"),
    (r"(?m)^(\w+) = ", "$1: "),
    (r"(?m)^date: (\d{4}-\d\d-\d\d)[T ].*$", "date: $1"),
    (r"(?m)^(lastmod|last_modified_at): ", "updated: "),
    (r"(?m)^(description|excerpt): ", "summary: "),
    (r"(?m)^tags: ([^\[].*)$", "tags: [$1]"),
    (r"(?m)^taxonomies:\n  tags", "tags"),
    (r"(?m)^authors?: \[(.*)\]$", "author: $1"),
    (r"(?m)^aliases: (/.*)$", "aliases: [$1]"),
    (r"(?m)^redirect_from: ", "aliases: "),
    (r"(?m)^image: (\S+)$", "image: {file: $1, alt: A street}"),
    (r"(?m)^draft: False$", "draft: false"),
    (r"(?m)^categories: ", "topics: "),
    (r"(?m)^(layout|type|comments|in_search_index|math): .*\n", ""),
    (r#"\{\{< figure src="([^"]+)" title="([^"]+)" >\}\}"#, "![A street]($1 \"$2\")"),
    (r"\{\{< youtube (\w+) >\}\}", "[see it](https://www.youtube.com/watch?v=$1)"),
    (r#"\{\{ vimeo\(id="(\d+)"\) \}\}"#, "[see it](https://vimeo.com/$1)"),
    (r"(?m)^\{\{% note %\}\}\n(.*)\n\{\{% /note %\}\}$", "> [!NOTE]\n> $1"),
    (r"\(@/", "(/"),
    (r#"\{\{< ref "([^"]+)" >\}\}"#, "$1"),
    (r"\{\{ site\.baseurl \}\}", ""),
    (r#"<div class="box">(.*)</div>"#, "$1"),
    (r" <br> ", "\\\n"),
    (r"!\[\]\(", "![A street]("),
    (r"!\[(A day)\]\(https", "[$1](https"),
    (r"(?m)^\{:toc\}\n", ""),
    (r"(?m)^#### ", "### "),
    // What many editors leave behind, and Markdown does not mind.
    (r"\n\n\n+", "\n\n"),
    (r"[ \t]+\n", "\n"),
    (r"\n+$", "\n"),
];

fn blog() -> (Project, Vec<Post>) {
    let mut project = Project::new();
    project.write("content/briefs/_index.md", "---\ntitle: Our blog\nper_page: 20\n---\n");
    project.write(
        "content/briefs/photo.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"80\" height=\"60\"><rect width=\"80\" height=\"60\"/></svg>",
    );
    let mut chance = Chance(20_261_126);
    let posts: Vec<Post> = (0..POSTS).map(|number| post(number, &mut chance)).collect();
    for post in &posts {
        project.write(&post.path, post.text.clone());
    }
    (project, posts)
}

#[test]
fn an_old_blog_is_told_what_to_write_line_by_line() {
    let (mut project, posts) = blog();
    project.build();
    let mut wanted: Vec<String> = posts.iter().flat_map(|post| post.told.clone()).collect();
    let mut told = project.told();
    wanted.sort();
    told.sort();
    let lacking: Vec<&String> = wanted.iter().filter(|line| !told.contains(line)).collect();
    let beside: Vec<&String> = told.iter().filter(|line| !wanted.contains(line)).collect();
    assert!(lacking.is_empty() && beside.is_empty(), "not told: {lacking:#?}, beside: {beside:#?}");
    assert_eq!(told.len(), wanted.len(), "nothing is told twice");
    assert!(told.len() > 3 * POSTS && !project.has_published(), "{} faults", told.len());
    let codes: std::collections::BTreeSet<&str> = told.iter().map(|line| &line[..5]).collect();
    let every = "E0107 E0201 E0203 E0205 E0206 E0501 E0502 E0545 E0546 E0547 E0553";
    assert_eq!(codes.into_iter().collect::<Vec<&str>>().join(" "), every);
    // Nobody is left alone with a message that only says no.
    let silent = project.diagnostics().iter().find(|fault| fault.hint.is_empty() && fault.help.is_empty());
    assert!(silent.is_none(), "{silent:?}");
}

#[test]
fn after_renames_an_old_blog_builds_without_a_word() {
    let (mut project, posts) = blog();
    let replacements: Vec<(Regex, &str)> =
        REPLACEMENTS.iter().map(|(from, to)| (Regex::new(from).unwrap(), *to)).collect();
    for post in &posts {
        let text = replacements
            .iter()
            .fold(post.text.clone(), |text, (from, to)| from.replace_all(&text, *to).into_owned());
        project.write(&post.path, text);
    }
    project.build_clean();
    let tree = project.tree();
    let newest = newest_first(&posts);
    for (number, post) in posts.iter().enumerate() {
        let address = format!("/{}/", post.route);
        let page = project.page(&format!("{}/index.html", post.route));
        assert!(page.contains(&format!("Post {number}: a day in the city</h1>")), "{page}");
        assert!(!page.contains("{{<") && !page.contains("{%") && !page.contains("&lt;"), "{page}");
        let old = project.page(&format!("old/{number}/index.html"));
        assert!(old.contains(&format!("url={address}\"")), "{old}");
        let month = project.page(&format!("briefs/archive/{}/index.html", &post.date[..7]));
        assert!(month.contains(&format!("href=\"{address}\"")), "{address} in its month");
        assert!(is_listed(&project, &format!("tags/{}", post.tag), &address), "{address} at its tag");
        assert!(is_listed(&project, "briefs", &address), "{address} in its folder");
        assert!(tree.contains_key(&format!("{}/mail.txt", post.route)), "{address} as a letter");
    }
    // A feed holds the thirty newest.
    let feed = project.page("briefs/feed.xml");
    assert_eq!(feed.matches("<entry>").count(), 30);
    for post in &newest[..20] {
        assert!(
            feed.contains(&format!("https://climate.example.org/{}/", post.route)),
            "{} is fed",
            post.route
        );
    }
}

fn newest_first(posts: &[Post]) -> Vec<&Post> {
    let mut newest: Vec<&Post> = posts.iter().collect();
    newest.sort_by(|one, other| other.date.cmp(&one.date));
    newest
}

/// Whether a page of a list leads to an address.
fn is_listed(project: &Project, list: &str, address: &str) -> bool {
    let is_there = |page: String| {
        let path = project.out().join(page);
        path.exists().then(|| std::fs::read_to_string(path).unwrap())
    };
    let pages = (1..=POSTS).map_while(|number| match number {
        1 => is_there(format!("{list}/index.html")),
        _ => is_there(format!("{list}/page/{number}/index.html")),
    });
    pages.into_iter().any(|page| page.contains(&format!("href=\"{address}\"")))
}
