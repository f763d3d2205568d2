//! A view as bytes that stand for it and for no other: what its key is the hash of.
//!
//! All that serde tells is written, in its order. Fields have no names here, for the types of one version of this program
//! are known; that one is left out is written like a value. What has a length begins with it, all else ends with a byte
//! that begins no value.

use std::fmt::{self, Write};

use serde::ser::{
    Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant, Serializer,
};

/// The bytes of a view.
pub(super) fn bytes(view: &impl Serialize) -> Vec<u8> {
    let mut bytes = Bytes(Vec::with_capacity(USUAL));
    view.serialize(&mut bytes).expect("a view is text, numbers and lists of them");
    bytes.0
}

/// Few views are longer.
const USUAL: usize = 16 << 10;

struct Bytes(Vec<u8>);

// What a value begins with.
const NOTHING: u8 = b'0';
const SOME: u8 = b'1';
const BOOL: u8 = b'b';
const SIGNED: u8 = b'i';
const UNSIGNED: u8 = b'u';
const FLOAT: u8 = b'f';
const TEXT: u8 = b't';
const BYTES: u8 = b'x';
const NAMED: u8 = b'n';
const LIST: u8 = b'[';
const MAP: u8 = b'{';
const FIELDS: u8 = b'(';
// What stands for a field that is left out, and behind the last of several values.
const LEFT_OUT: u8 = b'-';
const END: u8 = b'.';

impl Bytes {
    fn put(&mut self, kind: u8, bytes: &[u8]) {
        self.0.push(kind);
        self.0.extend_from_slice(bytes);
    }

    /// Something that is as long as it is.
    fn put_sized(&mut self, kind: u8, bytes: &[u8]) {
        self.0.push(kind);
        match u8::try_from(bytes.len()) {
            Ok(short) if short < u8::MAX => self.0.push(short),
            _ => self.put(u8::MAX, &(bytes.len() as u64).to_le_bytes()),
        }
        self.0.extend_from_slice(bytes);
    }

    fn open(&mut self, kind: u8, name: &str) -> Result<&mut Bytes, fmt::Error> {
        self.put_sized(kind, name.as_bytes());
        Ok(self)
    }

    fn close(&mut self) -> fmt::Result {
        self.0.push(END);
        Ok(())
    }
}

impl Write for Bytes {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.extend_from_slice(text.as_bytes());
        Ok(())
    }
}

/// Methods that put one value.
macro_rules! put {
    ($($method:ident($type:ty) $kind:ident $wide:ty;)*) => {
        $(fn $method(self, value: $type) -> fmt::Result {
            self.put($kind, &<$wide>::from(value).to_le_bytes());
            Ok(())
        })*
    };
}

impl<'b> Serializer for &'b mut Bytes {
    type Ok = ();
    type Error = fmt::Error;
    type SerializeSeq = &'b mut Bytes;
    type SerializeTuple = &'b mut Bytes;
    type SerializeTupleStruct = &'b mut Bytes;
    type SerializeTupleVariant = &'b mut Bytes;
    type SerializeMap = &'b mut Bytes;
    type SerializeStruct = &'b mut Bytes;
    type SerializeStructVariant = &'b mut Bytes;

    put! {
        serialize_bool(bool) BOOL u8;
        serialize_i8(i8) SIGNED i64;
        serialize_i16(i16) SIGNED i64;
        serialize_i32(i32) SIGNED i64;
        serialize_i64(i64) SIGNED i64;
        serialize_i128(i128) SIGNED i128;
        serialize_u8(u8) UNSIGNED u64;
        serialize_u16(u16) UNSIGNED u64;
        serialize_u32(u32) UNSIGNED u64;
        serialize_u64(u64) UNSIGNED u64;
        serialize_u128(u128) UNSIGNED u128;
        serialize_f32(f32) FLOAT f64;
        serialize_f64(f64) FLOAT f64;
        serialize_char(char) TEXT u32;
    }

    fn serialize_str(self, text: &str) -> fmt::Result {
        self.put_sized(TEXT, text.as_bytes());
        Ok(())
    }

    fn serialize_bytes(self, bytes: &[u8]) -> fmt::Result {
        self.put_sized(BYTES, bytes);
        Ok(())
    }

    fn serialize_none(self) -> fmt::Result {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> fmt::Result {
        self.0.push(SOME);
        value.serialize(self)
    }

    fn serialize_unit(self) -> fmt::Result {
        self.0.push(NOTHING);
        Ok(())
    }

    fn serialize_unit_struct(self, name: &'static str) -> fmt::Result {
        self.put_sized(NAMED, name.as_bytes());
        Ok(())
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> fmt::Result {
        self.put_sized(NAMED, variant.as_bytes());
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> fmt::Result {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> fmt::Result {
        self.put_sized(NAMED, variant.as_bytes());
        value.serialize(self)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<&'b mut Bytes, fmt::Error> {
        self.open(LIST, "")
    }

    fn serialize_tuple(self, _: usize) -> Result<&'b mut Bytes, fmt::Error> {
        self.open(LIST, "")
    }

    fn serialize_tuple_struct(self, name: &'static str, _: usize) -> Result<&'b mut Bytes, fmt::Error> {
        self.open(LIST, name)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<&'b mut Bytes, fmt::Error> {
        self.open(LIST, variant)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<&'b mut Bytes, fmt::Error> {
        self.open(MAP, "")
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<&'b mut Bytes, fmt::Error> {
        self.open(FIELDS, name)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<&'b mut Bytes, fmt::Error> {
        self.open(FIELDS, variant)
    }
}

/// Several values, one after the other.
macro_rules! several {
    ($($trait:ident $method:ident;)*) => {
        $(impl $trait for &mut Bytes {
            type Ok = ();
            type Error = fmt::Error;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> fmt::Result {
                value.serialize(&mut **self)
            }

            fn end(self) -> fmt::Result {
                self.close()
            }
        })*
    };
}

several! {
    SerializeSeq serialize_element;
    SerializeTuple serialize_element;
    SerializeTupleStruct serialize_field;
    SerializeTupleVariant serialize_field;
}

/// Fields, each with what stands for it where it is left out.
macro_rules! fields {
    ($($trait:ident;)*) => {
        $(impl $trait for &mut Bytes {
            type Ok = ();
            type Error = fmt::Error;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, _: &'static str, value: &T) -> fmt::Result {
                value.serialize(&mut **self)
            }

            fn skip_field(&mut self, _: &'static str) -> fmt::Result {
                self.0.push(LEFT_OUT);
                Ok(())
            }

            fn end(self) -> fmt::Result {
                self.close()
            }
        })*
    };
}

fields! {
    SerializeStruct;
    SerializeStructVariant;
}

impl SerializeMap for &mut Bytes {
    type Ok = ();
    type Error = fmt::Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> fmt::Result {
        key.serialize(&mut **self)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> fmt::Result {
        value.serialize(&mut **self)
    }

    fn end(self) -> fmt::Result {
        self.close()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Serialize;

    use super::bytes;

    #[derive(Default, Serialize)]
    struct Two {
        #[serde(skip_serializing_if = "String::is_empty")]
        first: String,
        #[serde(skip_serializing_if = "String::is_empty")]
        second: String,
    }

    #[derive(Serialize)]
    #[serde(untagged)]
    enum Either {
        One(Two),
        Other(BTreeMap<&'static str, Option<i32>>),
        Lists(Vec<Vec<&'static str>>),
    }

    #[test]
    fn no_two_values_have_the_same_bytes() {
        let long = "ab".repeat(200);
        let map = |value| Either::Other(BTreeMap::from([("a", value)]));
        let all = [
            bytes(&Either::One(Two { first: "ab".into(), ..Two::default() })),
            bytes(&Either::One(Two { second: "ab".into(), ..Two::default() })),
            bytes(&Either::One(Two { first: "a".into(), second: "b".into() })),
            bytes(&Either::One(Two { first: long.clone(), ..Two::default() })),
            bytes(&Either::One(Two { first: long[1..].to_owned(), ..Two::default() })),
            bytes(&map(None)),
            bytes(&map(Some(1))),
            bytes(&map(Some(-1))),
            bytes(&Either::Lists(vec![vec!["a"], vec!["b"]])),
            bytes(&Either::Lists(vec![vec!["a", "b"], vec![]])),
            bytes(&Either::Lists(vec![vec!["a", "b"]])),
            bytes(&("a", 1.5_f64, 'b', true, ())),
            bytes(&("a", 2.5_f64, 'b', true, ())),
            bytes(&("a", 1.5_f64, 'c', true, ())),
            bytes(&("a", 1.5_f64, 'b', false, ())),
        ];
        for (index, one) in all.iter().enumerate() {
            assert!(!all[..index].contains(one), "{index}");
        }
    }
}
