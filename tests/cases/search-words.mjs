// Writes search-words.tsv: texts, and the words that the theme's script finds in them. A test of `src/plan/search` holds the
// program to the same words, and a browser test the script. Run it with Node.js after a change to both:
//   node tests/cases/search-words.mjs > tests/cases/search-words.tsv
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";

const script = readFileSync(new URL("../../themes/commons/scripts/search.js", import.meta.url), "utf8");
const page = { document: { documentElement: { dataset: {} }, addEventListener() {} } };
const { words } = runInNewContext(`${script};milepost`, page);

const texts = [
  "Saint Louis Park", "São Paulo", "Münster", "MÜNSTER", "Mu\u0308nster", "L’Aquila", "O'Fallon", "Fürstenfeldbruck", "Straße", "STRASSE",
  "Łódź", "Đà Nẵng", "Reykjavík", "Þórshöfn", "Ærø", "Œuilly", "İstanbul", "ISPARTA", "Iğdır", "Kraków", "Győr", "Țara Șipotului",
  "Αθήνα", "ΘΕΣΣΑΛΟΝΙΚΗΣ", "Москва", "Йошкар-Ола", "Київ", "Орёл", "Ћуприја", "Երևան", "თბილისი", "ירושלים", "יְרוּשָׁלַיִם",
  "القاهرة", "الْقَاهِرَة", "أبو ظبي", "کراچی", "تهران‌پارس", "दिल्ली", "मुंबई", "ঢাকা", "தமிழ்நாடு", "ಬೆಂಗಳೂರು", "กรุงเทพฯ", "ភ្នំពេញ", "ရန်ကုန်",
  "東京都", "北京市", "서울특별시", "ガンダム がんだむ ｶﾞ", "Ｔｏｋｙｏ　１２３", "ﬁnance ﬂow", "№ 5", "½ ¾", "H₂O CO₂e", "1,234.5 t", "a_b-c/d", "e-mail@example.org",
  "𝔄thens", "Addis Abeba አዲስ አበባ", "Iqaluit ᐃᖃᓗᐃᑦ", "Tsalagi ᏣᎳᎩ", "ﷺ", "x".repeat(30), "ŉ ǆ Ǆ ß ẞ ſ K Å", "soft\u00adhyphen zero\u200bwidth", "",
];
// Every letter up to the kana, block by block: what a browser and this program do not know alike would show here.
const isAssigned = (code) => !/[\p{Cn}\p{Cs}\p{Co}\p{Cc}]/u.test(String.fromCodePoint(code)) && ![0x2028, 0x2029].includes(code);
for (let start = 0xa0; start < 0x3400; start += 0x20) {
  const codes = Array.from({ length: 0x20 }, (_, offset) => start + offset).filter(isAssigned);
  if (codes.length) texts.push(codes.map((code) => String.fromCodePoint(code)).join("a "));
}
for (const text of texts) console.log(`${text}\t${words(text).join(" ")}`);
