//! Heads of pictures, and drawings that are refused.

use super::{Fault, Format, Picture, picture};

fn jpeg(orientation: u8) -> Vec<u8> {
    let mut bytes = vec![0xff, 0xd8];
    bytes.extend([0xff, 0xe1, 0, 34]);
    bytes.extend(b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0");
    bytes.extend([orientation, 0, 0, 0, 0, 0, 0, 0]);
    bytes.extend([0xff, 0xc0, 0, 11, 8, 0x02, 0x58, 0x03, 0x20, 1, 1, 0x11, 0]);
    bytes.extend([0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]);
    bytes
}

fn svg(text: &str) -> Result<Picture, Fault> {
    picture("svg", text.as_bytes()).expect("a drawing")
}

#[test]
fn sides_are_read_from_the_head() {
    let of = |suffix: &str, bytes: &[u8]| picture(suffix, bytes).expect("a picture").expect("whole");
    assert_eq!(
        of("jpg", &jpeg(1)),
        Picture { format: Format::Jpeg, width: 800, height: 600, orientation: 1 }
    );
    assert_eq!(
        of("jpg", &jpeg(6)),
        Picture { format: Format::Jpeg, width: 600, height: 800, orientation: 6 }
    );
    let gif = b"GIF89a\x10\0\x20\0\0\0\0\x3b";
    assert_eq!(of("gif", gif), Picture { format: Format::Gif, width: 16, height: 32, orientation: 1 });
}

#[test]
fn what_is_cut_off_or_named_wrongly_is_broken() {
    let whole = jpeg(1);
    for end in 0..whole.len() - 1 {
        assert!(matches!(picture("jpg", &whole[..end]), Some(Err(Fault::Broken(_)))), "{end}");
    }
    assert!(matches!(picture("png", &whole), Some(Err(Fault::Broken("it is no PNG")))));
    assert_eq!(picture("pdf", &whole), None);
}

#[test]
fn drawings_of_shapes_are_published() {
    let own = r##"<?xml version="1.0"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 64 32">
<!-- a comment --><defs><linearGradient id="g"/></defs><style>.a{fill:url(#g)}</style>
<use xlink:href="#g"/><text class="a" style="fill:url('#g')">1 &lt; 2</text></svg>"##;
    assert_eq!(svg(own), Ok(Picture { format: Format::Svg, width: 64, height: 32, orientation: 1 }));
}

#[test]
fn drawings_that_do_something_are_refused() {
    let of = |inside: &str| {
        svg(&format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\">\n{inside}</svg>"))
    };
    for inside in [
        "<script>alert(1)</script>",
        "<path onclick=\"x\"/>",
        "<a href=\"https://evil.example\"><path/></a>",
        "<image href=\"https://evil.example/x.png\"/>",
        "<use href=\"other.svg#x\"/>",
        "<foreignObject/>",
        "<animate attributeName=\"href\" to=\"javascript:x\"/>",
        "<style>@import 'x.css'</style>",
        "<style><![CDATA[a{background:url(//evil.example)}]]></style>",
        "<path style=\"fill:url(https://evil.example)\"/>",
        "<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\"/>",
        "<image href=\"&#106;avascript:x\"/>",
        "<?xml-stylesheet href=\"x.css\"?>",
    ] {
        assert!(matches!(of(inside), Err(Fault::Unsafe(_, 2))), "{inside}: {:?}", of(inside));
    }
    assert!(matches!(svg("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>"), Err(Fault::Unsafe(..))));
}

#[test]
fn drawings_that_are_not_well_formed_are_broken() {
    for text in ["", "<svg>", "<svg", "<svg a>", "<svg><g></svg>", "<html/>", "<svg a=\"b/>", "plain"] {
        assert!(matches!(svg(text), Err(Fault::Broken(_))), "{text}");
    }
}
