//! Pixels become a baseline JPEG (ITU-T T.81): colours at half their resolution, the tables of its annex K. Floats are
//! right here: these are brightnesses, not figures.

/// How good a picture is, of 100: what newspapers use on the web.
const QUALITY: u16 = 80;

/// Annex K.1 and K.2, row by row.
const LUMINANCE: [u16; 64] = [
    16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17,
    22, 29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78,
    87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
];
const CHROMINANCE: [u16; 64] = [
    17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99, 47, 66,
    99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
    99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
];

/// The order in which a block is written, by its position row by row.
const ZIGZAG: [usize; 64] = [
    0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7,
    14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39,
    46, 53, 60, 61, 54, 47, 55, 62, 63,
];

/// How many codes there are of each length, and what they stand for: annex K.3 to K.6.
struct Huffman {
    counts: [u8; 16],
    values: &'static [u8],
}

const DC_LUMINANCE: Huffman = Huffman {
    counts: [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0],
    values: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
};
const DC_CHROMINANCE: Huffman = Huffman {
    counts: [0, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0],
    values: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
};
const AC_LUMINANCE: Huffman = Huffman {
    counts: [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 0x7d],
    values: &[
        0x01, 0x02, 0x03, 0x00, 0x04, 0x11, 0x05, 0x12, 0x21, 0x31, 0x41, 0x06, 0x13, 0x51, 0x61, 0x07, 0x22,
        0x71, 0x14, 0x32, 0x81, 0x91, 0xa1, 0x08, 0x23, 0x42, 0xb1, 0xc1, 0x15, 0x52, 0xd1, 0xf0, 0x24, 0x33,
        0x62, 0x72, 0x82, 0x09, 0x0a, 0x16, 0x17, 0x18, 0x19, 0x1a, 0x25, 0x26, 0x27, 0x28, 0x29, 0x2a, 0x34,
        0x35, 0x36, 0x37, 0x38, 0x39, 0x3a, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49, 0x4a, 0x53, 0x54, 0x55,
        0x56, 0x57, 0x58, 0x59, 0x5a, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x73, 0x74, 0x75, 0x76,
        0x77, 0x78, 0x79, 0x7a, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x92, 0x93, 0x94, 0x95, 0x96,
        0x97, 0x98, 0x99, 0x9a, 0xa2, 0xa3, 0xa4, 0xa5, 0xa6, 0xa7, 0xa8, 0xa9, 0xaa, 0xb2, 0xb3, 0xb4, 0xb5,
        0xb6, 0xb7, 0xb8, 0xb9, 0xba, 0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7, 0xc8, 0xc9, 0xca, 0xd2, 0xd3, 0xd4,
        0xd5, 0xd6, 0xd7, 0xd8, 0xd9, 0xda, 0xe1, 0xe2, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xf1,
        0xf2, 0xf3, 0xf4, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9, 0xfa,
    ],
};
const AC_CHROMINANCE: Huffman = Huffman {
    counts: [0, 2, 1, 2, 4, 4, 3, 4, 7, 5, 4, 4, 0, 1, 2, 0x77],
    values: &[
        0x00, 0x01, 0x02, 0x03, 0x11, 0x04, 0x05, 0x21, 0x31, 0x06, 0x12, 0x41, 0x51, 0x07, 0x61, 0x71, 0x13,
        0x22, 0x32, 0x81, 0x08, 0x14, 0x42, 0x91, 0xa1, 0xb1, 0xc1, 0x09, 0x23, 0x33, 0x52, 0xf0, 0x15, 0x62,
        0x72, 0xd1, 0x0a, 0x16, 0x24, 0x34, 0xe1, 0x25, 0xf1, 0x17, 0x18, 0x19, 0x1a, 0x26, 0x27, 0x28, 0x29,
        0x2a, 0x35, 0x36, 0x37, 0x38, 0x39, 0x3a, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49, 0x4a, 0x53, 0x54,
        0x55, 0x56, 0x57, 0x58, 0x59, 0x5a, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x73, 0x74, 0x75,
        0x76, 0x77, 0x78, 0x79, 0x7a, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x92, 0x93, 0x94,
        0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0xa2, 0xa3, 0xa4, 0xa5, 0xa6, 0xa7, 0xa8, 0xa9, 0xaa, 0xb2, 0xb3,
        0xb4, 0xb5, 0xb6, 0xb7, 0xb8, 0xb9, 0xba, 0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7, 0xc8, 0xc9, 0xca, 0xd2,
        0xd3, 0xd4, 0xd5, 0xd6, 0xd7, 0xd8, 0xd9, 0xda, 0xe2, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea,
        0xf2, 0xf3, 0xf4, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9, 0xfa,
    ],
};

/// Three bytes a pixel, row by row.
pub struct Rgb<'a> {
    pub width: usize,
    pub height: usize,
    pub bytes: &'a [u8],
}

/// The picture as JPEG. Its sides are at least one pixel and at most 65,535.
pub fn encode(picture: &Rgb<'_>) -> Vec<u8> {
    let tables = [scaled(&LUMINANCE), scaled(&CHROMINANCE)];
    let mut out = head(picture, &tables);
    let codes = [codes(&DC_LUMINANCE), codes(&AC_LUMINANCE), codes(&DC_CHROMINANCE), codes(&AC_CHROMINANCE)];
    let mut bits = Bits { out: &mut out, held: 0, count: 0 };
    let mut last = [0i32; 3];
    for top in (0..picture.height).step_by(16) {
        for left in (0..picture.width).step_by(16) {
            for (block, channel) in blocks(picture, left, top) {
                let kind = usize::from(channel > 0);
                let values = quantised(block, &tables[kind]);
                bits.block(&values, &mut last[channel], (&codes[2 * kind], &codes[2 * kind + 1]));
            }
        }
    }
    bits.finish();
    out.extend([0xff, 0xd9]);
    out
}

fn scaled(table: &[u16; 64]) -> [u16; 64] {
    let scale = 200 - 2 * QUALITY;
    table.map(|value| ((value * scale + 50) / 100).clamp(1, 255))
}

fn low_bytes(number: usize) -> [u8; 2] {
    u16::try_from(number).unwrap_or(u16::MAX).to_be_bytes()
}

fn byte(value: u16) -> u8 {
    u8::try_from(value).unwrap_or(u8::MAX)
}

fn head(picture: &Rgb<'_>, tables: &[[u16; 64]; 2]) -> Vec<u8> {
    let mut out = vec![0xff, 0xd8, 0xff, 0xe0, 0, 16];
    out.extend(b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0");
    for (index, table) in (0u8..).zip(tables) {
        out.extend([0xff, 0xdb, 0, 67, index]);
        out.extend(ZIGZAG.map(|at| byte(table[at])));
    }
    out.extend([0xff, 0xc0, 0, 17, 8]);
    out.extend(low_bytes(picture.height));
    out.extend(low_bytes(picture.width));
    out.extend([3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]);
    let all =
        [(0x00, &DC_LUMINANCE), (0x10, &AC_LUMINANCE), (0x01, &DC_CHROMINANCE), (0x11, &AC_CHROMINANCE)];
    for (class, table) in all {
        out.extend([0xff, 0xc4]);
        out.extend(low_bytes(19 + table.values.len()));
        out.push(class);
        out.extend(table.counts);
        out.extend(table.values);
    }
    out.extend([0xff, 0xda, 0, 12, 3, 1, 0x00, 2, 0x11, 3, 0x11, 0, 63, 0]);
    out
}

/// The code of every value, and how many bits it has.
fn codes(table: &Huffman) -> [(u32, u8); 256] {
    let mut codes = [(0, 0); 256];
    let (mut code, mut values) = (0u32, table.values.iter());
    for (length, count) in (1u8..).zip(table.counts) {
        for value in values.by_ref().take(usize::from(count)) {
            codes[usize::from(*value)] = (code, length);
            code += 1;
        }
        code <<= 1;
    }
    codes
}

type Block = [f32; 64];

/// Sixteen by sixteen pixels as four blocks of brightness and one of each colour. Beyond the edge the last pixel goes on.
fn blocks(picture: &Rgb<'_>, left: usize, top: usize) -> [(Block, usize); 6] {
    let mut out = [([0f32; 64], 0); 6];
    out[4].1 = 1;
    out[5].1 = 2;
    for y in 0..16 {
        for x in 0..16 {
            let column = (left + x).min(picture.width - 1);
            let row = (top + y).min(picture.height - 1);
            let at = 3 * (row * picture.width + column);
            let [red, green, blue] = [0, 1, 2].map(|channel| f32::from(picture.bytes[at + channel]));
            let quarter = (y / 8) * 2 + x / 8;
            out[quarter].0[(y % 8) * 8 + x % 8] = 0.299 * red + 0.587 * green + 0.114 * blue - 128.0;
            let small = (y / 2) * 8 + x / 2;
            out[4].0[small] += (-0.168_736 * red - 0.331_264 * green + 0.5 * blue) / 4.0;
            out[5].0[small] += (0.5 * red - 0.418_688 * green - 0.081_312 * blue) / 4.0;
        }
    }
    out
}

/// The block as waves, each as many steps of its table as are nearest.
fn quantised(mut block: Block, table: &[u16; 64]) -> [i32; 64] {
    for row in 0..8 {
        transform(&mut block, 8 * row, 1);
    }
    for column in 0..8 {
        transform(&mut block, column, 8);
    }
    ZIGZAG.map(|at| (block[at] / f32::from(table[at])).round() as i32)
}

/// The cosine transform of eight values.
fn transform(block: &mut Block, from: usize, step: usize) {
    use std::f32::consts::{FRAC_1_SQRT_2, PI};
    let values: [f32; 8] = std::array::from_fn(|index| block[from + index * step]);
    for wave in 0..8u8 {
        let scale = if wave == 0 { FRAC_1_SQRT_2 / 2.0 } else { 0.5 };
        let part = |(index, value): (u8, f32)| value * (f32::from((2 * index + 1) * wave) * PI / 16.0).cos();
        block[from + usize::from(wave) * step] = scale * (0u8..).zip(values).map(part).sum::<f32>();
    }
}

struct Bits<'o> {
    out: &'o mut Vec<u8>,
    held: u64,
    count: u8,
}

type Codes = [(u32, u8); 256];

impl Bits<'_> {
    fn push(&mut self, (bits, count): (u32, u8)) {
        self.held = (self.held << count) | u64::from(bits);
        self.count += count;
        while self.count >= 8 {
            self.count -= 8;
            let byte = (self.held >> self.count) as u8;
            self.out.push(byte);
            if byte == 0xff {
                self.out.push(0);
            }
        }
        self.held &= (1 << self.count) - 1;
    }

    fn finish(&mut self) {
        let missing = (8 - self.count) % 8;
        self.push(((1 << missing) - 1, missing));
    }

    fn block(&mut self, values: &[i32; 64], last: &mut i32, (first, others): (&Codes, &Codes)) {
        let difference = values[0] - *last;
        *last = values[0];
        let (bits, size) = magnitude(difference);
        self.push(first[usize::from(size)]);
        self.push((bits, size));
        let mut zeros = 0usize;
        for value in &values[1..] {
            if *value == 0 {
                zeros += 1;
                continue;
            }
            while zeros > 15 {
                self.push(others[0xf0]);
                zeros -= 16;
            }
            let (bits, size) = magnitude(*value);
            self.push(others[(zeros << 4) | usize::from(size)]);
            self.push((bits, size));
            zeros = 0;
        }
        if zeros > 0 {
            self.push(others[0]);
        }
    }
}

/// The bits of a value, of which a negative one has the complement, and how many they are.
fn magnitude(value: i32) -> (u32, u8) {
    let size = 32 - value.unsigned_abs().leading_zeros();
    let bits = if value < 0 { (value - 1) as u32 & ((1 << size) - 1) } else { value.unsigned_abs() };
    (bits, u8::try_from(size).unwrap_or_default())
}
