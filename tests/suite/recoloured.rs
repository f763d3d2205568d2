//! A child theme that changes only colours recolours everything: pages, charts in them and as files, cards, crests,
//! badges, certificates and maps.

use crate::project::{NETWORK, Project};

const BRAND: &str = "#7A1F3D";

const RECOGNITION: &str = "
--- data/programmes/circle.yaml
title: Circle
given: yearly
badges:
  - {id: one, title: One, criteria: [{inventory: {}}]}
";

/// The small network with all pictures and an award of no colours of its own.
fn network(site: &str) -> Project {
    let mut project = Project::of(NETWORK).with(RECOGNITION);
    let member = project.text("data/members/edina/member.yaml");
    let more = "awards: [{programme: circle, level: one, year: 2021}]\n";
    project.write("data/members/edina/member.yaml", format!("{}\n{more}", member.trim_end()));
    project.edit("data/network.yaml", "pictures: none", &format!("pictures: all{site}"));
    project
}

fn with_theme(files: &str) -> Project {
    let mut project = network("").with(files);
    project.edit("data/network.yaml", "theme: commons", "theme: town");
    project
}

/// Whether a picture has a colour in its palette or its pixels.
fn has_colour(png: &[u8], hex: &str) -> bool {
    let wanted = [1, 3, 5].map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap());
    let mut decoder = png::Decoder::new(std::io::Cursor::new(png));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    pixels.chunks_exact(info.color_type.samples()).any(|pixel| pixel.len() >= 3 && pixel[..3] == wanted)
}

fn assert_recoloured(project: &mut Project) {
    project.build_clean();
    let tree = project.tree();
    let styles =
        tree.iter().find(|(path, _)| path.ends_with(".css")).map(|(_, bytes)| bytes.clone()).unwrap();
    let styles = String::from_utf8(styles).unwrap();
    assert!(styles.contains(&format!("--brand:light-dark({BRAND},")) || styles.contains(BRAND), "pages");
    let pictures: Vec<_> = tree.iter().filter(|(path, _)| path.ends_with(".png")).collect();
    assert!(pictures.len() >= 8, "{} pictures", pictures.len());
    let award = "members/edina/awards/circle-2021";
    let drawn =
        ["members/edina/charts/emissions.png", "members/edina/card.png", "members/map/card.png", "card.png"];
    let of_award = ["card.png", "crest.png", "certificate.png"].map(|name| format!("{award}/{name}"));
    for name in drawn.map(str::to_owned).iter().chain(&of_award) {
        let name = name.as_str();
        assert!(has_colour(&tree[name], BRAND), "{name} has the colour");
    }
    let old = network("").build_clean().tree();
    for (path, bytes) in &pictures {
        assert_ne!(old.get(*path), Some(*bytes), "{path} is as it was");
    }
    for name in ["members/edina/badge-circle.svg".to_owned(), format!("{award}/crest.svg")] {
        let svg = project.page(&name);
        assert!(svg.to_uppercase().contains(BRAND), "{name}: {svg}");
    }
    // Charts and maps in pages have no colours of their own: what they are drawn in is the style sheet's.
    for name in ["members/edina/index.html", "members/map/index.html"] {
        let page = project.page(name);
        let drawings: Vec<&str> =
            page.split("<svg").skip(1).filter_map(|rest| rest.split("</svg>").next()).collect();
        assert!(drawings.iter().any(|svg| svg.len() > 500), "{name} has a drawing");
        for svg in drawings {
            let has_own = svg.contains("fill=\"#") || svg.contains("stroke=\"#");
            assert!(!has_own, "a drawing with colours of its own: {}", &svg[..svg.len().min(300)]);
        }
    }
}

#[test]
fn by_a_line_in_network_yaml() {
    assert_recoloured(&mut network(&format!(", colours: {{brand: \"{BRAND}\"}}")));
}

#[test]
fn by_a_theme_of_two_lines() {
    let theme = format!("\n--- themes/town/theme.yaml\nextends: commons\ncolours: {{brand: \"{BRAND}\"}}\n");
    assert_recoloured(&mut with_theme(&theme));
}

#[test]
fn by_a_style_sheet_of_tokens_alone() {
    let theme = format!(
        "\n--- themes/town/theme.yaml\nextends: commons\n\n--- themes/town/styles/15-own.css\n@layer tokens{{:root{{\n--brand: light-dark({BRAND}, #E79AB4);\n--brand-soft: light-dark(#F5E8EC, #33202A);\n--on-brand: light-dark(#FFFFFF, #2A0A14);\n}}}}\n"
    );
    assert_recoloured(&mut with_theme(&theme));
}
