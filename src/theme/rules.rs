//! The rules of a style sheet, as far as pictures need them.

/// Gives every rule that holds on any screen, selector and declarations, to `found`: what stands in `@layer` counts,
/// what stands in other blocks of that kind does not.
pub fn unconditional_rules<'a>(styles: &'a str, found: &mut impl FnMut(&'a str, &'a str)) {
    let mut rest = styles;
    while let Some(open) = rest.find('{') {
        let before = rest[..open].rsplit(';').next().unwrap_or_default().trim();
        let inside = &rest[open + 1..];
        let close = end_of_block(inside);
        let block = &inside[..close];
        if before.starts_with("@layer") {
            unconditional_rules(block, found);
        } else if !before.starts_with('@') && !block.contains('{') {
            found(before, block);
        }
        rest = inside.get(close + 1..).unwrap_or_default();
    }
}

/// Where the block ends that has just begun.
fn end_of_block(inside: &str) -> usize {
    let mut depth = 0_usize;
    for (index, byte) in inside.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' if depth == 0 => return index,
            b'}' => depth -= 1,
            _ => {}
        }
    }
    inside.len()
}
